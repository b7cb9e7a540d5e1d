package id.selaras.intake.layout;

import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the header of a plan by its words, wherever it stands on the sheet. */
public final class HeaderFinder {

    private static final int TALLEST = 4;
    private static final int DEEPEST = 500;
    private static final Pattern DATA_CODE = Pattern.compile("[\\dXx]\\s*\\.\\s*[\\dXx]{2}(\\s*\\..*)?");

    private final SheetGrid grid;
    private final Integer year;
    private final Period period;
    private SheetHeader nearMiss;

    /** @param year the fiscal year where it is known, else null */
    public HeaderFinder(SheetGrid grid, Integer year) {
        this(grid, year, null);
    }

    /** @param period the years of a document of several, where it does not name them itself; null when unknown */
    public HeaderFinder(SheetGrid grid, Integer year, Period period) {
        this.grid = grid;
        this.year = year;
        this.period = period;
    }

    /** The first header that suffices to read a plan by, within the first {@value #DEEPEST} rows that hold anything. */
    public Optional<SheetHeader> find() {
        List<SheetRow> rows = grid.rows();
        for (SheetRow row : rows.subList(0, Math.min(DEEPEST, rows.size()))) {
            SheetHeader here = tallest(row.number());
            if (here == null) {
                continue;
            }
            if (!here.sufficient()) {
                nearMiss = better(here, nearMiss) ? here : nearMiss;
                continue;
            }
            SheetHeader best = here;
            for (int next = row.number() + 1; next < row.number() + TALLEST; next++) {
                SheetHeader lower = tallest(next);
                best = lower != null && lower.weight() >= best.weight() ? lower : best;
            }
            return Optional.of(best);
        }
        return Optional.empty();
    }

    /** After a search without success: the rows that came closest to a header; null when no word was known at all. */
    public SheetHeader nearMiss() {
        return nearMiss;
    }

    /** True when a row can be the lowest of a header: texts and years alone, no code, no other number. */
    public boolean holdsWords(int row) {
        return canContinue(row);
    }

    /** The header that starts in a row, with as many rows as add a field; null when the row cannot start one. */
    public SheetHeader tallest(int first) {
        if (!canStart(first)) {
            return null;
        }
        SheetHeader best = header(first, first);
        int rows = 1;
        for (int last = first + 1; rows < TALLEST && (canContinue(last) || grid.cells(last).isEmpty() && canContinue(last + 1)); last++) {
            if (!grid.cells(last).isEmpty()) {
                SheetHeader header = header(first, last);
                best = better(header, best) ? header : best;
                rows++;
            }
        }
        return best.columns().isEmpty() ? null : best;
    }

    /** The header whose lowest row is given, with as many rows above as add a field. */
    public SheetHeader endingAt(int last) {
        SheetHeader best = header(last, last);
        for (int first = last - 1; first > last - TALLEST && first > 0; first--) {
            SheetHeader taller = header(first, last);
            best = better(taller, best) ? taller : best;
        }
        return best;
    }

    /** The header made of exactly these rows. */
    public SheetHeader header(int first, int last) {
        List<Heading> headings = new ArrayList<>();
        int width = grid.lastColumn(first, last);
        for (int column = 1; column <= width; column++) {
            List<String> parts = parts(first, last, column);
            if (!parts.isEmpty()) {
                headings.add(HeadingWords.read(column, parts));
            }
        }
        return HeaderBinding.bind(grid, first, last, headings, year, () -> period(last));
    }

    /** The period a line above the table or its header names, one that speaks of the Renstra first; else the one given. */
    private Period period(int lastRow) {
        Period named = null;
        for (SheetRow row : grid.rows()) {
            for (SheetCell cell : row.number() > lastRow ? List.<SheetCell>of() : row.cells()) {
                Period found = cell.kind() == SheetCell.Kind.TEXT ? Period.in(cell.text()) : null;
                if (found != null && Words.hasAny(Words.fold(cell.text()), "renstra", "rencana strategis")) {
                    return found;
                }
                named = named == null ? found : named;
            }
        }
        return named == null ? period : named;
    }

    /** The header with the columns to the right of its code that hold further parts of it. */
    public SheetHeader spread(SheetHeader header) {
        return CodeSpread.over(grid, header);
    }

    private List<String> parts(int first, int last, int column) {
        List<String> parts = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            SheetCell cell = grid.shown(row, column);
            if (cell == null && grid.area(row, column) == null && anyBelow(row, last, column)) {
                cell = groupToTheLeft(row, last, column);
            }
            if (cell == null || cell.at().row() < first) {
                continue;
            }
            String text = Words.oneLine(cell.text());
            if (!text.isEmpty() && (parts.isEmpty() || !parts.get(parts.size() - 1).equals(text))) {
                parts.add(text);
            }
        }
        return parts;
    }

    /**
     * Where the merged ranges of a header were removed, a heading over several columns stands over the leftmost alone. It
     * counts for the blank places to its right if it has a heading of its own below it, and so heads a group.
     */
    private SheetCell groupToTheLeft(int row, int last, int column) {
        for (int left = column - 1; left > 0; left--) {
            SheetCell cell = grid.own(row, left);
            if (cell != null || grid.area(row, left) != null) {
                return cell != null && grid.area(row, left) == null && anyBelow(row, last, left) ? cell : null;
            }
        }
        return null;
    }

    private boolean anyBelow(int row, int last, int column) {
        for (int below = row + 1; below <= last; below++) {
            if (grid.own(below, column) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean better(SheetHeader one, SheetHeader other) {
        return other == null || one.weight() > other.weight();
    }

    private boolean canStart(int row) {
        int texts = 0;
        for (SheetCell cell : grid.cells(row)) {
            if (cell.kind() == SheetCell.Kind.TEXT) {
                if (DATA_CODE.matcher(cell.text().strip()).matches()) {
                    return false;
                }
                texts++;
            }
        }
        return texts >= 2;
    }

    /** A lower header row holds texts; a row of numbers or codes is data or the numbering 1, 2, 3. */
    private boolean canContinue(int row) {
        boolean any = false;
        for (SheetCell cell : grid.cells(row)) {
            any = true;
            if (cell.kind() != SheetCell.Kind.TEXT && !isYear(cell) || DATA_CODE.matcher(cell.text().strip()).matches()
                    || cell.text().length() > 120) {
                return false;
            }
        }
        return any;
    }

    private static boolean isYear(SheetCell cell) {
        return cell.kind() == SheetCell.Kind.NUMBER && cell.text().matches("20\\d\\d");
    }
}
