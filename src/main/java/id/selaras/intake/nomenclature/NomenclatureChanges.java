package id.selaras.intake.nomenclature;

import id.selaras.language.Folding;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.NomenclatureEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list compared with the one that held before it.
 *
 * @param comparedYear the year of the list before; null: there was none
 * @param added        codes that are new
 * @param ended        codes that hold no more; none where the new list is not declared complete and the old one goes on
 * @param renamed      codes that go on under another name
 * @param unchanged    codes with the same name, punctuation and letter case aside
 * @param stayed       codes that the new list does not name but that stay known
 */
public record NomenclatureChanges(Integer comparedYear, List<NomenclatureEntry> added, List<NomenclatureEntry> ended,
                                  List<Renamed> renamed, int unchanged, int stayed) {

    /** One code under its old and its new name. */
    public record Renamed(NomenclatureEntry before, NomenclatureEntry now) {
    }

    static NomenclatureChanges between(Nomenclature before, Nomenclature after, List<NomenclatureEntry> list, int from) {
        Integer year = comparedYear(before, from);
        Map<String, NomenclatureEntry> old = year == null ? Map.of() : in(before, year);
        Map<String, NomenclatureEntry> now = in(after, from);
        List<NomenclatureEntry> added = new ArrayList<>();
        List<Renamed> renamed = new ArrayList<>();
        int unchanged = 0;
        for (NomenclatureEntry entry : list) {
            NomenclatureEntry known = old.get(entry.code().text());
            if (known == null) {
                added.add(entry);
            } else if (Folding.fold(known.name()).equals(Folding.fold(entry.name()))) {
                unchanged++;
            } else {
                renamed.add(new Renamed(known, entry));
            }
        }
        List<NomenclatureEntry> ended = old.values().stream().filter(entry -> !now.containsKey(entry.code().text())).toList();
        int stayed = now.size() - list.size();
        return new NomenclatureChanges(year, List.copyOf(added), ended, List.copyOf(renamed), unchanged, stayed);
    }

    /** The year the list begins, where a list held in it, else the last year before in which one held. */
    private static Integer comparedYear(Nomenclature before, int from) {
        if (before.entries().stream().anyMatch(entry -> entry.validIn(from))) {
            return from;
        }
        return before.entries().stream().map(NomenclatureEntry::untilYear).filter(until -> until != null && until < from)
                .max(Integer::compare).orElse(null);
    }

    private static Map<String, NomenclatureEntry> in(Nomenclature nomenclature, int year) {
        Map<String, NomenclatureEntry> byCode = new LinkedHashMap<>();
        nomenclature.entries().stream().filter(entry -> entry.validIn(year)).forEach(entry -> byCode.putIfAbsent(entry.code().text(), entry));
        return byCode;
    }
}
