package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.both;
import static id.selaras.report.workbook.SheetDraft.count;
import static id.selaras.report.workbook.SheetDraft.label;
import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.rupiah;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.Cascade.Gap;
import id.selaras.assessment.Cascade.GapKind;
import id.selaras.finding.OverlapClass;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.report.Figures;
import id.selaras.report.GovernmentTime;
import id.selaras.report.Labels;
import id.selaras.report.LimitWords;
import id.selaras.report.NotAssessed;
import id.selaras.report.NotCompared;
import id.selaras.report.Notices;
import id.selaras.report.OverlapFigures;
import id.selaras.report.OverlapMeanings;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sheet {@code Ringkasan} of the government's workbook. Columns: what, how many, rupiah, share, explanation. */
final class GovernmentSummary {

    private static final Text CONFIDENTIAL = Text.of(
            "Memuat pagu semua perangkat daerah: untuk Bappeda, TAPD, dan APIP; jangan dibagikan kepada perangkat daerah.",
            "Holds money of all agencies: for Bappeda, the budget team and auditors; not to be passed on to agencies.");

    private final Assessment assessment;
    private final Figures figures;
    private final SheetDraft draft = new SheetDraft("Ringkasan", 46, 14, 22, 11, 66);

    private GovernmentSummary(Assessment assessment) {
        this.assessment = assessment;
        this.figures = Figures.of(assessment);
    }

    /** @param ofTheWhole findings about the government as a whole */
    static OutputSheet of(Assessment assessment, int ofTheWhole) {
        GovernmentSummary sheet = new GovernmentSummary(assessment);
        sheet.head();
        new NotAssessedBlock(sheet.draft).add(NotAssessed.of(assessment.ruleStatus()));
        sheet.findings(ofTheWhole);
        sheet.gaps();
        sheet.limits();
        sheet.overlaps();
        new MoneyBlocks(sheet.draft, assessment.subActivities(), assessment.coverage(), assessment.plan().files().size(), sheet.figures).add();
        new Legend(sheet.draft).proof(assessment, "E");
        return sheet.draft.done(assessment);
    }

    private void head() {
        Text stage = Labels.of(assessment.stage());
        draft.title(Text.of("Ringkasan seluruh pemerintah daerah", "Summary of the whole government"), Text.of(
                stage.id() + " " + assessment.year() + ", " + Labels.of(assessment.phase()).id() + ", " + assessment.government().name(),
                stage.en() + " " + assessment.year()), assessment);
        draft.wide(CONFIDENTIAL.both(), Style.WARNING_BANNER);
        pair(label("Diperiksa", "Checked"), GovernmentTime.written(assessment.createdAt(), assessment.government())
                + "; tenggat per / deadlines as of " + assessment.asOf());
        pair(label("Perangkat daerah", "Agencies"), assessment.scope().present().size() + " / " + assessment.scope().agenciesExpected());
        List<String> missing = assessment.scope().missing();
        if (!missing.isEmpty()) {
            draft.wide("Belum ada rencananya / No plan yet from: " + String.join(", ", missing), Style.WARNING_BANNER);
        }
        pair(label("Berkas", "Files"), String.valueOf(assessment.plan().files().size()));
        pair(label("Sub kegiatan; pagu", "Sub-activities; money"), figures.subActivities() + "; " + figures.allocation().written());
        if (!assessment.problems().isEmpty()) {
            pair(label("Masalah pembacaan", "Reading problems"), String.valueOf(assessment.problems().size()));
        }
    }

    private void findings(int ofTheWhole) {
        draft.section("Temuan menurut tingkat, semua perangkat daerah", "Findings by severity, all agencies");
        draft.header(Text.of("Tingkat", "Severity"), Text.of("Jumlah", "Number"), Text.of("Rupiah", "Money at stake"),
                Text.of("Arti", "Meaning"));
        draft.mergeLast("D", "E");
        for (Severity severity : Severity.values()) {
            draft.row(OutputCell.text(severity.name(), FindingsSheet.style(severity)), count(figures.findingsBySeverity().get(severity)),
                    rupiah(figures.rupiahBySeverity().get(severity)), both(Legend.meaning(severity)));
            draft.mergeLast("D", "E");
        }
        draft.row(both(Text.of("di antaranya tentang seluruh pemerintah daerah", "of these about the government as a whole")),
                count(ofTheWhole), link(GovernmentWorkbook.FINDINGS));
        draft.wide(Notices.INDICATION.both(), Style.MUTED);
    }

    private void gaps() {
        if (assessment.cascade() == null) {
            return;
        }
        draft.section("Celah cakupan", "Gaps in coverage");
        draft.header(Text.of("Celah", "Gap"), Text.of("Jumlah", "Number"), Text.of("Menunggu rencana", "Waiting for a plan"));
        for (GapKind kind : GapKind.values()) {
            List<Gap> gaps = assessment.cascade().gaps().stream().filter(gap -> gap.kind() == kind).toList();
            draft.row(both(Labels.of(kind)), count(gaps.size()), count((int) gaps.stream().filter(gap -> !gap.awaited().isEmpty()).count()));
        }
        draft.row(link(GapsSheet.NAME));
    }

    private void limits() {
        if (assessment.limits().isEmpty()) {
            return;
        }
        draft.section("Batas belanja daerah", "Limits of the whole budget");
        draft.header(Text.of("Keadaan", "State"), Text.of("Jumlah", "Number"));
        Map<Text, Long> states = assessment.limits().stream()
                .collect(Collectors.groupingBy(LimitWords::state, LinkedHashMap::new, Collectors.counting()));
        states.forEach((state, number) -> draft.row(both(state), count(number.intValue())));
        draft.row(link(LimitsSheet.NAME));
    }

    private void overlaps() {
        draft.section("Tumpang tindih antar perangkat daerah", "Overlaps between agencies");
        NotCompared.of(assessment).forEach(not -> draft.wide(not.both(), Style.WARNING_BANNER));
        if (NotCompared.wasCompared(assessment)) {
            OverlapFigures counted = OverlapFigures.of(assessment.overlaps().overlaps(), row -> true);
            draft.header(Text.of("Jenis", "Class"), Text.of("Jumlah", "Number"), Text.of("Pagu tersentuh", "Money touched"),
                    Text.of("Arti", "Meaning"));
            draft.mergeLast("D", "E");
            for (OverlapClass kind : OverlapClass.values()) {
                draft.row(OutputCell.text(Labels.of(kind).both(), OverlapsSheet.style(kind)), count(counted.number().get(kind)),
                        rupiah(counted.rupiah().get(kind)), both(OverlapMeanings.of(kind)));
                draft.mergeLast("D", "E");
            }
            draft.wide("Rinciannya ada di / Details are in " + CoordinationWorkbook.FILE_NAME, Style.MUTED);
        }
    }

    private static OutputCell link(String sheet) {
        return new OutputCell.LinkCell("Sheet " + sheet, sheet, "A1", Style.WRAPPED);
    }

    private void pair(OutputCell label, String value) {
        draft.row(label, plain(value));
        draft.mergeLast("B", "E");
    }
}
