package id.selaras.intake.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"Kode;Nama\n1.02;Kesehatan, Gizi", "Kode,Nama\n1.02,\"Kesehatan, Gizi\"", "Kode\tNama\n1.02\tKesehatan, Gizi",
        "\"Kode\";\"Nama\"\r\n\"1.02\";\"Kesehatan, Gizi\"\r\n", "Kode;Nama\r1.02;Kesehatan, Gizi\r"})
    void theSeparatorIsFoundOnTheFirstLine(String text) {
        assertThat(DelimitedText.read(text).lines()).extracting(DelimitedText.Line::fields)
                .containsExactly(List.of("Kode", "Nama"), List.of("1.02", "Kesehatan, Gizi"));
    }

    @Test
    void aFieldMayHoldLineBreaksAndQuotesAndTheNextLineKeepsItsNumber() {
        DelimitedText text = DelimitedText.read("Kode,Nama\n1.02,\"Layanan\n\"\"Ibu\"\"\"\n1.03,Jalan\n");
        assertThat(text.lines().get(1).fields()).containsExactly("1.02", "Layanan\n\"Ibu\"");
        assertThat(text.lines().get(2).line()).isEqualTo(4);
        assertThat(text.unclosed()).isZero();
    }

    @Test
    void aQuoteThatIsNeverClosedIsSaidWithItsLine() {
        assertThat(DelimitedText.read("Kode,Nama\n1.02,\"Layanan\n1.03,Jalan\n").unclosed()).isEqualTo(2);
    }

    @Test
    void textBehindAClosingQuoteIsAFaultAndQuotesInsideAPlainFieldAreLetters() {
        DelimitedText text = DelimitedText.read("Kode,Nama\n1.02,\"Layanan\" Ibu\n1.03,Jalan \"A\"\n");
        assertThat(text.textBehindQuotes()).containsExactly(2);
        assertThat(text.lines().get(2).fields()).containsExactly("1.03", "Jalan \"A\"");
    }

    @Test
    void anEmptyTextHasNoLines() {
        assertThat(DelimitedText.read("").lines()).isEmpty();
    }
}
