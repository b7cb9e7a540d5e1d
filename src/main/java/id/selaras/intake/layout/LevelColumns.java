package id.selaras.intake.layout;

import static id.selaras.intake.layout.Words.hasAny;

import id.selaras.plan.CodeLevel;
import id.selaras.plan.PlanColumn;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Columns of a table that gives each level its own: the indicator and target of a program beside those of a sub-activity.
 *
 * @param indicators column by level
 * @param targets    column by level
 * @param measures   column of the measure (tolok ukur) that stands beside a target, by level
 */
public record LevelColumns(Map<CodeLevel, Integer> indicators, Map<CodeLevel, Integer> targets, Map<CodeLevel, Integer> measures) {

    /** A table with one column for all levels. */
    public static final LevelColumns NONE = new LevelColumns(Map.of(), Map.of(), Map.of());

    public LevelColumns {
        indicators = copy(indicators);
        targets = copy(targets);
        measures = copy(measures);
    }

    private static Map<CodeLevel, Integer> copy(Map<CodeLevel, Integer> columns) {
        Map<CodeLevel, Integer> copy = new EnumMap<>(CodeLevel.class);
        copy.putAll(columns);
        return Collections.unmodifiableMap(copy);
    }

    static LevelColumns of(List<Heading> headings) {
        Map<CodeLevel, Integer> indicators = new EnumMap<>(CodeLevel.class);
        Map<CodeLevel, Integer> targets = new EnumMap<>(CodeLevel.class);
        Map<CodeLevel, Integer> measures = new EnumMap<>(CodeLevel.class);
        for (Heading heading : headings) {
            List<String> parts = heading.path().stream().map(Words::fold).toList();
            String all = String.join(" ", parts);
            String leaf = parts.get(parts.size() - 1);
            CodeLevel level = level(parts);
            if (level == null || hasAny(all, "realisasi", "prakiraan", "perkiraan", "nplus1", "nmin1", "nmin2", "renstra")) {
                continue;
            }
            if (hasAny(all, "indikator", "indicator")) {
                indicators.putIfAbsent(level, heading.column());
            } else if (hasAny(all, "target")) {
                (leaf.startsWith("tolok ukur") ? measures : targets).putIfAbsent(level, heading.column());
            }
        }
        return indicators.size() < 2 && targets.size() < 2 ? NONE : new LevelColumns(indicators, targets, measures);
    }

    /** The one level the part names that speaks of levels; null when it names none or several. */
    private static CodeLevel level(List<String> parts) {
        for (int at = parts.size() - 1; at >= 0; at--) {
            String part = " " + parts.get(at) + " ";
            boolean sub = part.contains(" sub kegiatan ") || part.contains(" subkegiatan ");
            boolean activity = part.replace(" sub kegiatan ", " ").contains(" kegiatan ");
            boolean program = part.contains(" program ");
            if (sub || activity || program) {
                int named = (sub ? 1 : 0) + (activity ? 1 : 0) + (program ? 1 : 0);
                return named > 1 ? null : sub ? CodeLevel.SUB_ACTIVITY : activity ? CodeLevel.ACTIVITY : CodeLevel.PROGRAM;
            }
        }
        return null;
    }

    public boolean any() {
        return !indicators.isEmpty() || !targets.isEmpty();
    }

    /** All columns of all levels. */
    public Set<Integer> columns() {
        Set<Integer> columns = new TreeSet<>(indicators.values());
        columns.addAll(targets.values());
        columns.addAll(measures.values());
        return columns;
    }

    /** The headings with the lowest level's columns as the sheet's own and no field for those of the others. */
    List<Heading> claim(List<Heading> headings) {
        Integer indicator = lowest(indicators);
        Integer target = lowest(targets);
        return headings.stream().map(heading -> {
            if (indicator != null && indicator == heading.column()) {
                return heading.surely(PlanColumn.INDICATOR);
            }
            if (target != null && target == heading.column()) {
                return heading.surely(PlanColumn.TARGET);
            }
            boolean measure = Words.fold(heading.path().get(heading.path().size() - 1)).startsWith("tolok ukur");
            return measure || columns().contains(heading.column()) ? heading.as(null) : heading;
        }).toList();
    }

    private static Integer lowest(Map<CodeLevel, Integer> columns) {
        Integer lowest = null;
        for (Integer column : columns.values()) {
            lowest = column;
        }
        return lowest;
    }
}
