package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.both;
import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.rupiah;

import id.selaras.assessment.Assessment;
import id.selaras.finding.Limit;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import id.selaras.report.LimitWords;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;

/** Sheet {@code Batas Belanja}: every limit of the whole budget beside what the budget does. */
final class LimitsSheet {

    static final String NAME = "Batas Belanja";

    private LimitsSheet() {
    }

    static OutputSheet of(Assessment assessment) {
        SheetDraft draft = new SheetDraft(NAME, 10, 30, 16, 24, 18, 24, 24, 24, 26, 44, 12, 36, 60);
        draft.title(Text.of("Batas belanja daerah", "Limits of the whole budget"), Text.of(
                "Batas dengan kepastian B atau C perlu dikonfirmasi pada tabel keputusan sebelum dipakai.",
                "Limits of certainty B or C are to be confirmed in the decision table before they are relied on."), assessment);
        draft.tableHeader(Text.of("Aturan", "Rule"), Text.of("Tentang", "About"), Text.of("Terukur", "Measured"), Text.of("Batas", "Limit"),
                Text.of("Keadaan", "State"), Text.of("Jumlah", "Amount"), Text.of("Dasar hitung", "Base"),
                Text.of("Kurang atau lebih", "Short or over"), Text.of("Berlaku", "Valid"), Text.of("Dasar hukum", "Legal basis"),
                Text.of("Kepastian", "Certainty"), Text.of("Asal angka", "Origin of the figure"), Text.of("Alasan", "Reason"));
        assessment.limits().forEach(limit -> add(draft, limit));
        return draft.done(assessment);
    }

    private static void add(SheetDraft draft, Limit limit) {
        draft.row(plain(limit.rule()), plain(limit.target()), plain(LimitWords.written(limit.value(), limit.unit())),
                both(LimitWords.allowed(limit)), OutputCell.text(LimitWords.state(limit).both(), style(limit)), money(limit.amount()),
                money(limit.base()), money(limit.gap()), both(LimitWords.validity(limit)), OutputCell.text(limit.basis()),
                plain(limit.certainty().name()), OutputCell.text(limit.source()), both(limit.reason()));
    }

    static Style style(Limit limit) {
        return limit.met() == null ? Style.MUTED : limit.met() ? Style.GOOD : Style.SEDANG;
    }

    private static OutputCell money(Rupiah amount) {
        return amount == null ? OutputCell.blank() : rupiah(amount);
    }
}
