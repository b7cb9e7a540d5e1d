package id.selaras.overlap.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.lexicon.FieldWeights;
import id.selaras.lexicon.Lexicon;
import id.selaras.lexicon.SignWeights;
import id.selaras.lexicon.SynonymGroup;
import id.selaras.lexicon.SynonymGroup.Kind;
import id.selaras.lexicon.Thresholds;
import id.selaras.lexicon.WordWeights;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How texts are read into words and phrases. */
class ReadingWordsTest {

    private static final List<SynonymGroup> GROUPS = List.of(
            new SynonymGroup("S-1", Kind.ACTION, "rehabilitasi", List.of("perbaikan"), "sarana"),
            new SynonymGroup("S-2", Kind.OBJECT, "jalan", List.of("perbaikan jalan"), "jalan; perhubungan"),
            new SynonymGroup("S-3", Kind.MANY, "koperasi", List.of("pengurus koperasi"), ""),
            new SynonymGroup("S-4", Kind.BENEFICIARIES, "koperasi desa merah putih", List.of(), ""),
            new SynonymGroup("S-5", Kind.MANY, "anak", List.of("anak anak"), ""),
            new SynonymGroup("S-6", Kind.BENEFICIARIES, "pengolah ikan", List.of(), ""),
            new SynonymGroup("S-7", Kind.ACTION, "pengolahan", List.of("pengolah"), ""));
    private static final Lexical LEXICAL = new Lexical(new Lexicon(true, GROUPS, List.of(), List.of("pengurus"), List.of(), List.of(),
            List.of(), List.of(), FieldWeights.NONE, SignWeights.NONE, Thresholds.NONE, WordWeights.NONE, ""));

    @Test
    void aPhraseForAnObjectThatBeginsWithAnActionSaysBoth() {
        assertThat(keys("Perbaikan jalan")).containsExactly("S-2", "S-1");
    }

    @Test
    void aPhraseForPeopleSaysNothingOfAnAction() {
        assertThat(keys("Pengolah ikan")).containsExactly("S-6");
    }

    @Test
    void aLongerPhraseInsideAnotherCounts() {
        assertThat(keys("pengurus koperasi desa merah putih")).containsExactly("S-4");
        assertThat(keys("pengurus koperasi susu")).startsWith("S-3");
    }

    @Test
    void aDoubledWordMayBeWrittenWithATwo() {
        assertThat(keys("anak2")).containsExactly("S-5");
    }

    @Test
    void aUnitThatEndsInTwoIsNotDoubled() {
        assertThat(LEXICAL.words("luas 20 m2").words()).containsExactly("luas", "20", "m2");
    }

    @Test
    void aGroupMayBelongToSeveralFamilies() {
        assertThat(LEXICAL.tokens(LEXICAL.words("jalan"), Set.of()).get("S-2").families()).containsExactlyInAnyOrder("jalan", "perhubungan");
    }

    private static List<String> keys(String text) {
        return List.copyOf(LEXICAL.tokens(LEXICAL.words(text), Set.of()).keySet());
    }
}
