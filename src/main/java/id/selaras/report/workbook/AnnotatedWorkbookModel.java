package id.selaras.report.workbook;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.StageComparison;
import id.selaras.assessment.VersionChanges;
import id.selaras.finding.Finding;
import id.selaras.plan.Agency;
import id.selaras.plan.PlanFile;
import id.selaras.workbook.output.CellNote;
import id.selaras.workbook.output.OutputSheet;
import id.selaras.workbook.output.Unpainted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is painted on and added to a copy of one plan file.
 *
 * @param notes  gravest first, one a finding; behind them the further cells the findings name, without words
 * @param sheets behind the sender's own sheets
 */
public record AnnotatedWorkbookModel(List<CellNote> notes, List<OutputSheet> sheets) {

    private static final int LONGEST_NAME = 80;

    /** @param fileId id of a file of the assessed plan */
    public static AnnotatedWorkbookModel of(Assessment assessment, String fileId) {
        return of(new FileView(assessment, fileId), null);
    }

    /** For a file on which nothing can be painted: the sheets stand alone, and say why. */
    public static AnnotatedWorkbookModel apart(Assessment assessment, String fileId, Unpainted reason) {
        return of(new FileView(assessment, fileId), reason);
    }

    private static AnnotatedWorkbookModel of(FileView view, Unpainted apart) {
        List<OutputSheet> sheets = new ArrayList<>();
        sheets.add(SummarySheet.of(view, apart));
        sheets.add(FindingsSheet.of(view));
        sheets.add(OverlapsSheet.of(view));
        List<VersionChanges> changes = view.changes();
        if (!changes.isEmpty()) {
            sheets.add(ChangesSheet.of(view.assessment(), changes));
        }
        StageComparison between = view.between();
        if (between != null) {
            sheets.add(StagesSheet.of(view.assessment(), between, apart == null));
        }
        sheets.add(RulesSheet.of(view));
        sheets.add(AlignmentSheet.of(view));
        if (!view.problems().isEmpty()) {
            sheets.add(ProblemsSheet.of(view));
        }
        List<Finding> here = view.findings().stream().filter(FileView.Listed::here).map(FileView.Listed::finding).toList();
        // many findings may point to the same further cell, such as the first of many equal rows
        List<CellNote> notes = Stream.concat(here.stream().map(NoteText::on),
                here.stream().flatMap(NoteText::besides).distinct()).toList();
        return new AnnotatedWorkbookModel(notes, List.copyOf(sheets));
    }

    /** The findings of one agency of a file that holds several: its own rows alone, beside no rows of the sender's. */
    public static AnnotatedWorkbookModel ofAgency(Assessment assessment, String fileId, Agency agency) {
        return of(new FileView(assessment, fileId, agency), Unpainted.SEVERAL_AGENCIES);
    }

    /** {@code temuan-dinas-kesehatan.xlsx}. */
    public static String fileName(Agency agency) {
        String name = agency.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return "temuan-" + (name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME)) + ".xlsx";
    }

    /** {@code renja.xlsx} becomes {@code renja-diperiksa.xlsx}. */
    public static String fileName(PlanFile file) {
        int dot = file.name().lastIndexOf('.');
        return (dot > 0 ? file.name().substring(0, dot) : file.name()) + "-diperiksa.xlsx";
    }
}
