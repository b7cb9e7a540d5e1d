package id.selaras.overlap.proposal;

import id.selaras.language.Words;
import id.selaras.problem.Text;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What the joint activity would be called: what is done, in the words of whoever leads, and where. Words of an agency stay as they are
 * and have no English.
 */
final class JointName {

    private static final int LONGEST = 160;

    private JointName() {
    }

    static Text of(Situation situation, Lead lead) {
        JointPlaces places = situation.places();
        Optional<String> role = situation.comparison().paidRole();
        if (role.isPresent()) {
            return placed(Text.format("Pembiayaan bersama %s", "Joint payment of %s", lowerFirst(role.get())), places.brief());
        }
        Optional<String> concept = situation.comparison().concept();
        if (situation.comparison().isFragmentation() && concept.isPresent()) {
            return placed(Text.format("Kegiatan terpadu: %s", "Joint programme: %s", lowerFirst(concept.get())), places.brief());
        }
        return Text.of(inItsWords(words(situation, lead), places), null);
    }

    private static Text placed(Text what, Text place) {
        return place.id().isEmpty() ? what : Text.of(what.id() + " di " + place.id(), what.en() + " in " + place.en());
    }

    private static String inItsWords(String words, JointPlaces places) {
        String place = places.brief().id();
        int named = places.namedIn(Words.of(words));
        return place.isEmpty() || named == 2 ? words : named == 1 ? words + " (" + place + ")" : words + " di " + place;
    }

    /** The lead's fullest description, else the others', else the lead's sub-activity. */
    private static String words(Situation situation, Lead lead) {
        return fullest(lead.member().cards()).or(() -> fullest(situation.cards()))
                .orElseGet(() -> brief(lead.member().rows().get(0).name().or(lead.member().rows().get(0).code().or("?"))));
    }

    private static Optional<String> fullest(Collection<RowCard> cards) {
        return cards.stream().map(RowCard::activity).filter(text -> !text.isEmpty()).max(Comparator.comparingInt(String::length));
    }

    /** The first line, cut at the end of a sentence or at a word when it is very long. */
    static String brief(String text) {
        String first = text.strip().lines().findFirst().orElse("").strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
        if (first.length() <= LONGEST) {
            return first;
        }
        int sentence = first.lastIndexOf(". ", LONGEST - 1);
        int word = first.lastIndexOf(' ', LONGEST - 1);
        return sentence > LONGEST / 2 ? first.substring(0, sentence) : first.substring(0, word > 0 ? word : LONGEST - 1) + "\u2026";
    }

    private static String lowerFirst(String name) {
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
