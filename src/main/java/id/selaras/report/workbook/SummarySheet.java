package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.both;
import static id.selaras.report.workbook.SheetDraft.count;
import static id.selaras.report.workbook.SheetDraft.label;
import static id.selaras.report.workbook.SheetDraft.link;
import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.rupiah;

import id.selaras.assessment.Assessment;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.report.Figures;
import id.selaras.report.GovernmentTime;
import id.selaras.report.Labels;
import id.selaras.report.NotAssessed;
import id.selaras.report.Notices;
import id.selaras.report.Worst;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import id.selaras.workbook.output.Unpainted;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Sheet {@code Ringkasan}: the page a head of agency reads. Columns: what, how many, rupiah, share, explanation. */
final class SummarySheet {

    static final String NAME = "Ringkasan";
    private static final int GRAVEST = 10;

    private final FileView view;
    private final Assessment assessment;
    private final Figures figures;
    private final SheetDraft draft = new SheetDraft(NAME, 46, 12, 20, 11, 66);

    private SummarySheet(FileView view) {
        this.view = view;
        this.assessment = view.assessment();
        this.figures = view.figures();
    }

    /** @param apart why the sender's own sheets do not stand before this one; null when they do */
    static OutputSheet of(FileView view, Unpainted apart) {
        SummarySheet sheet = new SummarySheet(view);
        sheet.head();
        if (apart != null) {
            sheet.draft.wide(Notices.apart(apart).both(), Style.WARNING_BANNER);
        }
        new NotAssessedBlock(sheet.draft).add(NotAssessed.of(sheet.assessment.ruleStatus()));
        sheet.findings();
        sheet.gravest();
        new OverlapBlock(sheet.draft).add(view);
        new MoneyBlocks(sheet.draft, view, sheet.figures).add();
        new Legend(sheet.draft).add(sheet.assessment);
        return sheet.draft.done(sheet.assessment);
    }

    private void head() {
        Text stage = Labels.of(assessment.stage());
        Text phase = Labels.of(assessment.phase());
        draft.title(Text.of("Hasil pemeriksaan Selaras", "Selaras check"), Text.of(
                stage.id() + " " + assessment.year() + ", " + phase.id() + ", " + assessment.government().name(),
                stage.en() + " " + assessment.year() + ", " + phase.en()), assessment);
        pair(label("Perangkat daerah", "Agency"), view.agencies().stream()
                .map(agency -> agency.agency().name()).distinct().collect(Collectors.joining(", ")));
        pair(label("Berkas dan sheet", "File and sheet"), view.file().name() + ", " + view.file().sheet()
                + " (" + view.file().layout() + ")");
        pair(label("Diperiksa", "Checked"), GovernmentTime.written(assessment.createdAt(), assessment.government())
                + "; tenggat per / deadlines as of " + assessment.asOf());
        pair(label("Lingkup", "Scope"), Labels.of(assessment.scope().level()).both() + ", "
                + assessment.scope().present().size() + " / " + assessment.scope().agenciesExpected());
        pair(label("Sub kegiatan; pagu", "Sub-activities; money"), figures.subActivities() + "; "
                + figures.allocation().written());
        view.file().notes().forEach(note -> pair(label("Catatan", "Note"), note.both()));
        if (!view.problems().isEmpty()) {
            draft.row(label("Masalah pembacaan", "Reading problems"), count(view.problems().size()),
                    new OutputCell.LinkCell(ProblemsSheet.NAME, ProblemsSheet.NAME, "A1", Style.WRAPPED));
        }
    }

    private void findings() {
        draft.section("Temuan menurut tingkat", "Findings by severity");
        if (view.findings().isEmpty()) {
            draft.wide(Notices.NO_FINDINGS.both(), Style.WARNING_BANNER);
        }
        draft.header(Text.of("Tingkat", "Severity"), Text.of("Jumlah", "Number"), Text.of("Rupiah", "Money at stake"),
                Text.of("Arti", "Meaning"));
        draft.mergeLast("D", "E");
        for (Severity severity : Severity.values()) {
            draft.row(OutputCell.text(severity.name(), FindingsSheet.style(severity)),
                    count(figures.findingsBySeverity().get(severity)), rupiah(figures.rupiahBySeverity().get(severity)),
                    both(Legend.meaning(severity)));
            draft.mergeLast("D", "E");
        }
        draft.wide("Rupiah dihitung sekali per baris dan tingkat. / Money counts once per row and severity. "
                + Notices.INDICATION.both(), Style.MUTED);
    }

    private void gravest() {
        List<FileView.Listed> worst = view.findings().stream()
                .sorted(Comparator.comparing(FileView.Listed::finding, Worst.FIRST)).limit(GRAVEST).toList();
        if (worst.isEmpty()) {
            return;
        }
        draft.section("Temuan terberat", "Gravest findings");
        draft.header(Text.of("Pesan", "Message"), Text.of("Aturan", "Rule"), Text.of("Rupiah", "Money at stake"),
                Text.of("Sel", "Cell"), Text.of("Rekomendasi", "Recommendation"));
        for (FileView.Listed listed : worst) {
            draft.row(OutputCell.text(listed.finding().message().both(),
                            FindingsSheet.style(listed.finding().severity())), plain(listed.finding().rule()),
                    rupiah(listed.finding().rupiah()), listed.here()
                            ? link(listed.finding().where().get(0).address(), listed.finding().where().get(0))
                            : plain(listed.finding().where().get(0).toString()),
                    both(listed.finding().fix()));
        }
    }

    private void pair(OutputCell label, String value) {
        draft.row(label, plain(value));
        draft.mergeLast("B", "E");
    }
}
