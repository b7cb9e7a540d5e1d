package id.selaras.cli;

/** Exit codes of the command line (contract, section 2). */
final class ExitCodes {

    static final int PASSED = 0;
    static final int BLOCKED = 1;
    static final int UNUSABLE_INPUT = 2;
    static final int WRONG_USE = 64;
    static final int INTERNAL_ERROR = 70;

    private ExitCodes() {
    }
}
