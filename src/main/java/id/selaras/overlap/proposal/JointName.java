package id.selaras.overlap.proposal;

import id.selaras.language.Words;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the joint activity would be called: what is done, in the words of whoever leads, and where. */
final class JointName {

    private static final int LONGEST = 160;

    private JointName() {
    }

    static Text of(Situation situation, Lead lead) {
        String place = situation.places().brief();
        Optional<String> role = situation.comparison().paidRole();
        if (role.isPresent()) {
            return placed(Text.format("Pembiayaan bersama %s", "Joint payment of %s", lowerFirst(role.get())), place);
        }
        Optional<String> concept = situation.comparison().concept();
        if (situation.comparison().isFragmentation() && concept.isPresent()) {
            return placed(Text.format("Kegiatan terpadu: %s", "Joint programme: %s", lowerFirst(concept.get())), place);
        }
        String words = words(situation, lead);
        return names(words, place) ? Listing.same(words) : placed(Listing.same(words), place);
    }

    private static Text placed(Text what, String place) {
        return place.isEmpty() ? what : Text.of(what.id() + " di " + place, what.en() + " in " + place);
    }

    /** The lead's fullest description, else the others', else the lead's sub-activity. */
    private static String words(Situation situation, Lead lead) {
        return fullest(lead.member().rows(), PlanColumn.ACTIVITY_TEXT).or(() -> fullest(situation.rows(), PlanColumn.ACTIVITY_TEXT))
                .orElseGet(() -> brief(lead.member().rows().get(0).name().or(lead.member().rows().get(0).code().or("?"))));
    }

    private static Optional<String> fullest(Collection<SubActivity> rows, PlanColumn column) {
        return rows.stream().map(row -> brief(row.text(column).or(""))).filter(text -> !Words.of(text).words().isEmpty())
                .max(Comparator.comparingInt(String::length));
    }

    /** The first sentence or line, cut at a word when it is very long. */
    private static String brief(String text) {
        String first = text.strip().split("\\n|(?<=[\\p{L})]{3})[.;](?=\\s|$)")[0].strip().replaceAll("\\s+", " ");
        if (first.length() <= LONGEST) {
            return first;
        }
        int end = first.lastIndexOf(' ', LONGEST - 1);
        return first.substring(0, end > 0 ? end : LONGEST - 1) + "\u2026";
    }

    /** True when the words name the place already, by the words that are no kind of place. */
    private static boolean names(String words, String place) {
        Words said = Words.of(words);
        List<String> own = Words.of(place).words().stream().filter(word -> !List.of("kecamatan", "desa", "kelurahan", "kabupaten", "kota",
                "semua", "termasuk").contains(word)).toList();
        return !own.isEmpty() && said.words().containsAll(own);
    }

    private static String lowerFirst(String name) {
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
