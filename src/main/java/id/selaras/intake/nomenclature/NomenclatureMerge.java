package id.selaras.intake.nomenclature;

import id.selaras.reference.Nomenclature;
import id.selaras.reference.NomenclatureEdition;
import id.selaras.reference.NomenclatureEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts a list beside those of other years. In its own years a complete list stands alone; a list that is not declared
 * complete only takes the place of the codes it names, the others stay known. What was declared before ends where the new
 * declaration begins.
 */
final class NomenclatureMerge {

    private NomenclatureMerge() {
    }

    static Nomenclature of(Nomenclature before, List<NomenclatureEntry> list, Declaration declared) {
        YearSpan years = new YearSpan(declared.from(), declared.until());
        Set<String> codes = new HashSet<>();
        list.forEach(entry -> codes.add(entry.code().text()));
        List<NomenclatureEntry> entries = new ArrayList<>();
        for (NomenclatureEntry entry : before.entries()) {
            boolean replaced = declared.complete() || codes.contains(entry.code().text());
            YearSpan span = new YearSpan(entry.fromYear(), entry.untilYear());
            (replaced ? span.without(years) : List.of(span)).forEach(left -> entries.add(in(entry, left)));
        }
        list.forEach(entry -> entries.add(in(entry, years)));
        List<NomenclatureEdition> editions = new ArrayList<>();
        for (NomenclatureEdition edition : before.editions()) {
            new YearSpan(edition.fromYear(), edition.untilYear()).without(years).forEach(left -> editions.add(
                    new NomenclatureEdition(left.from(), left.until(), edition.complete(), edition.legalBasis())));
        }
        editions.add(new NomenclatureEdition(years.from(), years.until(), declared.complete(), declared.legalBasis()));
        editions.sort(Comparator.comparing(NomenclatureEdition::fromYear, Comparator.nullsFirst(Comparator.naturalOrder())));
        return new Nomenclature(entries, editions);
    }

    private static NomenclatureEntry in(NomenclatureEntry entry, YearSpan years) {
        return new NomenclatureEntry(entry.code(), entry.name(), entry.performance(), entry.indicator(), entry.unit(), years.from(), years.until());
    }

    /** True when both say the same, in whatever order. */
    static boolean same(Nomenclature one, Nomenclature other) {
        return one.entries().size() == other.entries().size() && new HashSet<>(one.entries()).equals(new HashSet<>(other.entries()))
                && one.editions().equals(other.editions());
    }
}
