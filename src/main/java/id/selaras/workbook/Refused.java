package id.selaras.workbook;

import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.problem.Severity;

/**
 * Carries the reason for refusing a file out of the depths of parsing; it never leaves this room: the reader turns it
 * into a problem.
 */
final class Refused extends Exception {

    private static final int LONGEST_FOUND = 300;

    private final Refusal reason;
    private final transient CellRef where;
    private final String found;

    /** A file refused as a whole; {@code found} in both languages where it holds words. */
    Refused(Refusal reason, String found) {
        this(reason, null, found);
    }

    /** A file refused for what stands at {@code where}. */
    Refused(Refusal reason, CellRef where, String found) {
        super(reason.code + ": " + found, null, false, false);
        this.reason = reason;
        this.where = where;
        this.found = found;
    }

    Refusal reason() {
        return reason;
    }

    Problem toProblem(String file) {
        String quoted = PlainText.printable(found, LONGEST_FOUND);
        return new Problem(reason.code, Severity.BLOK, file, where, quoted, reason.expected, reason.suggestion);
    }
}
