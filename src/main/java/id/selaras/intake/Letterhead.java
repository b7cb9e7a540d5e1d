package id.selaras.intake;

import id.selaras.intake.layout.Words;
import id.selaras.plan.Agency;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the rows above the table say.
 *
 * @param agency the agency; null when none is named
 * @param year   the fiscal year; null when none is named
 * @param lines  the rows, folded, to recognise them when a page repeats them
 */
record Letterhead(Agency agency, Integer year, Set<String> lines) {

    private static final Pattern YEAR = Pattern.compile(
            "\\b(?:tahun(?:\\s+anggaran)?|t\\.?\\s?a\\.?)\\s*:?\\s*(20\\d{2})\\b(?!\\s*[-\u2013]\\s*20)", Pattern.CASE_INSENSITIVE);

    static Letterhead read(List<SheetRow> rows, int headerRow, AgencyNames names) {
        Agency labelled = null;
        Agency named = null;
        Integer year = null;
        Set<String> lines = new HashSet<>();
        for (SheetRow row : rows) {
            if (row.number() >= headerRow) {
                break;
            }
            String line = text(row);
            lines.add(Words.fold(line));
            Agency here = names.inText(line);
            boolean label = line.indexOf(':') > 0;
            labelled = labelled == null && label ? here : labelled;
            named = named == null && !label ? here : named;
            Matcher found = YEAR.matcher(line);
            year = year == null && found.find() ? Integer.valueOf(found.group(1)) : year;
        }
        return new Letterhead(labelled != null ? labelled : named, year, lines);
    }

    /** The texts of a row from left to right; a colon in a cell of its own joins its neighbours. */
    static String text(SheetRow row) {
        return row.cells().stream().map(SheetCell::text).map(Words::oneLine).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
