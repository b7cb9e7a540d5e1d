package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.link;
import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.rupiah;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.StageComparison;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import id.selaras.report.Labels;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Sheet {@code Antardokumen}: each sub-activity with its rupiah in the documents of every stage, and what differs between them. */
final class StagesSheet {

    static final String NAME = "Antardokumen";

    private static final int MONEY = 20;
    private static final Text TOTAL = Text.of("Jumlah", "Total");

    private final Assessment assessment;
    private final StageComparison comparison;
    private final boolean linked;
    private final SheetDraft draft;

    private StagesSheet(Assessment assessment, StageComparison comparison, boolean linked) {
        this.assessment = assessment;
        this.comparison = comparison;
        this.linked = linked;
        List<Integer> widths = new ArrayList<>(List.of(30, 20, 46));
        widths.addAll(Collections.nCopies(2 * comparison.stages().size() - 1, MONEY));
        widths.addAll(List.of(24, 18, 18, 44));
        draft = new SheetDraft(NAME, widths.toArray(Integer[]::new));
    }

    /** @param linked true where the sheet stands behind the plan's own, so that a code can lead to its row */
    static OutputSheet of(Assessment assessment, StageComparison comparison, boolean linked) {
        return new StagesSheet(assessment, comparison, linked).sheet();
    }

    private OutputSheet sheet() {
        draft.title(Text.of("Dokumen antartahap berdampingan", "Documents of several stages side by side"), Text.format(
                "Yang dinilai: %s. Selisih adalah dokumen kemudian dikurangi dokumen sebelumnya; yang tidak ada dihitung nol.",
                "Judged: %s. A difference is the later document less the one before it; what is absent counts as nothing.",
                word(comparison.judged())), assessment);
        draft.section("Jumlah per perangkat daerah", "Totals by agency");
        draft.header(headings(false));
        for (StageComparison.OfAgency agency : comparison.agencies()) {
            List<OutputCell> cells = new ArrayList<>(List.of(plain(agency.agency().name()), plain(""), SheetDraft.both(TOTAL)));
            money(cells, agency.totals(), true);
            draft.row(cells.toArray(OutputCell[]::new));
        }
        draft.section("Sub kegiatan", "Sub-activities");
        draft.tableHeader(headings(true));
        comparison.agencies().forEach(agency -> agency.rows().forEach(row -> row(agency, row)));
        return draft.done(assessment);
    }

    private Text[] headings(boolean rows) {
        List<Text> headings = new ArrayList<>(List.of(Text.of("Perangkat daerah", "Agency"), Text.of("Kode", "Code"),
                Text.of("Sub kegiatan", "Sub-activity")));
        comparison.stages().forEach(stage -> headings.add(Text.of(word(stage) + " (Rp)", word(stage) + " (IDR)")));
        pairs((before, after) -> headings.add(Text.of("Selisih " + word(after) + " - " + word(before),
                "Difference " + word(after) + " - " + word(before))));
        if (rows) {
            headings.addAll(List.of(Text.of("Keberadaan", "Existence"), Text.of("Indikator berubah pada", "Indicator changed in"),
                    Text.of("Target berubah pada", "Target changed in"), Text.of("Alasan tertulis", "Reason written")));
        }
        return headings.toArray(Text[]::new);
    }

    private void row(StageComparison.OfAgency agency, StageComparison.Row row) {
        OutputCell code = linked && row.at() != null ? link(row.code(), row.at()) : plain(row.code());
        List<OutputCell> cells = new ArrayList<>(List.of(plain(agency.agency().name()), code, plain(row.name())));
        money(cells, row.amounts(), row.unread().isEmpty());
        cells.add(existence(row));
        cells.add(plain(words(row.wordings())));
        cells.add(plain(words(row.targets())));
        cells.add(plain(row.notes().entrySet().stream().map(note -> word(note.getKey()) + ": " + note.getValue())
                .collect(Collectors.joining("; "))));
        draft.row(cells.toArray(OutputCell[]::new));
    }

    private void money(List<OutputCell> cells, Map<PlanStage, Rupiah> amounts, boolean read) {
        comparison.stages().forEach(stage -> cells.add(amounts.containsKey(stage) ? rupiah(amounts.get(stage)) : plain("")));
        pairs((before, after) -> cells.add(read ? rupiah(amounts.getOrDefault(after, Rupiah.ZERO)
                .minus(amounts.getOrDefault(before, Rupiah.ZERO))) : plain("?")));
    }

    private OutputCell existence(StageComparison.Row row) {
        List<PlanStage> absent = comparison.stages().stream().filter(stage -> !row.amounts().containsKey(stage)).toList();
        if (!absent.isEmpty()) {
            return OutputCell.text(Text.of("tidak ada pada " + words(absent), "not in " + words(absent)).both(), Style.LABEL);
        }
        return SheetDraft.both(row.unread().isEmpty() ? Text.of("lengkap", "in all")
                : Text.of("pagu tidak terbaca pada " + words(row.unread()), "money unreadable in " + words(row.unread())));
    }

    private void pairs(BiConsumer<PlanStage, PlanStage> each) {
        for (int at = 1; at < comparison.stages().size(); at++) {
            each.accept(comparison.stages().get(at - 1), comparison.stages().get(at));
        }
    }

    private static String words(List<PlanStage> stages) {
        return stages.stream().map(StagesSheet::word).collect(Collectors.joining(", "));
    }

    private static String word(PlanStage stage) {
        return Labels.of(stage).id();
    }
}
