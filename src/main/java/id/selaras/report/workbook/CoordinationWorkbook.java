package id.selaras.report.workbook;

import id.selaras.assessment.Assessment;
import id.selaras.report.NotCompared;
import id.selaras.workbook.output.OutputSheet;
import java.util.List;

/**
 * All overlaps of a run for those who coordinate agencies: it tells each side's money and words and is not for one agency's eyes before
 * the plan is final.
 */
public final class CoordinationWorkbook {

    public static final String FILE_NAME = "tumpang-tindih.xlsx";

    private CoordinationWorkbook() {
    }

    /** False when rows of several agencies were not compared: then there is nothing to write. */
    public static boolean isDue(Assessment assessment) {
        return NotCompared.wasCompared(assessment);
    }

    /** Summary, groups, what to discuss, the points behind every score, and a plain list for pivot tables. */
    public static List<OutputSheet> sheets(Assessment assessment) {
        return List.of(CoordinationSummary.of(assessment), GroupsSheet.of(assessment), AgendaSheet.of(assessment),
                EvidenceSheet.of(assessment), OverlapListSheet.of(assessment));
    }
}
