package id.selaras.intake.rka;

import id.selaras.intake.layout.Words;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fiscal year in a title: {@code TAHUN ANGGARAN 2026}, in one cell or with the year in a cell of its own. */
final class TitleYears {

    private static final Pattern YEAR = Pattern.compile("\\bTAHUN(?: ANGGARAN)?\\s*:?\\s*(20\\d{2})\\b", Pattern.CASE_INSENSITIVE);

    private TitleYears() {
    }

    static void read(SheetRow row, Set<Integer> years) {
        StringBuilder line = new StringBuilder();
        for (SheetCell cell : row.cells()) {
            line.append(Words.oneLine(cell.text())).append(' ');
        }
        Matcher year = YEAR.matcher(line);
        while (year.find()) {
            years.add(Integer.valueOf(year.group(1)));
        }
    }
}
