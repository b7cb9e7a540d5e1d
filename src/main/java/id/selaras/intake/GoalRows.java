package id.selaras.intake;

import id.selaras.intake.layout.GoalColumns;
import id.selaras.intake.layout.SheetGrid;
import id.selaras.intake.layout.SheetHeader;
import id.selaras.intake.layout.Words;
import id.selaras.intake.number.Placeholder;
import id.selaras.plan.Field;
import id.selaras.plan.GoalRow;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.problem.CellRef;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds an agency's goals and objectives in a Renstra: rows of their own, in their own columns or behind a word such as
 * {@code Tujuan:}, or texts that stand beside the programmes they head.
 */
final class GoalRows {

    private final SheetGrid grid;
    private final SheetHeader header;
    private final GoalColumns columns;
    private final Region region;
    private final RegionReader reader;
    private final Consumer<GoalRow> found;
    private Open open;
    /** Goals named so far, so that one repeated beside each of its programmes is named once. */
    private final Set<String> seen = new HashSet<>();
    private String goal = "";
    private String objective = "";
    private Field<String> goalParent;
    private Field<String> named;

    /** A goal whose rows are being collected. */
    private record Open(GoalRow.Kind kind, Field<String> text, Field<String> parent, List<Integer> rows, int column) {
    }

    /** @param found takes each goal once its rows are complete */
    GoalRows(SheetGrid grid, Region region, RegionReader reader, Consumer<GoalRow> found) {
        this.grid = grid;
        this.region = region;
        this.header = region.header();
        this.columns = header.years().goals();
        this.reader = reader;
        this.found = found;
        for (SheetRow row : grid.rows()) {
            GoalLabel label = row.number() < header.firstRow() ? GoalLabel.of(Letterhead.text(row)) : null;
            if (label != null && label.kind() == null) {
                named = Field.filled(label.text(), Letterhead.text(row), row.cells().get(0).at());
            }
        }
    }

    /** True when the row is a goal's or continues one; a row with a code never is, but may name goals beside it. */
    boolean take(Line line, boolean tail) {
        SheetRow row = line.source();
        if (RowWords.blank(row) || region.repeats().contains(line.row()) || RowWords.numbering(row) || RowWords.example(row, header)) {
            return false;
        }
        boolean coded = line.code().kind() != CodeReading.Kind.NONE && line.code().kind() != CodeReading.Kind.TEXT;
        if (!coded && (tail || RowWords.foot(row) || RowWords.total(row, firstText(row)) != null)) {
            close();
            return false;
        }
        if (!coded && labelled(line)) {
            return true;
        }
        boolean continues = open != null && !coded && !line.name().isFilled() && stated(line);
        boolean any = texts(line, coded);
        if (coded) {
            close();
            return false;
        }
        if (!any && continues) {
            open.rows.add(line.row());
        } else if (!any) {
            close();
        }
        return any || continues;
    }

    private boolean labelled(Line line) {
        GoalLabel label = GoalLabel.of(Letterhead.text(line.source()));
        SheetCell first = line.source().cells().get(0);
        if (label == null) {
            return named(line);
        }
        GoalLabel lead = GoalLabel.of(first.text());
        String text = lead == null ? rest(line, label) : lead.text();
        close();
        if (label.kind() == null) {
            named = Field.filled(text, first.text(), first.at());
            return true;
        }
        start(label.kind(), Field.filled(text, first.text(), first.at()), line.row(), true);
        return true;
    }

    /** A row whose name says it is a goal, behind a number or the objective it serves. */
    private boolean named(Line line) {
        GoalLabel label = line.name().isFilled() ? GoalLabel.of(line.name().value()) : null;
        if (label == null || label.kind() == null) {
            return false;
        }
        close();
        start(label.kind(), Field.filled(label.text(), line.name().original(), line.name().at()), line.row(), true);
        return true;
    }

    /** Where the word and its text stand in cells of their own, the text ends where the next column begins. */
    private String rest(Line line, GoalLabel label) {
        return line.source().cells().stream().skip(1).map(cell -> Words.oneLine(cell.text()))
                .filter(text -> text.length() > 1 && label.text().startsWith(text)).findFirst().orElse(label.text());
    }

