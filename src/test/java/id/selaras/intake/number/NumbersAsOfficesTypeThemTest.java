package id.selaras.intake.number;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.intake.number.NumberReading.Ambiguous;
import id.selaras.intake.number.NumberReading.Empty;
import id.selaras.intake.number.NumberReading.Reason;
import id.selaras.intake.number.NumberReading.Unreadable;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersAsOfficesTypeThemTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Rp 1.234.567,00 | 1234567.00", "1.234.567 | 1234567", "1234567.00 | 1234567.00", "1,234,567 | 1234567",
        "(1.234.567) | -1234567", "Rp. 5.000.000,- | 5000000", "Rp5.000.000,00 | 5000000.00", "1,234,567.5 | 1234567.5",
        "3.917.324.235.295,67 | 3917324235295.67", "0 | 0", "0,5 | 0.5", "0.125 | 0.125", "72,84 | 72.84", "94.92 | 94.92",
        "64.64999999999999 | 64.64999999999999", "85% | 85", "85 % | 85", "1 234 567 | 1234567", "-1500000 | -1500000",
        "1234.567 | 1234.567", "IDR 250.000.000 | 250000000", "100 persen | 100"})
    void aNumberWithOneReadingIsRead(String written, BigDecimal meant) {
        assertThat(IndonesianNumberReader.read(written).decided()).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", "—", "NULL", "…", "...", "……", "dst", "n/a", "N/A", "_", "\u00a0"})
    void aPlaceholderIsEmptyAndNotZero(String written) {
        assertThat(IndonesianNumberReader.read(written)).isInstanceOf(Empty.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Rp. 1,2 Miliar | SCALE_WORD", "500 juta | SCALE_WORD", "250jt | SCALE_WORD", "10-12 | SEVERAL_NUMBERS",
        "1:1000 | SEVERAL_NUMBERS", "1.000.000 2.000.000 | SEVERAL_NUMBERS", "1.23.456 | BROKEN_GROUPS",
        "1.234,567,890 | BROKEN_GROUPS", "1.234.5678 | BROKEN_GROUPS", "seratus | NO_NUMBER", "12abc | NO_NUMBER",
        "(1.000.000 | NO_NUMBER", "5. | BROKEN_GROUPS"})
    void whatWouldNeedAGuessIsNotRead(String written, Reason why) {
        assertThat(IndonesianNumberReader.read(written)).isEqualTo(new Unreadable(why));
    }

    @Test
    void aLoneGroupHasTwoReadings() {
        assertThat(IndonesianNumberReader.read("1.234"))
                .isEqualTo(new Ambiguous(new BigDecimal("1234"), new BigDecimal("1.234"), false));
        assertThat(IndonesianNumberReader.read("12,500"))
                .isEqualTo(new Ambiguous(new BigDecimal("12.500"), new BigDecimal("12500"), false));
    }

    @Test
    void theMajorityOfTheColumnDecidesALoneGroup() {
        ConventionVote vote = new ConventionVote();
        for (String written : new String[] {"94.92", "72,84", "1.250.000", "1.234"}) {
            vote.hear(IndonesianNumberReader.read(written));
        }
        assertThat(vote.majority()).isEqualTo(NumberConvention.DOT_THOUSANDS);
        assertThat(IndonesianNumberReader.read("1.234").under(vote.majority()).decided()).contains(new BigDecimal("1234"));
    }

    @Test
    void aTieOrPlainDigitsDecideNothing() {
        ConventionVote vote = new ConventionVote();
        vote.hear(IndonesianNumberReader.read("1234567"));
        vote.hear(IndonesianNumberReader.read("94.92"));
        vote.hear(IndonesianNumberReader.read("72,84"));
        assertThat(vote.majority()).isEqualTo(NumberConvention.UNKNOWN);
        assertThat(IndonesianNumberReader.read("1.234").under(vote.majority())).isInstanceOf(Ambiguous.class);
    }
}
