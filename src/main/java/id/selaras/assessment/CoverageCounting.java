package id.selaras.assessment;

import id.selaras.finding.Alignment;
import id.selaras.finding.SubActivityResult;
import id.selaras.plan.Rupiah;
import id.selaras.reference.Indicator;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Money behind every theme, indicator and priority programme. Themes are SHARED: each sub-activity counts once, under its primary
 * theme. Indicators and priority programmes are GROSS: a sub-activity counts in full under each it serves by evidence.
 * Targets without any money are listed too: an empty line is what a planner looks for.
 */
final class CoverageCounting {

    private static final List<String> THEMES =
            List.of("PERTUMBUHAN", "KEMISKINAN", "TPT", "IPM", "IKLH", "IRB", "SUPPORT", "NONE");

    private static final class Sum {
        private Rupiah allocation = Rupiah.ZERO;
        private int rows;

        private void add(SubActivityResult result) {
            allocation = allocation.plus(result.subActivity().allocationOrZero());
            rows++;
        }
    }

    private CoverageCounting() {
    }

    static List<Coverage> of(List<SubActivityResult> results, Reference reference) {
        Map<String, Sum> themes = sums(THEMES);
        Map<String, Sum> indicators = sums(reference.indicators().stream().map(Indicator::code).toList());
        List<PriorityProgram> active = reference.priorityPrograms().stream().filter(PriorityProgram::active).toList();
        Map<String, Sum> priorities = sums(active.stream().map(PriorityProgram::code).toList());
        for (SubActivityResult result : results) {
            themes.computeIfAbsent(result.primary(), theme -> new Sum()).add(result);
            result.indicators().forEach(code -> indicators.computeIfAbsent(code, key -> new Sum()).add(result));
            result.priorities().forEach(code -> priorities.computeIfAbsent(code, key -> new Sum()).add(result));
        }
        Map<String, String> names = new LinkedHashMap<>();
        reference.indicators().forEach(indicator -> names.put(indicator.code(), indicator.name()));
        active.forEach(program -> names.put(program.code(), program.name()));
        List<Coverage> coverage = new ArrayList<>();
        add(coverage, themes, Map.of(), Alignment.Kind.THEME, Coverage.Counting.SHARED);
        add(coverage, indicators, names, Alignment.Kind.INDICATOR, Coverage.Counting.GROSS);
        add(coverage, priorities, names, Alignment.Kind.PRIORITY, Coverage.Counting.GROSS);
        return coverage;
    }

    private static Map<String, Sum> sums(List<String> targets) {
        Map<String, Sum> sums = new LinkedHashMap<>();
        targets.forEach(target -> sums.put(target, new Sum()));
        return sums;
    }

    private static void add(List<Coverage> coverage, Map<String, Sum> sums, Map<String, String> names, Alignment.Kind kind,
                            Coverage.Counting counting) {
        sums.forEach((target, sum) -> coverage.add(new Coverage(target, names.getOrDefault(target, target), kind,
                sum.allocation, counting, sum.rows)));
    }
}
