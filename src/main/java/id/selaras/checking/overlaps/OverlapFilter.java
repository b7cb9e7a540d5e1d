package id.selaras.checking.overlaps;

import id.selaras.checking.Order;
import id.selaras.checking.Where;
import id.selaras.coordination.Resolution;
import id.selaras.finding.OverlapChannel;
import id.selaras.finding.OverlapClass;
import id.selaras.language.Words;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which overlaps a list shows; what is left out means any, several values mean one of them.
 *
 * @param agency     key of an agency with a row in it
 * @param kecamatan  name of a kecamatan in the place the rows share; an overlap of the whole region is in none
 * @param indicator  code of an indicator (or theme, or priority programme) that one of the rows served by evidence
 * @param rupiahFrom the rows together plan at least so much
 * @param decision   what was decided; left out: everything but REJECTED
 */
record OverlapFilter(List<OverlapClass> kind, List<SpecialCase> special, List<OverlapChannel> channel, String agency,
                     String kecamatan, String indicator, BigDecimal rupiahFrom, List<String> group, List<Decided> decision) {

    /** Cases of their own. */
    enum SpecialCase {
        PAID_ROLE
    }

    /** What was decided. */
    enum Decided {
        NONE, ACCEPTED, REJECTED, DEFERRED, ALL
    }

    private static final int LONGEST = 300;

    OverlapFilter {
        kind = Where.given(kind);
        special = Where.given(special);
        channel = Where.given(channel);
        group = Where.given(group);
        decision = Where.given(decision);
    }

    /** Everything that was not rejected. */
    static OverlapFilter usual() {
        return new OverlapFilter(null, null, null, null, null, null, null, null, null);
    }

    /** @param serving numbers of the sub-activities that serve a target */
    Predicate<OverlapEntry> in(Sight sight, Function<String, Set<Integer>> serving) {
        String ofAgency = Where.text("agency", agency, LONGEST);
        String target = Where.text("indicator", indicator, LONGEST);
        Words place = place();
        Set<Integer> serve = target == null ? null : serving.apply(target);
        return overlap -> sight.sees(overlap) && among(kind, overlap.kind()) && channels(overlap)
                && (special.isEmpty() || overlap.special() != null && among(special, overlap.special()))
                && (ofAgency == null || overlap.rows().stream().anyMatch(row -> row.agency().equals(ofAgency)))
                && (place == null || Words.of(overlap.place()).containExactly(place))
                && (serve == null || sight.ownRows(overlap).stream().anyMatch(row -> serve.contains(row.subActivity())))
                && (rupiahFrom == null || sight.rupiah(overlap).compareTo(rupiahFrom) >= 0)
                && (group.isEmpty() || group.contains(overlap.group())) && decided(overlap);
    }

    private boolean channels(OverlapEntry overlap) {
        return among(channel, overlap.channel());
    }

    /** Without its title, since the place may be written with it or without. */
    private Words place() {
        String wanted = Where.text("kecamatan", kecamatan, LONGEST);
        if (wanted == null) {
            return null;
        }
        Words words = Words.of(wanted);
        boolean titled = words.words().size() > 1 && List.of("kecamatan", "kec").contains(words.words().get(0));
        return titled ? Words.of(String.join(" ", words.words().subList(1, words.words().size()))) : words;
    }

    private boolean decided(OverlapEntry overlap) {
        Resolution standing = overlap.standing();
        return decision.isEmpty() ? standing != Resolution.REJECTED : decision.contains(Decided.ALL)
                || decision.contains(standing == null ? Decided.NONE : Decided.valueOf(standing.name()));
    }

    private static boolean among(List<? extends Enum<?>> wanted, String word) {
        return wanted.isEmpty() || wanted.stream().anyMatch(value -> value.name().equals(word));
    }

    /** By document (gravest first), score, or the money that is seen. */
    static Comparator<OverlapEntry> order(String wish, Sight sight) {
        Comparator<OverlapEntry> number = Comparator.comparingInt(OverlapEntry::number);
        Comparator<OverlapEntry> score = sight.whole() ? Comparator.comparingInt(OverlapEntry::score) : number;
        Comparator<OverlapEntry> rupiah = Comparator.comparing(sight::rupiah);
        return new Order<>(Map.of("row", number, "score", score.thenComparing(number), "rupiah", rupiah.thenComparing(number)),
                Map.of("row", number.reversed(), "score", score.reversed().thenComparing(number),
                        "rupiah", rupiah.reversed().thenComparing(number)), "row").of(wish);
    }
}
