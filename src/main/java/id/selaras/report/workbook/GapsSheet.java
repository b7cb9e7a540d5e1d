package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.both;
import static id.selaras.report.workbook.SheetDraft.count;
import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.rupiah;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.Cascade.Gap;
import id.selaras.assessment.Cascade.IssueAnswer;
import id.selaras.problem.Text;
import id.selaras.report.Labels;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;

/** Sheet {@code Celah Cakupan}: what nothing answers, and how the problems of the region are answered. */
final class GapsSheet {

    static final String NAME = "Celah Cakupan";

    private GapsSheet() {
    }

    static OutputSheet of(Assessment assessment) {
        SheetDraft draft = new SheetDraft(NAME, 40, 14, 60, 26, 46, 46);
        draft.title(Text.of("Celah cakupan", "Gaps in coverage"), Text.of(
                "Celah adalah bahan bahasan: dukungan dihitung dari bukti kode dan teks menurut acuan dan tabel.",
                "Gaps are for discussion: support is counted by evidence of codes and words, by the reference and the tables."), assessment);
        draft.pinnedHeader(Text.of("Celah", "Gap"), Text.of("Kode", "Code"), Text.of("Uraian", "Description"),
                Text.of("Sel pada acuan", "Cell of the reference"), Text.of("Perangkat daerah terkait", "Agencies concerned"),
                Text.of("Menunggu rencana dari", "Waiting for a plan of"));
        if (assessment.cascade().gaps().isEmpty()) {
            draft.wide("Tidak ada celah. / No gaps.", Style.GOOD);
        }
        for (Gap gap : assessment.cascade().gaps()) {
            draft.row(OutputCell.text(Labels.of(gap.kind()).both(), gap.awaited().isEmpty() ? Style.SEDANG : Style.INFO), plain(gap.code()),
                    plain(gap.name()), plain(gap.at().toString()), plain(String.join("; ", gap.agencies())),
                    plain(String.join("; ", gap.awaited())));
        }
        issues(draft, assessment);
        return draft.done(assessment);
    }

    private static void issues(SheetDraft draft, Assessment assessment) {
        if (assessment.cascade().issues().isEmpty()) {
            return;
        }
        draft.section("Permasalahan daerah dan jawabannya", "Problems of the region and their answers");
        draft.wide("Dijawab baris: sub kegiatan berpagu di luar program penunjang, dari perangkat daerah permasalahan itu, memuat sedikitnya dua "
                + "kata inti uraiannya. Lewat sasaran: hanya indikator sasarannya yang mempunyai baris; periksa isinya. / Answered by rows: "
                + "funded sub-activities of its agencies hold two of its core words. Through its objective: only an indicator of the objective "
                + "has rows; look at them.", Style.MUTED);
        draft.header(Text.of("Jawaban", "Answer"), Text.of("Kode", "Code"), Text.of("Uraian", "Description"),
                Text.of("Sel pada acuan", "Cell of the reference"), Text.of("Sub kegiatan", "Sub-activities"), Text.of("Pagu", "Money"));
        for (IssueAnswer issue : assessment.cascade().issues()) {
            draft.row(both(Labels.of(issue.by())), plain(issue.code()), plain(issue.description()), plain(issue.at().toString()),
                    count(issue.subActivities()), rupiah(issue.allocation()));
        }
    }
}
