package id.selaras.measure;

import id.selaras.language.Folding;
import java.util.Set;
import java.util.regex.Pattern;

/** How an indicator's wording begins: a verb form tells of an activity or a hope, not of something counted. */
final class IndicatorStart {

    private static final int SHORTEST_VERB = 7;
    private static final Pattern ACTIVE_VERB = Pattern.compile("me(ng|m|n|ny|l|r|w|y)[a-z]+");
    /** Words of that shape that name a quantity or a thing. */
    private static final Set<String> NO_VERBS = Set.of("jumlahnya", "banyaknya", "luasnya", "panjangnya", "besarnya",
            "tingginya", "rasionya", "nilainya", "menteri", "mental", "mentor", "menurut", "mengenai", "merek", "merchandise",
            "lainnya", "umumnya", "selanjutnya", "sebelumnya", "minimalnya", "melalui");

    private IndicatorStart() {
    }

    static String firstWord(String indicator) {
        String folded = Folding.fold(indicator).replaceFirst("^(\\d+|[a-z]) ", "");
        int end = folded.indexOf(' ');
        return end < 0 ? folded : folded.substring(0, end);
    }

    /** KATA_KERJA for forms such as Terlaksananya, Meningkatnya, Menyusun; LAIN otherwise. */
    static String of(String indicator) {
        String word = firstWord(indicator);
        boolean verb = word.length() >= SHORTEST_VERB && !NO_VERBS.contains(word)
                && (word.endsWith("nya") || ACTIVE_VERB.matcher(word).matches());
        return verb ? "KATA_KERJA" : "LAIN";
    }
}
