package id.selaras.report.workbook;

import id.selaras.assessment.Assessment;
import id.selaras.plan.PlanFile;
import id.selaras.workbook.output.CellNote;
import id.selaras.workbook.output.OutputSheet;
import java.util.ArrayList;
import java.util.List;

/**
 * What is painted on and added to a copy of one plan file.
 *
 * @param notes  gravest first
 * @param sheets behind the sender's own sheets
 */
public record AnnotatedWorkbookModel(List<CellNote> notes, List<OutputSheet> sheets) {

    /** @param fileId id of a file of the assessed plan */
    public static AnnotatedWorkbookModel of(Assessment assessment, String fileId) {
        FileView view = new FileView(assessment, fileId);
        List<OutputSheet> sheets = new ArrayList<>();
        sheets.add(SummarySheet.of(view));
        sheets.add(FindingsSheet.of(view));
        sheets.add(RulesSheet.of(view));
        sheets.add(AlignmentSheet.of(view));
        if (!view.problems().isEmpty()) {
            sheets.add(ProblemsSheet.of(view));
        }
        List<CellNote> notes = view.findings().stream().filter(FileView.Listed::here)
                .map(listed -> NoteText.on(listed.finding())).toList();
        return new AnnotatedWorkbookModel(notes, List.copyOf(sheets));
    }

    /** {@code renja.xlsx} becomes {@code renja-diperiksa.xlsx}. */
    public static String fileName(PlanFile file) {
        int dot = file.name().lastIndexOf('.');
        return (dot > 0 ? file.name().substring(0, dot) : file.name()) + "-diperiksa.xlsx";
    }
}
