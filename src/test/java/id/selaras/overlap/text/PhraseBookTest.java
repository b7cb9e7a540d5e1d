package id.selaras.overlap.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.language.Words;
import org.junit.jupiter.api.Test;

class PhraseBookTest {

    @Test
    void theLongestPhraseThatBeginsAtAPlaceIsTaken() {
        PhraseBook<String> book = new PhraseBook<>(false);
        book.add("kader", "kader");
        book.add("kader posyandu", "kader posyandu");
        assertThat(book.at(Words.of("honor kader posyandu"), 1)).isEqualTo(new PhraseBook.Hit<>("kader posyandu", 2));
        assertThat(book.at(Words.of("honor kader desa"), 1)).isEqualTo(new PhraseBook.Hit<>("kader", 1));
        assertThat(book.at(Words.of("honor kader"), 0)).isNull();
    }

    @Test
    void inflectedWordsAreOnePhraseUnlessTheVeryWordsAreAskedFor() {
        PhraseBook<String> stems = new PhraseBook<>(false);
        stems.add("pelatihan", "pelatihan");
        assertThat(stems.in(Words.of("Melatih petani"))).containsExactly("pelatihan");
        PhraseBook<String> exact = new PhraseBook<>(true);
        exact.add("pendamping", "pendamping");
        assertThat(exact.in(Words.of("Pendampingan desa"))).isEmpty();
        assertThat(exact.in(Words.of("Pendamping desa"))).containsExactly("pendamping");
    }

    @Test
    void theFirstMeaningOfAPhraseStaysAndAPhraseWithoutLettersIsNowhere() {
        PhraseBook<String> book = new PhraseBook<>(false);
        book.add("jalan", "jalan");
        book.add("Jalan", "gang");
        book.add("...", "tanda baca");
        assertThat(book.in(Words.of("Jalan ..."))).containsExactly("jalan");
    }

    @Test
    void everyMeaningIsToldOnce() {
        PhraseBook<String> book = new PhraseBook<>(false);
        book.add("jalan", "jalan");
        assertThat(book.in(Words.of("jalan desa dan jalan kabupaten"))).containsExactly("jalan");
    }
}
