package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.both;
import static id.selaras.report.workbook.SheetDraft.count;
import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.rupiah;
import static id.selaras.report.workbook.SheetDraft.stacked;

import id.selaras.assessment.Assessment;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import id.selaras.report.Labels;
import id.selaras.spending.Excess;
import id.selaras.spending.Misaligned;
import id.selaras.workbook.output.OutputSheet;
import java.util.stream.Collectors;

/** Sheet {@code Tidak Selaras}: rupiah that serve nothing, then rupiah that findings question, each dearest first. */
final class MisalignedSheet {

    static final String NAME = "Tidak Selaras";

    private MisalignedSheet() {
    }

    static OutputSheet of(Assessment assessment) {
        SheetDraft draft = new SheetDraft(NAME, 10, 30, 22, 44, 20, 20, 56, 56, 44);
        draft.title(Text.of("Rupiah yang tidak melayani sasaran", "Rupiah that serve nothing"), Text.of(
                "Indikasi untuk diklarifikasi. Tugas yang sah dapat berada di luar prioritas; tidak ada yang perlu ditambah katanya.",
                "Indications to be clarified. A legitimate duty may lie outside the priorities; no words need to be added."), assessment);
        draft.tableHeader(Text.of("Urutan", "Rank"), Text.of("Perangkat daerah", "Agency"), Text.of("Kode", "Code"), Text.of("Sub kegiatan", "Sub-activity"),
                Text.of("Rupiah", "Rupiah"), Text.of("Putusan atau aturan", "Verdict or rule"), Text.of("Sebabnya", "Why"),
                Text.of("Perubahan terkecil yang jujur", "Smallest honest change"), Text.of("Rincian terbesar", "Dearest lines"));
        int rank = 0;
        for (Misaligned row : assessment.spending().misaligned()) {
            SubActivity sub = row.row().subActivity();
            draft.row(count(++rank), plain(sub.agency().name()), plain(sub.nomenclature().text()), plain(sub.name().or("")), rupiah(row.rupiah()),
                    both(Labels.of(row.row().verdict())), stacked(row.why()), stacked(row.fix()), plain(lines(row)));
        }
        rank = 0;
        for (Excess excess : assessment.spending().excess()) {
            draft.row(count(++rank), plain(excess.finding().agency().name()), plain(excess.finding().code()),
                    plain(excess.row() == null ? "" : excess.row().name().or("")), rupiah(excess.rupiah()),
                    plain(excess.finding().rule() + " " + excess.finding().severity()), stacked(excess.finding().message()),
                    stacked(excess.finding().fix()), plain(""));
        }
        return draft.done(assessment);
    }

    /** By their accounts: what stands beside them may name people. */
    private static String lines(Misaligned row) {
        String told = row.lines().stream().map(MisalignedSheet::line).collect(Collectors.joining("\n"));
        int more = row.lineCount() - row.lines().size();
        return more > 0 ? told + "\n+" + more : told;
    }

    private static String line(BudgetLine line) {
        return line.account() + " " + line.accountName() + ": " + line.amountOrZero().written();
    }
}
