package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.both;
import static id.selaras.report.workbook.SheetDraft.count;
import static id.selaras.report.workbook.SheetDraft.rupiah;

import id.selaras.finding.OverlapClass;
import id.selaras.problem.Text;
import id.selaras.report.Labels;
import id.selaras.report.NotCompared;
import id.selaras.report.OverlapFigures;
import id.selaras.report.OverlapMeanings;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import java.util.List;

/** On sheet Ringkasan: how many overlaps touch this file, or why none could be looked for. */
final class OverlapBlock {

    private final SheetDraft draft;

    OverlapBlock(SheetDraft draft) {
        this.draft = draft;
    }

    void add(FileView view) {
        draft.section("Tumpang tindih dengan perangkat daerah lain", "Overlaps with other agencies");
        List<Text> not = NotCompared.of(view.assessment());
        not.forEach(reason -> draft.wide(reason.both(), Style.WARNING_BANNER));
        if (!NotCompared.wasCompared(view.assessment())) {
            return;
        }
        draft.header(Text.of("Jenis", "Class"), Text.of("Jumlah", "Number"), Text.of("Pagu baris Anda", "Money of your rows"),
                Text.of("Arti", "Meaning"));
        draft.mergeLast("D", "E");
        OverlapFigures figures = OverlapFigures.of(view.overlaps().stream().map(SeenOverlap::overlap).toList(),
                view::isMine);
        for (OverlapClass kind : OverlapClass.values()) {
            draft.row(OutputCell.text(Labels.of(kind).both(), OverlapsSheet.style(kind)), count(figures.number().get(kind)),
                    rupiah(figures.rupiah().get(kind)), both(OverlapMeanings.of(kind)));
            draft.mergeLast("D", "E");
        }
        draft.row(new OutputCell.LinkCell("Sheet " + OverlapsSheet.NAME, OverlapsSheet.NAME, "A1", Style.WRAPPED));
        draft.wide(OverlapMeanings.INDICATION.both(), Style.MUTED);
    }
}
