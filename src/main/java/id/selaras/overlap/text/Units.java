package id.selaras.overlap.text;

import id.selaras.language.UnitNames;
import id.selaras.lexicon.UnitFamily;
import id.selaras.lexicon.UnitFamily.Kind;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** What units of outputs count: two units of one family may count the same work. Safe for several threads. */
public final class Units {

    /** The key of all units that count papers. */
    public static final String PAPERS = key(Kind.PAPERS);

    /** The keys of units that count who receives: persons, households, groups. Nearly every kind of work is counted in them. */
    public static final Set<String> RECEIVERS = Set.of(key(Kind.PERSONS), key(Kind.GROUPS));

    private final UnitNames names;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final ConcurrentMap<String, String> read = new ConcurrentHashMap<>();

    /** @param families as the word workbook lists them; {@code names} brings their units to one name too */
    public Units(Collection<UnitFamily> families, UnitNames names) {
        this.names = names;
        families.forEach(family -> family.units().forEach(unit -> kinds.putIfAbsent(names.name(unit), family.kind())));
    }

    /** The one name of a unit; empty for none. */
    public String name(String unit) {
        return read.computeIfAbsent(unit, names::name);
    }

    /** What a unit counts; empty when its family is not known. */
    public Optional<Kind> kind(String unit) {
        return Optional.ofNullable(kinds.get(name(unit)));
    }

    /** The name of a unit and the key of its family, if it has one; households are persons here. Empty for no unit. */
    public Set<String> keys(String unit) {
        String name = name(unit);
        if (name.isEmpty()) {
            return Set.of();
        }
        return kind(unit).map(kind -> Set.of(name, key(kind))).orElse(Set.of(name));
    }

    private static String key(Kind kind) {
        return "#" + (kind == Kind.HOUSEHOLDS || kind == Kind.PERSON_TIMES ? Kind.PERSONS : kind).word();
    }
}
