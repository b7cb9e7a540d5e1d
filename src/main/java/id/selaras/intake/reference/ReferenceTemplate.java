package id.selaras.intake.reference;

import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The empty reference workbook, printed from the declarations the reader uses. Each sheet holds a title, what it is for,
 * its headings in both languages and one example row that begins with {@code contoh:} and is never read as data.
 */
public final class ReferenceTemplate {

    /** Years of the yearly columns; governments change them in the headings. */
    private static final List<Integer> YEARS = List.of(2025, 2026, 2027, 2028, 2029, 2030);
    private static final int WIDTH = 22;
    private static final String FOOTER = "Selaras - templat acuan / reference template";
    private static final String EXAMPLE = "contoh: ";

    private ReferenceTemplate() {
    }

    /** The sheets of {@code template reference}: the guide, then every sheet of the reference. */
    public static List<OutputSheet> sheets() {
        List<OutputSheet> sheets = new ArrayList<>();
        sheets.add(TemplateGuide.sheet(FOOTER));
        Forms.ALL.forEach(form -> sheets.add(form == GovernmentSheet.FORM ? pairs(form) : table(form)));
        return List.copyOf(sheets);
    }

    private static OutputSheet table(SheetForm form) {
        List<OutputCell> headings = new ArrayList<>();
        List<OutputCell> example = new ArrayList<>();
        for (Column<?> column : form.columns()) {
            for (Integer year : column.isYearly() ? YEARS : Collections.singletonList((Integer) null)) {
                headings.add(OutputCell.text(heading(column, year), Style.HEADER));
                example.add(OutputCell.text((example.isEmpty() ? EXAMPLE : "") + column.example(), Style.MUTED));
            }
        }
        List<List<OutputCell>> rows = new ArrayList<>();
        if (form == NomenclatureSheet.FORM) {
            rows.add(List.of(OutputCell.text("Lengkap: tidak", Style.LABEL), OutputCell.text("Dasar hukum:", Style.LABEL)));
        }
        rows.addAll(top(form));
        rows.add(List.copyOf(headings));
        int headingRow = rows.size();
        rows.add(List.copyOf(example));
        return new OutputSheet(form.title(), Collections.nCopies(headings.size(), WIDTH), List.copyOf(rows),
                List.of(), headingRow, headingRow, true, FOOTER);
    }

    private static OutputSheet pairs(SheetForm form) {
        List<List<OutputCell>> rows = new ArrayList<>(top(form));
        rows.add(List.of(OutputCell.text("Nama\nName", Style.HEADER), OutputCell.text("Nilai\nValue", Style.HEADER)));
        int headingRow = rows.size();
        form.columns().forEach(column -> rows.add(List.of(OutputCell.text(heading(column, null), Style.LABEL), OutputCell.blank())));
        form.columns().forEach(column -> rows.add(List.of(OutputCell.text(EXAMPLE + column.heading().id(), Style.MUTED),
                OutputCell.text(column.example(), Style.MUTED))));
        return new OutputSheet(form.title(), List.of(28, 60), List.copyOf(rows), List.of(), headingRow, 0, false, FOOTER);
    }

    private static List<List<OutputCell>> top(SheetForm form) {
        return List.of(List.of(OutputCell.text(form.name().both(), Style.TITLE)),
                List.of(OutputCell.text(form.purpose().both(), Style.SUBTITLE)));
    }

    /** Both languages on two lines; a star marks what a row cannot do without. */
    private static String heading(Column<?> column, Integer year) {
        String suffix = (year == null ? "" : " " + year) + (column.isEssential() ? " *" : "");
        return column.heading().id() + suffix + "\n" + column.heading().en() + (year == null ? "" : " " + year);
    }
}
