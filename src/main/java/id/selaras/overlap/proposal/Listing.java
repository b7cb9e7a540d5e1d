package id.selaras.overlap.proposal;

import id.selaras.problem.Text;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Several names as one phrase: {@code A, B dan C}. */
final class Listing {

    private static final String PLACE = "%s";

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
        return Text.of(filled(id, arguments, "id"), filled(en, arguments, "en"));
    }

    /** A hundred thousand proposals are worded this way: a formatter that knows numbers and dates is not needed. */
    private static String filled(String text, Text[] arguments, String language) {
        StringBuilder filled = new StringBuilder(text.length() + 60);
        int from = 0;
        for (Text argument : arguments) {
            int place = text.indexOf(PLACE, from);
            filled.append(text, from, place).append(argument.in(language));
            from = place + PLACE.length();
        }
        return filled.append(text, from, text.length()).toString();
    }

    /** A word that is the same in both languages: a name, a code, an amount. */
    static Text same(String word) {
        return Text.of(word, word);
    }
}
