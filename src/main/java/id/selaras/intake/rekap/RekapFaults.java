package id.selaras.intake.rekap;

import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.problem.Text;
import java.util.EnumMap;
import java.util.Map;

/**
 * The problems of one sheet. Of each kind the first ones are told with their cells; of very many one more says how many there are, so
 * that a hundred thousand bad rows do not hide everything else.
 */
final class RekapFaults {

    static final int TOLD = 20;

    private final String file;
    private final Problems problems = new Problems();
    private final Map<RekapFault, Integer> counts = new EnumMap<>(RekapFault.class);
    private final Map<RekapFault, String> arguments = new EnumMap<>(RekapFault.class);
    private final Map<RekapFault, CellRef> beyond = new EnumMap<>(RekapFault.class);

    RekapFaults(String file) {
        this.file = file;
    }

    /** @param argument what the sentence names; the same in both languages */
    void say(RekapFault fault, CellRef where, String found, String argument) {
        if (counts.merge(fault, 1, Integer::sum) > TOLD) {
            beyond.putIfAbsent(fault, where);
            arguments.putIfAbsent(fault, argument);
            return;
        }
        problems.add(new Problem(fault.code, fault.severity, file, where, found, fault.expected, said(fault, argument)));
    }

    private static Text said(RekapFault fault, String argument) {
        return new Text(Text.format(fault.suggestion.id(), "", argument).id(), Text.format(fault.suggestion.en(), "", argument).en());
    }

    void say(RekapFault fault, CellRef where, String found) {
        if (counts.merge(fault, 1, Integer::sum) > TOLD) {
            beyond.putIfAbsent(fault, where);
            return;
        }
        problems.add(new Problem(fault.code, fault.severity, file, where, found, fault.expected, fault.suggestion));
    }

    /** All problems; the last of a kind with very many tells how many more there are. */
    Problems finish() {
        beyond.forEach((fault, where) -> {
            int more = counts.get(fault) - TOLD;
            problems.add(new Problem(fault.code, fault.severity, file, where, more + " baris lagi seperti ini, mulai dari sini / "
                    + more + " more rows like this, from here on", fault.expected,
                    arguments.containsKey(fault) ? said(fault, arguments.get(fault)) : fault.suggestion));
        });
        beyond.clear();
        return problems;
    }
}
