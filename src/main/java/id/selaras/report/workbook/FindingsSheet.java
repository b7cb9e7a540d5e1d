package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.both;
import static id.selaras.report.workbook.SheetDraft.count;
import static id.selaras.report.workbook.SheetDraft.link;
import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.rupiah;
import static id.selaras.report.workbook.SheetDraft.stacked;

import id.selaras.assessment.Assessment;
import id.selaras.finding.Finding;
import id.selaras.problem.CellRef;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.report.Labels;
import id.selaras.report.Notices;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sheet {@code Temuan}: one row per finding, gravest first. */
final class FindingsSheet {

    static final String NAME = "Temuan";

    private FindingsSheet() {
    }

    static OutputSheet of(FileView view) {
        return of(NAME, view.assessment(), view.findings(), names(view));
    }

    /** @param names what a finding is about, by file and row; where it says nothing the agency is named */
    static OutputSheet of(String name, Assessment assessment, List<FileView.Listed> findings, Map<String, String> names) {
        SheetDraft draft = new SheetDraft(name, 5, 9, 9, 12, 17, 22, 28, 16, 18, 27, 14, 16, 17, 16, 14);
        draft.title(Text.of("Temuan", "Findings"), Notices.INDICATION, assessment);
        if (findings.isEmpty()) {
            draft.wide(Notices.NO_FINDINGS.both(), Style.WARNING_BANNER);
        }
        draft.tableHeader(Text.of("No", "No."), Text.of("Tingkat", "Severity"), Text.of("Aturan", "Rule"),
                Text.of("Sel", "Cell"), Text.of("Kode", "Code"), Text.of("Sub kegiatan atau perangkat daerah", "Sub-activity or agency"),
                Text.of("Pesan", "Message"), Text.of("Ditemukan", "Found"),
                Text.of("Seharusnya", "Expected"), Text.of("Rekomendasi", "Recommendation"),
                Text.of("Dasar hukum", "Legal basis"), Text.of("Kepastian", "Certainty"),
                Text.of("Rupiah", "Money at stake"), Text.of("Baris tabel", "Table row"),
                Text.of("Nomor temuan", "Finding id"));
        int number = 0;
        for (FileView.Listed listed : findings) {
            add(draft, ++number, listed, names);
        }
        return draft.done(assessment);
    }

    private static void add(SheetDraft draft, int number, FileView.Listed listed, Map<String, String> names) {
        Finding finding = listed.finding();
        draft.row(count(number), OutputCell.text(finding.severity().name(), style(finding.severity())),
                plain(finding.rule()), cell(listed), plain(finding.code()),
                plain(names.getOrDefault(row(finding), agency(finding))), stacked(finding.message()), both(finding.found()),
                both(finding.expected()), stacked(finding.fix()), plain(finding.legalBasis()),
                plain(finding.certainty() + ": " + Labels.of(finding.certainty()).both()), rupiah(finding.rupiah()),
                plain(finding.tableRow().toString()), plain(listed.id()));
    }

    private static OutputCell cell(FileView.Listed listed) {
        CellRef first = listed.finding().where().get(0);
        String cells = listed.finding().where().stream()
                .map(at -> at.sheet().equals(first.sheet()) && !at.address().isEmpty() ? at.address() : at.toString())
                .collect(Collectors.joining(", "));
        return listed.here() ? link(cells, first) : plain(first.toString());
    }

    /** What a finding without a sub-activity is about. */
    private static String agency(Finding finding) {
        return finding.agency() == null ? Labels.of(finding.level()).both() : finding.agency().name();
    }

    static Style style(Severity severity) {
        return Style.valueOf(severity.name());
    }

    /** The row a finding is about; the subject of an output is the row's id and the number of the output. */
    private static String row(Finding finding) {
        return finding.file() + "#" + finding.row();
    }

    private static Map<String, String> names(FileView view) {
        Map<String, String> names = new HashMap<>();
        view.results().forEach(result -> names.put(result.subActivity().file() + "#" + result.subActivity().row(),
                result.subActivity().name().or("")));
        return names;
    }
}
