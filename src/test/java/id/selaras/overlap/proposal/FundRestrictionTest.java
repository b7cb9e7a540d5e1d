package id.selaras.overlap.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FundRestrictionTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/overlap-proposals/sumber-dana.tsv", delimiter = '\t', numLinesToSkip = 1)
    void tiedMoneyIsKnownByItsUsualSpellings(String fundSource, FundRestriction tied) {
        if (tied == null) {
            assertThat(FundRestriction.in(fundSource)).isEmpty();
        } else {
            assertThat(FundRestriction.in(fundSource)).containsExactly(tied);
        }
    }

    @Test
    void aCellWithTwoTiedSourcesNamesBoth() {
        assertThat(FundRestriction.in("DBHCHT; DAK Fisik; DBH CHT"))
                .containsExactly(FundRestriction.DBH_CHT, FundRestriction.DAK_FISIK);
    }
}
