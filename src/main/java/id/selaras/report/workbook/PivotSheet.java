package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.rupiah;

import id.selaras.assessment.Assessment;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import id.selaras.report.Labels;
import id.selaras.spending.Dimension;
import id.selaras.spending.Part;
import id.selaras.spending.Spending;
import id.selaras.workbook.output.OutputSheet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sheet {@code Data}: one row for each sub-activity and target, ready for a pivot table; the header stands in the first row. */
final class PivotSheet {

    static final String NAME = "Data";
    private static final List<Dimension> TARGETS = List.of(Dimension.THEME, Dimension.INDICATOR, Dimension.PRIORITY);

    private PivotSheet() {
    }

    static OutputSheet of(Assessment assessment) {
        SheetDraft draft = new SheetDraft(NAME, 30, 18, 36, 22, 44, 20, 22, 40, 18, 26, 26, 20, 20, 10);
        draft.tableHeader(Text.of("Perangkat daerah", "Agency"), Text.of("Kode program", "Programme code"), Text.of("Program", "Programme"),
                Text.of("Kode", "Code"), Text.of("Sub kegiatan", "Sub-activity"), Text.of("Jenis sasaran", "Kind of target"),
                Text.of("Sasaran", "Target"), Text.of("Nama sasaran", "Name of target"), Text.of("Kekuatan", "Strength"),
                Text.of("Sumber dana", "Fund source"), Text.of("Kecamatan", "District"), Text.of("Bruto", "Gross"), Text.of("Terbagi", "Shared"),
                Text.of("Tahun", "Year"));
        Spending spending = assessment.spending();
        Map<String, Part> programmes = new HashMap<>();
        spending.parts(Dimension.PROGRAMME).forEach(part -> programmes.put(id(part), part));
        Map<String, String> funds = names(spending.parts(Dimension.FUND));
        Map<String, String> districts = names(spending.parts(Dimension.DISTRICT));
        for (Dimension kind : TARGETS) {
            for (Part part : spending.parts(kind)) {
                SubActivity sub = part.row().subActivity();
                Part programme = programmes.get(id(part));
                draft.row(plain(sub.agency().name()), plain(programme.key()), plain(programme.name()), plain(sub.nomenclature().text()),
                        plain(sub.name().or("")), plain(kind.label().id()), plain(part.key()), plain(part.name()), plain(Labels.of(part.strength()).id()),
                        plain(funds.get(id(part))), plain(districts.get(id(part))), rupiah(part.gross()), rupiah(part.shared()),
                        plain(String.valueOf(assessment.year())));
            }
        }
        return draft.done(assessment);
    }

    /** The lines a sub-activity stands in, several behind one another. */
    private static Map<String, String> names(List<Part> parts) {
        Map<String, String> names = new LinkedHashMap<>();
        parts.forEach(part -> names.merge(id(part), part.key(), (one, more) -> one + "; " + more));
        return names;
    }

    private static String id(Part part) {
        return part.row().subActivity().id();
    }
}
