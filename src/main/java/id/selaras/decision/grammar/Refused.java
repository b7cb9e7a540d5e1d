package id.selaras.decision.grammar;

import id.selaras.problem.Text;

/** Carries a fault out of the depth of the grammar; never leaves this package. */
final class Refused extends Exception {

    private final transient Fault fault;

    Refused(String code, Text expected, Text suggestion) {
        super(code, null, false, false);
        this.fault = new Fault(code, expected, suggestion);
    }

    Fault fault() {
        return fault;
    }
}
