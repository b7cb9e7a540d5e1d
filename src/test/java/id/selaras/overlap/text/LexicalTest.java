package id.selaras.overlap.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.lexicon.Concept;
import id.selaras.lexicon.Distinction;
import id.selaras.lexicon.PaidWord;
import id.selaras.plan.NomenclatureCode;
import id.selaras.problem.Problems;
import id.selaras.rulebook.LoadedTables;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped words on texts as planners type them. */
class LexicalTest {

    private final Lexical lexical = new Lexical(LoadedTables.load(null, new Problems()).rules().lexicon());

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', value = {"PELATIHAN Kader Posyandu | pelatihan kader posyandu", "Pelatihan, kader: posyandu! | pelatihan kader posyandu",
        "Pemb. jalan lingkungan | Pembangunan jalan lingkungan", "Bimtek bagi petani | Bimbingan teknis bagi petani",
        "Melatih petani | Pelatihan petani"})
    void textsThatSayTheSameHaveTheSameTokens(String one, String other) {
        assertThat(tokens(one)).isNotEmpty().isEqualTo(tokens(other));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"Pemb. jalan Kec. Lekok | pembangunan jalan kecamatan lekok", "Pemel. saluran | pemeliharaan saluran"})
    void abbreviationsAreWrittenOut(String text, String full) {
        assertThat(lexical.words(text).toString()).isEqualTo(full);
    }

    @Test
    void numbersAndWordsThatDistinguishNothingAreNoTokens() {
        assertThat(tokens("yang dan 25 2026")).isEmpty();
    }

    @Test
    void wordsOfPlacesAreNoTokens() {
        assertThat(lexical.tokens(lexical.words("jalan wates"), Set.of("wates")).keySet()).isEqualTo(tokens("jalan"));
    }

    @Test
    void theLongestPhraseWins() {
        assertThat(lexical.distinctions(Distinction.Kind.SCHOOL_LEVEL, lexical.words("rehabilitasi ruang kelas Taman Kanak-Kanak")))
                .extracting(Distinction::name).containsExactly("PAUD");
    }

    @Test
    void anOutcomeIsKnownByItsWordsAndByACodeAboveTheRows() {
        assertThat(lexical.concepts(lexical.words("Pencegahan stunting di desa"))).extracting(Concept::name).contains("stunting");
        assertThat(lexical.concepts(new NomenclatureCode("1.02.02.2.02.0015"))).extracting(Concept::name).contains("stunting");
    }

    @Test
    void aRoleIsKnownByItsVeryWordsAndPaymentByItsOwn() {
        assertThat(lexical.roles(lexical.words("Honor kader posyandu"))).extracting(PaidWord::name).isNotEmpty();
        assertThat(lexical.pays(lexical.words("Honor kader posyandu"))).isTrue();
        assertThat(lexical.pays(lexical.words("Pelatihan kader posyandu"))).isFalse();
    }

    private Set<String> tokens(String text) {
        return lexical.tokens(lexical.words(text), Set.of()).keySet();
    }
}
