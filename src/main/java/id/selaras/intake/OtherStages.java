package id.selaras.intake;

import id.selaras.plan.Plan;
import id.selaras.plan.PlanStage;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.workbook.WorkbookContent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads documents of other stages of the same year, which stand beside the plan that is judged. */
public final class OtherStages {

    private OtherStages() {
    }

    /**
     * Reads the documents of each stage into one plan. A document that says another year than the plan's is a problem and left out: its
     * amounts would be compared with those of a year they are not about.
     *
     * @param request  as for the plan itself; its year is the plan's
     * @param problems all problems of the files are added
     */
    public static Map<PlanStage, Plan> read(Map<PlanStage, List<WorkbookContent>> documents, PlanRequest request, Problems problems) {
        Map<PlanStage, Plan> plans = new EnumMap<>(PlanStage.class);
        documents.forEach((stage, workbooks) -> {
            List<WorkbookContent> same = new ArrayList<>();
            for (WorkbookContent workbook : workbooks) {
                int year = stage == PlanStage.RENSTRA ? request.year() : year(workbook, request.of(stage, List.of(workbook)).of(null));
                if (year == 0 || year == request.year()) {
                    same.add(workbook);
                } else {
                    problems.add(otherYear(workbook.file(), stage, year, request.year()));
                }
            }
            if (!same.isEmpty()) {
                PlanReading reading = PlanReader.read(same, request.of(stage, same));
                problems.addAll(reading.problems());
                plans.put(stage, reading.plan());
            }
        });
        return plans;
    }

    private static int year(WorkbookContent workbook, PlanRequest request) {
        return PlanReader.read(List.of(workbook), request).plan().year();
    }

    private static Problem otherYear(String file, PlanStage stage, int year, int wanted) {
        return new Problem("BACA-TAHUN-TAHAP", Severity.BLOK, file, null, stage + " " + year, stage + " " + wanted,
                Text.of("Dokumen tahap lain harus tentang tahun yang sama dengan rencana yang dinilai. Pilih dokumen tahun " + wanted
                                + ", atau betulkan tahun pada judulnya.",
                        "A document of another stage must be about the same year as the plan judged. Choose the one of " + wanted
                                + ", or correct the year in its title."));
    }
}
