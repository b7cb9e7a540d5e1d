package id.selaras.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything one government is measured against.
 *
 * @param present      the sheets the workbook has; a list is empty both when its sheet is missing and when it holds no rows,
 *                     and rules must tell these apart
 * @param unitSynonyms synonym to unit, as written
 * @param spending     what budgets are measured against
 * @param cells        where the rows stand that findings may be about
 */
public record Reference(Government government, Set<ReferenceSheet> present, List<TreeNode> tree,
                        List<Indicator> indicators, List<Driver> drivers, List<PriorityProgram> priorityPrograms,
                        List<PriorityLabel> priorityLabels, List<Issue> issues, List<AgencyEntry> agencies,
                        List<Assignment> assignments, List<RenstraRow> renstra, List<Ceiling> ceilings,
                        List<Region> regions, Nomenclature nomenclature, List<CodePair> crosswalk,
                        Map<String, String> unitSynonyms, SpendingReference spending, ReferenceCells cells) {

    /** The same with other statements about spending. */
    public Reference with(SpendingReference other) {
        return new Reference(government, present, tree, indicators, drivers, priorityPrograms, priorityLabels, issues, agencies, assignments,
                renstra, ceilings, regions, nomenclature, crosswalk, unitSynonyms, other, cells);
    }

    /** A reference that was not read from a workbook. */
    public Reference(Government government, Set<ReferenceSheet> present, List<TreeNode> tree, List<Indicator> indicators,
                     List<Driver> drivers, List<PriorityProgram> priorityPrograms, List<PriorityLabel> priorityLabels,
                     List<Issue> issues, List<AgencyEntry> agencies, List<Assignment> assignments, List<RenstraRow> renstra,
                     List<Ceiling> ceilings, List<Region> regions, Nomenclature nomenclature, List<CodePair> crosswalk,
                     Map<String, String> unitSynonyms) {
        this(government, present, tree, indicators, drivers, priorityPrograms, priorityLabels, issues, agencies, assignments,
                renstra, ceilings, regions, nomenclature, crosswalk, unitSynonyms, SpendingReference.NONE, ReferenceCells.NONE);
    }

    public boolean has(ReferenceSheet sheet) {
        return present.contains(sheet);
    }
}
