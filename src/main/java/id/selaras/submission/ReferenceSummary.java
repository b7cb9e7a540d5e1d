package id.selaras.submission;

import id.selaras.http.MayBeNull;
import id.selaras.problem.Problem;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import id.selaras.report.json.ProblemJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What was understood of a reference workbook.
 *
 * @param government   name as the workbook gives it
 * @param periodStart  first year of the RPJMD; null when not stated
 * @param periodEnd    last year; null when not stated
 * @param example      true for a sample: every answer measured by it says DATA CONTOH
 * @param rows         usable rows per sheet; a sheet that is missing is not named
 * @param problemCount of all problems
 * @param problems     the worst ones, at most {@value #MOST}
 */
record ReferenceSummary(String government, @MayBeNull String regionCode, @MayBeNull Integer periodStart, @MayBeNull Integer periodEnd, boolean example,
                        Map<String, Integer> rows, int problemCount, @MayBeNull JsonNode problems) {

    static final int MOST = 500;

    /** @param most problems to keep, worst first */
    static ReferenceSummary of(Reference reference, List<Problem> problems, int most) {
        var government = reference.government();
        return new ReferenceSummary(government.name(), government.regionCode(), government.periodStart(),
                government.periodEnd(), government.example(), rows(reference), problems.size(),
                ProblemJson.array(problems.stream().limit(most).toList()));
    }

    ReferenceSummary withoutProblems() {
        return new ReferenceSummary(government, regionCode, periodStart, periodEnd, example, rows, problemCount, null);
    }

    private static Map<String, Integer> rows(Reference reference) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (ReferenceSheet sheet : ReferenceSheet.values()) {
            if (reference.has(sheet)) {
                rows.put(sheet.title(), rows(reference, sheet));
            }
        }
        return rows;
    }

    private static int rows(Reference reference, ReferenceSheet sheet) {
        return switch (sheet) {
            case PEMERINTAH -> 1;
            case RPJMD -> reference.tree().size();
            case INDIKATOR -> reference.indicators().size();
            case PENDORONG -> reference.drivers().size();
            case PROGRAM_PRIORITAS -> reference.priorityPrograms().size();
            case PRIORITAS -> reference.priorityLabels().size();
            case PERMASALAHAN -> reference.issues().size();
            case PERANGKAT_DAERAH -> reference.agencies().size();
            case PENUGASAN -> reference.assignments().size();
            case RENSTRA -> reference.renstra().size();
            case PAGU -> reference.ceilings().size();
            case WILAYAH -> reference.regions().size();
            case NOMENKLATUR -> reference.nomenclature().entries().size();
            case PADANAN_KODE -> reference.crosswalk().size();
            case SATUAN -> reference.unitSynonyms().size();
            case REKENING -> reference.spending().accounts().size();
            case STANDAR_HARGA -> reference.spending().prices().size();
            case APBD -> reference.spending().totals().size();
            case BELANJA_WAJIB -> reference.spending().stated().size();
            case PENERIMA -> reference.spending().recipients().size();
            case SPM -> reference.spending().services().size();
            case USULAN -> reference.spending().proposals().size();
        };
    }
}
