package id.selaras.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneLineTest {

    @Test
    void lineBreaksAndOrdersToTheTerminalAreGone() {
        assertThat(OneLine.of("Perencanaan\nPerangkat\tDaerah\u001B[31m\u0007\u202E")).isEqualTo("Perencanaan Perangkat Daerah[31m");
    }

    @ParameterizedTest
    @CsvSource({"Gizi,10,Gizi", "Gizi masyarakat,10,Gizi masy…", "Gizi masyarakat,6,Gizi…"})
    void aLongTextEndsWithAnEllipsisWithinItsLength(String text, int longest, String expected) {
        assertThat(OneLine.of(text, longest)).isEqualTo(expected);
    }

    @Test
    void aSignOfTwoHalvesIsNeverCutInTheMiddle() {
        assertThat(OneLine.of("abc😀def", 5)).isEqualTo("abc…");
    }

    @Test
    void aPathKeepsItsDoubleBlanks() {
        assertThat(OneLine.exact("/home/bappeda/hasil  2026/a.xlsx")).isEqualTo("/home/bappeda/hasil  2026/a.xlsx");
    }
}
