package id.selaras.reference;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * What success is measured by.
 *
 * @param theme    theme code of the shipped tables, null when the government maps none
 * @param baselineYear, baseline null when not stated
 * @param targets  by year
 * @param actuals  realised values by year, in the unit of the targets; empty when not stated
 * @param agencies responsible agencies as written (code or name), may be empty
 * @param workingGroup Pokja, may be null
 * @param objective code of the RPJMD objective (sasaran), may be null
 */
public record Indicator(String code, String name, Kind kind, String theme, String unit, Direction direction,
                        Integer baselineYear, BigDecimal baseline, SortedMap<Integer, BigDecimal> targets,
                        SortedMap<Integer, BigDecimal> actuals, String source, List<String> agencies, String workingGroup, String objective) {

    /** An indicator nobody has measured yet. */
    public Indicator(String code, String name, Kind kind, String theme, String unit, Direction direction, Integer baselineYear,
                     BigDecimal baseline, SortedMap<Integer, BigDecimal> targets, String source, List<String> agencies,
                     String workingGroup, String objective) {
        this(code, name, kind, theme, unit, direction, baselineYear, baseline, targets, Collections.emptySortedMap(), source,
                agencies, workingGroup, objective);
    }

    /** Key performance indicator of the government, regional performance indicator, macro indicator. */
    public enum Kind {
        IKU, IKD, MAKRO
    }
}
