package id.selaras.report.workbook;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.Scope;
import id.selaras.finding.Finding;
import id.selaras.report.NotCompared;
import id.selaras.workbook.output.OutputSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A run over a whole government for those who coordinate it: it tells every agency's money and is not for one agency's eyes. */
public final class GovernmentWorkbook {

    public static final String FILE_NAME = "ringkasan-pemerintah.xlsx";
    static final String FINDINGS = "Temuan Pemerintah";

    private GovernmentWorkbook() {
    }

    /** False when only some agencies were asked for. */
    public static boolean isDue(Assessment assessment) {
        return assessment.scope().level() == Scope.Level.GOVERNMENT;
    }

    /** Summary, agencies, what is said about the government as a whole, gaps, coverage from the top, limits of the
     * budget, groups of overlaps. */
    public static List<OutputSheet> sheets(Assessment assessment) {
        List<FileView.Listed> whole = FileView.listed(assessment).stream()
                .filter(listed -> Finding.REFERENCE.equals(listed.finding().file())).sorted(FileView.Listed.GRAVEST).toList();
        List<OutputSheet> sheets = new ArrayList<>();
        sheets.add(GovernmentSummary.of(assessment, whole.size()));
        sheets.add(AgenciesSheet.of(assessment));
        sheets.add(FindingsSheet.of(FINDINGS, assessment, whole, Map.of()));
        if (assessment.cascade() != null) {
            sheets.add(GapsSheet.of(assessment));
            sheets.add(CascadeSheet.of(assessment));
        }
        if (assessment.comparison().between() != null) {
            sheets.add(StagesSheet.of(assessment, assessment.comparison().between(), false));
        }
        if (!assessment.limits().isEmpty()) {
            sheets.add(LimitsSheet.of(assessment));
        }
        if (NotCompared.wasCompared(assessment)) {
            sheets.add(GroupsSheet.of(assessment));
        }
        return List.copyOf(sheets);
    }
}
