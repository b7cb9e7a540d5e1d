package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.count;
import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.rupiah;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.Cascade.Node;
import id.selaras.problem.Text;
import id.selaras.report.Labels;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;

/** Sheet {@code Cakupan Berjenjang}: from the vision down to the programmes, with money and rows. */
final class CascadeSheet {

    static final String NAME = "Cakupan Berjenjang";

    private CascadeSheet() {
    }

    static OutputSheet of(Assessment assessment) {
        SheetDraft draft = new SheetDraft(NAME, 20, 16, 90, 14, 24, 26);
        draft.title(Text.of("Cakupan berjenjang", "Coverage from the top"), Text.of(
                "Sub kegiatan yang melayani beberapa indikator dihitung penuh pada tiap indikator, dan satu kali pada tiap jenjang di atasnya.",
                "A sub-activity that serves several indicators counts in full at each, and once at every level above."), assessment);
        draft.tableHeader(Text.of("Jenjang", "Level"), Text.of("Kode", "Code"), Text.of("Uraian", "Description"),
                Text.of("Sub kegiatan", "Sub-activities"), Text.of("Pagu", "Money"), Text.of("Sel pada acuan", "Cell of the reference"));
        for (Node node : assessment.cascade().nodes()) {
            draft.row(OutputCell.text(Labels.of(node.level()).both(), node.subActivities() == 0 ? Style.SEDANG : Style.LABEL), plain(node.code()),
                    plain("    ".repeat(node.depth()) + node.name()), count(node.subActivities()), rupiah(node.allocation()),
                    plain(node.at() == null ? "" : node.at().toString()));
        }
        return draft.done(assessment);
    }
}
