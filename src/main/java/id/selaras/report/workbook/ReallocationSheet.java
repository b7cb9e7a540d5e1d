package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.both;
import static id.selaras.report.workbook.SheetDraft.count;
import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.rupiah;
import static id.selaras.report.workbook.SheetDraft.stacked;

import id.selaras.assessment.Assessment;
import id.selaras.problem.Text;
import id.selaras.report.Labels;
import id.selaras.report.LimitWords;
import id.selaras.spending.LimitMove;
import id.selaras.spending.Promise;
import id.selaras.spending.Reallocation;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputSheet;
import java.util.List;
import java.util.stream.Collectors;

/** Sheet {@code Realokasi}: promises with too little money, and where it could be discussed to come from. */
final class ReallocationSheet {

    static final String NAME = "Realokasi";

    private final Assessment assessment;
    private final SheetDraft draft = new SheetDraft(NAME, 6, 36, 42, 22, 20, 20, 20, 20, 48, 44);

    private ReallocationSheet(Assessment assessment) {
        this.assessment = assessment;
    }

    static OutputSheet of(Assessment assessment) {
        ReallocationSheet sheet = new ReallocationSheet(assessment);
        sheet.draft.title(Text.of("Realokasi untuk dibahas", "Reallocations to be discussed"), Reallocation.PROPOSAL, assessment);
        assessment.spending().notes().forEach(note -> sheet.draft.wide(note.both(), Style.MUTED));
        sheet.promises();
        sheet.proposals();
        return sheet.draft.done(assessment);
    }

    private void promises() {
        draft.section("Janji dengan uang kurang", "Promises with too little money");
        draft.header(Text.of("No", "No"), Text.of("Janji", "Promise"), Text.of("Perangkat daerah", "Agencies"), Text.of("Jenis", "Kind"),
                Text.of("Pagu indikatif", "Indicative money"), Text.of("Tersedia", "Funded"), Text.of("Kekurangan", "Want"), Text.of("", ""),
                Text.of("Menunggu rencana", "Waiting for a plan"));
        int number = 0;
        for (Promise promise : assessment.spending().promises()) {
            draft.row(count(++number), plain(promise.code() + " " + promise.name()), plain(String.join("; ", promise.agencies())),
                    both(promise.kind() == Promise.Kind.PRIORITY ? Text.of("Program prioritas", "Priority programme") : Text.of("Indikator", "Indicator")),
                    promise.need() == null ? OutputCell.text("tidak tertulis / not stated", Style.MUTED) : rupiah(promise.need()), rupiah(promise.funded()),
                    promise.gap() == null ? plain("") : rupiah(promise.gap()), plain(""), plain(String.join("; ", promise.awaited())));
        }
    }

    private void proposals() {
        draft.section("Usulan", "Proposals");
        draft.header(Text.of("No", "No"), Text.of("Untuk", "For"), Text.of("Dari", "From"), Text.of("Sumber dana", "Fund source"),
                Text.of("Paling banyak", "At most"), Text.of("Sisa di sub kegiatan", "Left in the row"), Text.of("Janji: sebelum", "Promise: before"),
                Text.of("Janji: sesudah", "Promise: after"), Text.of("Alasan", "Reason"),
                Text.of("Batas belanja: sebelum dan sesudah", "Limits: before and after"));
        for (Reallocation each : assessment.spending().reallocations()) {
            draft.row(count(each.number()), plain(each.promise().code() + " " + each.promise().name()), plain(each.from().agency().name() + ": "
                            + each.from().nomenclature().text() + " " + each.from().name().or("")), plain(each.fund()), rupiah(each.rupiah()),
                    rupiah(each.leftAfter()), rupiah(each.fundedBefore()), rupiah(each.fundedAfter()), stacked(each.reason()),
                    stacked(moves(each.limits())));
        }
        if (assessment.spending().reallocations().isEmpty()) {
            draft.wide(Text.of("Tidak ada usulan: tidak ada kekurangan yang pasti, atau tidak ada rupiah yang dapat dibahas menurut aturan di atas.",
                    "No proposal: no want is certain, or no rupiah can be discussed by these rules.").both(), Style.MUTED);
        }
    }

    /** The limits that move or may move; the others in one number. */
    private static Text moves(List<LimitMove> limits) {
        List<LimitMove> moving = limits.stream().filter(LimitMove::moves).toList();
        if (moving.isEmpty()) {
            return limits.isEmpty() ? Text.of("tidak ada batas yang terukur", "no limit was measured")
                    : Text.of(limits.size() + " batas, tidak ada yang bergerak", limits.size() + " limits, none of them moves");
        }
        String still = limits.size() - moving.size() + "";
        return Text.of(moving.stream().map(move -> told(move, true)).collect(Collectors.joining()) + still + " batas lain tidak bergerak",
                moving.stream().map(move -> told(move, false)).collect(Collectors.joining()) + still + " other limits do not move");
    }

    private static String told(LimitMove move, boolean indonesian) {
        String about = move.limit().rule() + " " + move.limit().target() + ": ";
        String after = move.reason() != null ? "? (" + (indonesian ? move.reason().id() : move.reason().en()) + ")"
                : LimitWords.exactly(move.after(), move.limit().unit());
        return about + LimitWords.exactly(move.before(), move.limit().unit()) + " -> " + after + "; ";
    }
}
