package id.selaras.decision.table;

import id.selaras.decision.grammar.Fault;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;

/** Collects the problems of one workbook and knows whether any of them blocks. */
final class SheetReport {

    private static final int SHOWN = 200;

    private final String file;
    private final Problems problems;
    private int blocking;

    SheetReport(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    String file() {
        return file;
    }

    /** How many problems so far make a table unusable. */
    int blocking() {
        return blocking;
    }

    void block(String code, CellRef where, String found, Text expected, Text suggestion) {
        blocking++;
        say(Severity.BLOK, code, where, found, expected, suggestion);
    }

    void block(CellRef where, String found, Fault fault) {
        block(fault.code(), where, found, fault.expected(), fault.suggestion());
    }

    void say(Severity severity, String code, CellRef where, String found, Text expected, Text suggestion) {
        String shown = found.length() > SHOWN ? found.substring(0, SHOWN) + "..." : found;
        problems.add(new Problem(code, severity, file, where, shown, expected.both(), suggestion));
    }
}
