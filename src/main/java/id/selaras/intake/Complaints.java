package id.selaras.intake;

import id.selaras.plan.PlanColumn;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problems;
import id.selaras.problem.Text;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The problems of one file; the same complaint about the same place is said once. Columns that no rule reads give one
 * remark each instead, however many of their cells are unreadable.
 */
class Complaints {

    /** Shown for comparison only: no rule needs their values. */
    private static final Set<PlanColumn> UNJUDGED =
            EnumSet.of(PlanColumn.RENSTRA_TARGET, PlanColumn.REALISATION, PlanColumn.FORECAST);

    private final String file;
    private final Problems problems;
    private final Set<String> said = new HashSet<>();
    private final Map<PlanColumn, Aside> asides = new EnumMap<>(PlanColumn.class);

    Complaints(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Where to complain about the cells of a column. */
    final Complaints in(PlanColumn column) {
        return UNJUDGED.contains(column) ? asides.computeIfAbsent(column, key -> new Aside(file, problems)) : this;
    }

    /** Says what was held back about the columns no rule reads; called once, after the last row. */
    final void sayAsides() {
        asides.forEach((column, aside) -> aside.cells.entrySet().stream().limit(1).forEach(first ->
                say(Complaint.UNJUDGED_CELLS, first.getKey(), first.getValue(), column.label(),
                        Text.of("" + aside.cells.size(), "" + aside.cells.size()))));
        asides.clear();
    }

    /** Counts the unreadable cells of one column. */
    private static final class Aside extends Complaints {

        private final Map<CellRef, String> cells = new LinkedHashMap<>();

        Aside(String file, Problems problems) {
            super(file, problems);
        }

        @Override
        void say(Complaint complaint, CellRef where, String found, Text... arguments) {
            cells.putIfAbsent(where, found);
        }
    }

    /** Takes over what another reader said about this file. */
    final void add(Problems others) {
        problems.addAll(others);
    }

    void say(Complaint complaint, CellRef where, String found, Text... arguments) {
        if (said.add(complaint + "|" + where + "|" + (where == null ? found : ""))) {
            problems.add(complaint.at(file, where, found, arguments));
        }
    }

    /** Arguments that read the same in both languages. */
    final void say(Complaint complaint, CellRef where, String found, String... arguments) {
        Text[] texts = new Text[arguments.length];
        for (int at = 0; at < texts.length; at++) {
            texts[at] = Text.of(arguments[at], arguments[at]);
        }
        say(complaint, where, found, texts);
    }

    final void say(Complaint complaint, CellRef where, String found) {
        say(complaint, where, found, new Text[0]);
    }
}
