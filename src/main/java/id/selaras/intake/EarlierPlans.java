package id.selaras.intake;

import id.selaras.plan.Earlier;
import id.selaras.plan.Plan;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.workbook.WorkbookContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the plans a plan is compared with: those of the year before, and earlier versions of the plan itself. */
public final class EarlierPlans {

    private EarlierPlans() {
    }

    /**
     * Sorts the files by the year they say and reads them. A file of another year than the plan's or the three before is a problem:
     * nothing is compared with it.
     *
     * @param request  as for the plan itself; its year is the plan's
     * @param problems all problems of the files are added
     */
    public static Earlier read(List<WorkbookContent> workbooks, PlanRequest request, Problems problems) {
        Map<Integer, List<WorkbookContent>> byYear = new TreeMap<>(Comparator.reverseOrder());
        for (WorkbookContent workbook : workbooks) {
            int year = PlanReader.read(List.of(workbook), without(request).of(null)).plan().year();
            if (year <= request.year() && year >= request.year() - Earlier.YEARS) {
                byYear.computeIfAbsent(year, same -> new ArrayList<>()).add(workbook);
            } else {
                problems.add(otherYear(workbook.file(), year, request.year()));
            }
        }
        Map<Integer, Plan> plans = new TreeMap<>(Comparator.reverseOrder());
        byYear.forEach((year, files) -> plans.put(year, read(files, request, year, problems)));
        Plan version = plans.remove(request.year());
        Plan before = plans.remove(request.year() - 1);
        return new Earlier(before, version, List.copyOf(plans.values()), Map.of());
    }

    private static Plan read(List<WorkbookContent> workbooks, PlanRequest request, int year, Problems problems) {
        PlanReading reading = PlanReader.read(workbooks, without(request).of(year));
        problems.addAll(reading.problems());
        return reading.plan();
    }

    /** A mapping was made for the plan itself. */
    private static PlanRequest without(PlanRequest request) {
        return new PlanRequest(request.stage(), request.phase(), request.year(), ColumnMapping.none(), request.knownAgencies(),
                request.unitSynonyms(), request.declared(), request.period());
    }

    private static Problem otherYear(String file, int year, int wanted) {
        return new Problem("BACA-TAHUN-PEMBANDING", Severity.BLOK, file, null,
                year == 0 ? "tahun tidak tertulis / no year stated" : String.valueOf(year),
                (wanted - Earlier.YEARS) + "-" + (wanted - 1) + " (tahun-tahun sebelumnya / years before) atau/or " + wanted + " (versi lama / earlier version)",
                Text.of("Rencana pembanding harus rencana tiga tahun terakhir atau versi lama rencana yang diperiksa. Pilih berkas lain, atau "
                                + "tulis tahunnya pada judul berkas itu (misalnya TAHUN " + (wanted - 1) + ").",
                        "A plan to compare with must be of the last three years or an earlier version of the plan checked. Choose another file, "
                                + "or state its year in its title (such as TAHUN " + (wanted - 1) + ")."));
    }
}
