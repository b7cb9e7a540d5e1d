package id.selaras.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayNameTest {

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Renja Dinkes 2026.xlsx | Renja Dinkes 2026.xlsx
            C:\\Users\\Siti\\renja.xlsx | renja.xlsx
            ../../etc/passwd | passwd.xlsx
            renja.xls | renja.xls
            RENJA.XLSX | RENJA.XLSX
            'renja "final"; v2.xlsx' | renja -final-- v2.xlsx
            rénjä Ω.xlsx | rénjä Ω.xlsx
            .xlsx | rencana.xlsx
            ... | rencana.xlsx
            '   ' | rencana.xlsx
            map/ | rencana.xlsx
            """)
    void aNameIsShownWithoutAnythingThatCouldBeMoreThanAName(String sent, String shown) {
        assertThat(DisplayName.of(sent, "rencana.xlsx")).isEqualTo(shown);
    }

    @Test
    void invisibleAndBrokenCharactersAreLeftOut() {
        assertThat(DisplayName.of("renja\u202Excod.\u0000xlsx", "x.xlsx")).isEqualTo("renjaxcod.xlsx");
        assertThat(DisplayName.of("a\uD800b\r\nc.xlsx", "x.xlsx")).isEqualTo("abc.xlsx");
        assertThat(DisplayName.of(null, "x.xlsx")).isEqualTo("x.xlsx");
    }

    @Test
    void aVeryLongNameIsCutAndStaysAWorkbook() {
        assertThat(DisplayName.of("\uD83D\uDE00".repeat(500), "x.xlsx")).hasSizeLessThan(255).endsWith(".xlsx");
    }
}
