package id.selaras.intake.layout;

import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A code that is spread over several columns of which only the first is headed: the columns to its right that have no
 * heading and hold nothing but short segments belong to it.
 */
final class CodeSpread {

    private static final Pattern SEGMENT = Pattern.compile("[\\dXx]{1,4}|[\\dXx]\\.\\d{1,2}");

    private CodeSpread() {
    }

    static SheetHeader over(SheetGrid grid, SheetHeader header) {
        if (header.codeParts().size() != 1 || !segmentsBelow(grid, header, header.codeParts().get(0))) {
            return header;
        }
        List<Integer> parts = new ArrayList<>(header.codeParts());
        int next = parts.get(0) + 1;
        while (header.heading(next) == null && segmentsBelow(grid, header, next)) {
            parts.add(next++);
        }
        return parts.size() == 1 ? header : header.withCode(parts);
    }

    /** True when something stands below the header in this column and all of it is a segment of a code. */
    private static boolean segmentsBelow(SheetGrid grid, SheetHeader header, int column) {
        int segments = 0;
        int others = 0;
        for (SheetRow row : grid.rows()) {
            SheetCell cell = row.number() <= header.lastRow() ? null : grid.own(row.number(), column);
            if (cell != null && SEGMENT.matcher(cell.text().strip()).matches()) {
                segments++;
            } else if (cell != null && cell.text().chars().anyMatch(Character::isDigit)) {
                others++;
            }
        }
        return segments > others * 4;
    }
}
