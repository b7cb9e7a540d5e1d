package id.selaras.intake.reference;

import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.problem.Text;
import java.util.List;

/** Collects what is to be said about one workbook. */
final class Remarks {

    private static final int LONGEST_QUOTE = 200;

    private final String file;
    private final Problems problems = new Problems();

    Remarks(String file) {
        this.file = file;
    }

    void say(Fault fault, CellRef where, String found, Text expected, Object... suggestionArguments) {
        problems.add(new Problem(fault.code(), fault.severity(), file, where, quoted(found), expected.both(),
                fault.suggestion(suggestionArguments)));
    }

    private static String quoted(String found) {
        return found.length() > LONGEST_QUOTE ? found.substring(0, LONGEST_QUOTE) + "…" : found;
    }

    List<Problem> sorted() {
        return problems.sorted();
    }
}
