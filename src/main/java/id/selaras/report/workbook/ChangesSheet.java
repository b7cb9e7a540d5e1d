package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.both;
import static id.selaras.report.workbook.SheetDraft.link;
import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.rupiah;
import static id.selaras.report.workbook.SheetDraft.stacked;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.VersionChanges;
import id.selaras.finding.Finding;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.report.Labels;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.util.List;

/** Sheet {@code Perubahan}: what changed since the earlier version, and which findings it cured or made. */
final class ChangesSheet {

    static final String NAME = "Perubahan";
    private static final Text BLANK = Text.of("", "");

    private final SheetDraft draft = new SheetDraft(NAME, 16, 22, 48, 26, 40, 40, 19, 19);

    private ChangesSheet() {
    }

    /** @param changes of the agencies of one file */
    static OutputSheet of(Assessment assessment, List<VersionChanges> changes) {
        ChangesSheet sheet = new ChangesSheet();
        sheet.draft.title(Text.of("Perubahan sejak versi sebelumnya", "Changes since the earlier version"),
                Text.of("Baris yang tidak berubah tidak ditulis.", "Rows without a change are not listed."), assessment);
        changes.forEach(sheet::agency);
        return sheet.draft.done(assessment);
    }

    private void agency(VersionChanges changes) {
        draft.section(changes.agency().name(), changes.agency().name());
        draft.wide(Text.format("%s baris bertambah, %s hilang, %s berubah, %s tetap; pagu %s menjadi %s.",
                "%s rows added, %s dropped, %s changed, %s the same; allocation %s to %s.", count(changes, VersionChanges.Kind.ADDED),
                count(changes, VersionChanges.Kind.DROPPED), count(changes, VersionChanges.Kind.CHANGED), changes.same(),
                changes.before().written(), changes.after().written()).both(), Style.PLAIN);
        draft.pinnedHeader(Text.of("Perubahan", "Change"), Text.of("Kode", "Code"), Text.of("Sub kegiatan", "Sub-activity"),
                Text.of("Kolom", "Column"), Text.of("Semula", "Before"), Text.of("Menjadi", "After"), Text.of("Pagu semula", "Money before"),
                Text.of("Pagu menjadi", "Money after"));
        changes.rows().forEach(this::row);
        findings(changes.cured(), Text.of("Temuan yang sudah hilang", "Findings cured"), false);
        findings(changes.made(), Text.of("Temuan baru", "New findings"), true);
    }

    private static int count(VersionChanges changes, VersionChanges.Kind kind) {
        return (int) changes.rows().stream().filter(row -> row.kind() == kind).count();
    }

    private void row(VersionChanges.Row row) {
        SubActivity shown = row.shown();
        CellRef at = row.after() == null ? null : row.after().at();
        OutputCell code = at == null ? plain(shown.nomenclature().text()) : link(shown.nomenclature().text(), at);
        OutputCell before = row.before() == null ? plain("") : rupiah(row.before().allocationOrZero());
        OutputCell after = row.after() == null ? plain("") : rupiah(row.after().allocationOrZero());
        if (row.fields().isEmpty()) {
            draft.row(both(Labels.of(row.kind())), code, plain(shown.name().or("")), plain(""), plain(""), plain(""), before, after);
        }
        for (VersionChanges.FieldChange field : row.fields()) {
            draft.row(both(Labels.of(row.kind())), code, plain(shown.name().or("")), both(field.column().label()), plain(field.before()),
                    plain(field.after()), before, after);
        }
    }

    private void findings(List<Finding> findings, Text title, boolean here) {
        if (findings.isEmpty()) {
            return;
        }
        draft.section(title.id(), title.en());
        draft.header(Text.of("Tingkat", "Severity"), Text.of("Aturan", "Rule"), Text.of("Pesan", "Message"), BLANK, BLANK,
                Text.of("Kode", "Code"), Text.of("Rupiah", "Money at stake"));
        draft.mergeLast("C", "E");
        for (Finding finding : findings) {
            draft.row(both(Labels.of(finding.severity())), here ? link(finding.rule(), finding.where().get(0)) : plain(finding.rule()),
                    stacked(finding.message()), plain(""), plain(""), plain(finding.code()), rupiah(Rupiah.ZERO.plus(finding.rupiah())));
            draft.mergeLast("C", "E");
        }
    }
}
