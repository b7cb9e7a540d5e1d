package id.selaras.intake.reference;

import id.selaras.language.Folding;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.NomenclatureEdition;
import id.selaras.reference.NomenclatureEntry;
import id.selaras.reference.ReferenceSheet;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sheet Nomenklatur as this room reads it: the statements of its editions, its headings, its rows. */
public final class NomenclatureDraft {

    private static final List<Integer> WIDTHS = List.of(22, 60, 40, 40, 16, 12, 12);
    private static final String FOOTER = "Selaras - Nomenklatur";

    private NomenclatureDraft() {
    }

    /** The name the sheet bears in a workbook; its usual one where the workbook has none. */
    public static String nameIn(WorkbookContent workbook) {
        List<String> names = Stream.concat(Stream.of(ReferenceSheet.NOMENKLATUR.title()), NomenclatureSheet.FORM.english().stream())
                .map(Folding::fold).toList();
        return workbook.sheets().stream().map(sheet -> sheet.name()).filter(name -> names.contains(Folding.fold(name))).findFirst()
                .orElse(ReferenceSheet.NOMENKLATUR.title());
    }

    public static OutputSheet sheet(String name, Nomenclature nomenclature) {
        List<List<OutputCell>> rows = new ArrayList<>();
        nomenclature.editions().forEach(edition -> rows.add(List.of(OutputCell.text(statement(edition), Style.LABEL))));
        rows.add(List.of(OutputCell.text(NomenclatureSheet.FORM.name().both(), Style.TITLE)));
        rows.add(NomenclatureSheet.FORM.columns().stream().<OutputCell>map(column -> OutputCell.text(column.heading().id()
                + "\n" + column.heading().en(), Style.HEADER)).toList());
        int headings = rows.size();
        nomenclature.entries().forEach(entry -> rows.add(row(entry)));
        return new OutputSheet(name, WIDTHS, List.copyOf(rows), List.of(), headings, headings, true, FOOTER);
    }

    /** As {@code NomenclatureStatements} reads it back. */
    private static String statement(NomenclatureEdition edition) {
        return "Lengkap: " + (edition.complete() ? "ya" : "tidak") + "; Tahun: "
                + new NomenclatureYears(edition.fromYear(), edition.untilYear()).written()
                + (edition.legalBasis().isEmpty() ? "" : "; Dasar hukum: " + edition.legalBasis());
    }

    private static List<OutputCell> row(NomenclatureEntry entry) {
        return Stream.of(entry.code().text(), entry.name(), entry.performance(), entry.indicator(), entry.unit(), year(entry.fromYear()),
                year(entry.untilYear())).<OutputCell>map(text -> OutputCell.text(text == null ? "" : text, Style.PLAIN)).toList();
    }

    private static String year(Integer year) {
        return year == null ? null : year.toString();
    }
}