    /** Opens what the goal columns of a row newly name. */
    private boolean texts(Line line, boolean coded) {
        Field<String> newGoal = text(line.row(), columns.goal());
        Field<String> newObjective = text(line.row(), columns.objective());
        boolean again = !coded && stated(line) && open == null;
        boolean startsGoal = newGoal != null && (again && newObjective == null || !Words.fold(newGoal.original()).equals(goal));
        boolean startsObjective = newObjective != null
                && (again || startsGoal || !Words.fold(newObjective.original()).equals(objective));
        if (startsGoal) {
            close();
            goal = Words.fold(newGoal.original());
            objective = "";
            if (seen.add(goal) || !coded) {
                start(GoalRow.Kind.TUJUAN, newGoal, line.row(), !coded && !startsObjective);
            }
        }
        if (startsObjective) {
            close();
            objective = Words.fold(newObjective.original());
            if (seen.add(goal + "\n" + objective) || !coded) {
                start(GoalRow.Kind.SASARAN, newObjective, line.row(), !coded);
            }
        }
        return startsGoal || startsObjective;
    }

    private void start(GoalRow.Kind kind, Field<String> text, int row, boolean ownRow) {
        Field<String> parent = parent(kind, row);
        goalParent = kind == GoalRow.Kind.TUJUAN ? parent : goalParent;
        int own = kind == GoalRow.Kind.TUJUAN ? columns.goalIndicator() : columns.objectiveIndicator();
        if (ownRow) {
            int column = own > 0 && text(row, own) != null ? own : header.column(PlanColumn.INDICATOR);
            open = new Open(kind, text, parent, new ArrayList<>(List.of(row)), column);
            return;
        }
        List<Output> outputs = new ArrayList<>();
        SheetCell cell = own == 0 || text(row, own) == null ? null : grid.own(row, own);
        if (cell != null) {
            Field<BigDecimal> none = Field.absent();
            CellLines.indicators(cell.text(), 0).forEach(line -> outputs.add(new Output(
                    Field.filled(line, cell.text(), cell.at()), none, Field.absent(), none, none)));
        }
        found.accept(new GoalRow(kind, text, parent, outputs, text.at()));
    }

    private Field<String> parent(GoalRow.Kind kind, int row) {
        SheetCell cell = columns.parent() == 0 ? null : grid.shown(row, columns.parent());
        if (cell != null && !Placeholder.stands(cell.text())) {
            return reader.cells().refused(cell) ? Field.unreadable(cell.text(), cell.at())
                    : Field.filled(CellReader.lines(cell.text()), cell.text(), cell.at());
        }
        if (kind == GoalRow.Kind.SASARAN && goalParent != null && goalParent.isFilled()) {
            return goalParent;
        }
        return named != null ? named : columns.parent() == 0 ? Field.absent() : Field.empty(new CellRef(grid.name(), columns.parent(), row));
    }

    /** Begins with another agency: what the one above was to reach is none of its goals. */
    void startAgain() {
        close();
        seen.clear();
        goal = "";
        objective = "";
        goalParent = null;
    }

    /** Hands on the goal at hand, its rows being complete. */
    void close() {
        if (open != null) {
            Open goalAtHand = open;
            open = null;
            found.accept(new GoalRow(goalAtHand.kind, goalAtHand.text, goalAtHand.parent,
                    reader.outputs(goalAtHand.column).read(goalAtHand.rows), goalAtHand.text.at()));
        }
    }

    private Field<String> text(int row, int column) {
        SheetCell cell = column == 0 ? null : grid.own(row, column);
        if (cell == null || Placeholder.stands(cell.text())) {
            return null;
        }
        return reader.cells().refused(cell) ? Field.unreadable(cell.text(), cell.at())
                : Field.filled(Words.oneLine(cell.text()), cell.text(), cell.at());
    }

    private boolean stated(Line line) {
        List<Integer> places = new ArrayList<>(header.places(PlanColumn.INDICATOR));
        places.addAll(header.places(PlanColumn.TARGET));
        places.addAll(List.of(columns.goalIndicator(), columns.objectiveIndicator()));
        return places.stream().map(column -> grid.own(line.row(), column))
                .anyMatch(cell -> cell != null && !Placeholder.stands(cell.text()));
    }

    private static String firstText(SheetRow row) {
        return Words.oneLine(row.cells().get(0).text());
    }
}
