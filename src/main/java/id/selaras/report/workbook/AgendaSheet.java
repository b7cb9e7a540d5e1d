package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.stacked;

import id.selaras.assessment.Assessment;
import id.selaras.finding.OverlapGroup;
import id.selaras.problem.Text;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.util.List;

/** Sheet {@code Bahan Rapat}: for every group why this lead, what it may save, what speaks for and against, what has to be asked. */
final class AgendaSheet {

    static final String NAME = "Bahan Rapat";

    private AgendaSheet() {
    }

    static OutputSheet of(Assessment assessment) {
        SheetDraft draft = new SheetDraft(NAME, 10, 26, 100, 44, 24);
        draft.title(Text.of("Bahan rapat koordinasi", "For the coordination meeting"), Text.of(
                "Kolom jawaban diisi dalam rapat.", "The answers are filled in at the meeting."), assessment);
        draft.tableHeader(Text.of("Kelompok", "Group"), Text.of("Jenis butir", "Kind of item"), Text.of("Butir", "Item"), Text.of("Jawaban", "Answer"),
                Text.of("Penanggung jawab, tanggal", "Who, when"));
        for (OverlapGroup group : assessment.overlaps().groups()) {
            if (group.proposal() != null) {
                add(draft, group, Text.of("Pengampu usulan", "Proposed lead"), Style.LABEL, List.of(group.proposal().leadReason()));
                add(draft, group, Text.of("Penghematan", "Saving"), Style.LABEL, List.of(group.proposal().saving().basis()));
                add(draft, group, Text.of("Alasan mendukung", "Reason for"), Style.GOOD, group.proposal().reasonsFor());
                add(draft, group, Text.of("Alasan tidak menggabungkan", "Reason against"), Style.SEDANG, group.proposal().reasonsAgainst());
                add(draft, group, Text.of("Pertanyaan", "Question"), Style.INFO, group.proposal().questions());
            }
        }
        return draft.done(assessment);
    }

    private static void add(SheetDraft draft, OverlapGroup group, Text kind, Style style, List<Text> items) {
        items.forEach(item -> draft.row(plain(group.id()), OutputCell.text(kind.both(), style), stacked(item), plain(""),
                plain("")));
    }
}
