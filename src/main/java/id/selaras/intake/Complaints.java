package id.selaras.intake;

import id.selaras.problem.CellRef;
import id.selaras.problem.Problems;
import id.selaras.problem.Text;
import java.util.HashSet;
import java.util.Set;

/** The problems of one file; the same complaint about the same place is said once. */
final class Complaints {

    private final String file;
    private final Problems problems;
    private final Set<String> said = new HashSet<>();

    Complaints(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void say(Complaint complaint, CellRef where, String found, Text... arguments) {
        if (said.add(complaint + "|" + where + "|" + (where == null ? found : ""))) {
            problems.add(complaint.at(file, where, found, arguments));
        }
    }

    /** Arguments that read the same in both languages. */
    void say(Complaint complaint, CellRef where, String found, String... arguments) {
        Text[] texts = new Text[arguments.length];
        for (int at = 0; at < texts.length; at++) {
            texts[at] = Text.of(arguments[at], arguments[at]);
        }
        say(complaint, where, found, texts);
    }

    void say(Complaint complaint, CellRef where, String found) {
        say(complaint, where, found, new Text[0]);
    }
}
