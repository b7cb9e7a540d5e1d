package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.*;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Prose;
import id.selaras.language.Words;
import id.selaras.plan.Field;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The themes money is tagged for, as groups of sub-activities: {@code TANDA_STUNTING} for those that are to be tagged, {@code BOLEH_STUNTING}
 * for those that may be. The name of a theme is what a tag must say: {@code TANDA_KEMISKINAN_EKSTREM} is meant by "kemiskinan ekstrem".
 */
final class TagMap {

    private static final String DUE = "TANDA_";
    private static final String ALLOWED = "BOLEH_";

    private final SubActivityGroups groups;
    private final Map<String, Words> themes = new LinkedHashMap<>();

    TagMap(SubActivityGroups groups) {
        this.groups = groups;
        groups.known().stream().filter(group -> group.startsWith(DUE) || group.startsWith(ALLOWED)).map(TagMap::theme).sorted()
                .forEach(theme -> themes.put(theme, Words.of(words(theme))));
    }

    /** Themes in alphabetical order. */
    Set<String> themes() {
        return themes.keySet();
    }

    /** A theme as people write it. */
    static String words(String theme) {
        return theme.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static String theme(String group) {
        return group.substring(group.indexOf('_') + 1);
    }

    /**
     * What is asked of a row's tags.
     *
     * @param used whether any row of the agency names a theme of the map: in a column nobody uses for them no tag is missed
     */
    void measure(SubActivity sub, boolean used, Map<DictionaryEntry, Value> values) {
        Field<String> tag = sub.text(PlanColumn.TAG);
        boolean empty = tag.state() == Field.State.EMPTY;
        Value due = used ? listed(missed(sub)) : Blank.BLANK;
        values.put(TAGS_DUE, empty ? due : MissingInputs.of(tag, PlanColumn.TAG, text -> due));
        values.put(TAGS_OFF_MAP, MissingInputs.of(tag, PlanColumn.TAG, text -> listed(offMap(sub))));
        values.put(TAG_COUNT, empty ? Support.number(0)
                : MissingInputs.of(tag, PlanColumn.TAG, text -> Support.number((int) parts(text).count())));
    }

    /** Themes the row is to be tagged for and is not. */
    Set<String> missed(SubActivity sub) {
        Set<String> declared = declared(sub);
        return groups.of(sub).stream().filter(group -> group.startsWith(DUE)).map(TagMap::theme)
                .filter(theme -> !declared.contains(theme)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Themes the row is tagged for although the map neither asks nor allows it. */
    Set<String> offMap(SubActivity sub) {
        Set<String> known = groups.of(sub).stream().filter(group -> group.startsWith(DUE) || group.startsWith(ALLOWED)).map(TagMap::theme)
                .collect(Collectors.toSet());
        Set<String> off = new TreeSet<>(declared(sub));
        off.removeAll(known);
        return off;
    }

    /** Themes of the map that the row's tags name. */
    Set<String> declared(SubActivity sub) {
        Words tag = Words.of(sub.text(PlanColumn.TAG).or(""));
        return themes.entrySet().stream().filter(theme -> tag.containStems(theme.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> parts(String tag) {
        return Stream.of(tag.split("[;,\\n]")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static Value listed(Collection<String> themes) {
        return themes.isEmpty() ? Blank.BLANK : Prose.of(themes.stream().map(TagMap::words).collect(Collectors.joining("; ")));
    }
}
