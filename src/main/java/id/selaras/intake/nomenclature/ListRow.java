package id.selaras.intake.nomenclature;

import id.selaras.plan.CodeLevel;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The cells of a row by what their columns hold; marks for "nothing" count as empty. */
record ListRow(SheetRow row, ListHeader header) {

    private static final Set<String> NOTHING = Set.of("", "-", "--", "—", "–", "null", "n/a", "#n/a");

    /** Cleaned text: line breaks and runs of blanks become one blank; null where nothing stands. */
    String text(ListColumn.Content content) {
        return text(header.place(content));
    }

    /** The name of a level; the common column of names serves every level. */
    String name(CodeLevel level) {
        String own = text(header.places(ListColumn.Content.NAME).getOrDefault(level, 0));
        return own != null ? own : text(ListColumn.Content.NAME);
    }

    /** The name in a level's own column. */
    String ownName(CodeLevel level) {
        return text(header.places(ListColumn.Content.NAME).getOrDefault(level, 0));
    }

    SheetCell code() {
        return cell(header.place(ListColumn.Content.CODE));
    }

    Map<CodeLevel, SheetCell> codes() {
        Map<CodeLevel, SheetCell> codes = new EnumMap<>(CodeLevel.class);
        header.places(ListColumn.Content.CODE).forEach((level, place) -> {
            SheetCell cell = cell(place);
            if (cell != null) {
                codes.put(level, cell);
            }
        });
        return codes;
    }

    private String text(int place) {
        SheetCell cell = cell(place);
        return cell == null || cell.kind() == SheetCell.Kind.ERROR ? null : cell.text().strip().replaceAll("\\s+", " ");
    }

    private SheetCell cell(int place) {
        SheetCell cell = place == 0 ? null : row.cell(place).orElse(null);
        return cell == null || NOTHING.contains(cell.text().strip().toLowerCase(Locale.ROOT)) ? null : cell;
    }
}
