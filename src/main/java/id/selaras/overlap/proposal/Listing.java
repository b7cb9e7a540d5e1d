package id.selaras.overlap.proposal;

import id.selaras.problem.Text;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Several names as one phrase: {@code A, B dan C}. */
final class Listing {

    private Listing() {
    }

    static Text names(Collection<String> names) {
        List<String> each = names.stream().distinct().toList();
        if (each.isEmpty()) {
            return Text.of("", "");
        }
        String last = each.get(each.size() - 1);
        String before = String.join(", ", each.subList(0, each.size() - 1));
        // many agencies have "dan" in their names
        boolean confusing = each.stream().anyMatch(name -> name.contains(" dan "));
        return before.isEmpty() ? same(last)
                : Text.of(before + (confusing ? " serta " : " dan ") + last, before + (confusing ? " and also " : " and ") + last);
    }

    static Text agencies(Collection<Member> members) {
        return names(members.stream().map(Member::name).toList());
    }

    /** One clause for each, as {@code A: x; B: y}. */
    static <T> Text each(Collection<T> all, Function<T, Text> clause) {
        return joined(all.stream().map(clause).toList(), "; ");
    }

    static Text joined(List<Text> parts, String between) {
        return Text.of(String.join(between, parts.stream().map(Text::id).toList()),
                String.join(between, parts.stream().map(part -> part.in("en")).toList()));
    }

    /** Fills {@code %s} places with texts, each language with its own. */
    static Text filled(String id, String en, Text... arguments) {
        Object[] indonesian = List.of(arguments).stream().map(Text::id).toArray();
        Object[] english = List.of(arguments).stream().map(text -> text.in("en")).toArray();
        return Text.of(String.format(Locale.ROOT, id, indonesian), String.format(Locale.ROOT, en, english));
    }

    /** A word that is the same in both languages: a name, a code, an amount. */
    static Text same(String word) {
        return Text.of(word, word);
    }
}
