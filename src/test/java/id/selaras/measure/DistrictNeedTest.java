package id.selaras.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.reference.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DistrictNeedTest {

    /** Ten districts of 100 people in need; the first gets {@code first} rupiah, each other one 1,000. */
    private static DistrictNeed tenDistricts(String first) {
        List<Region> regions = new ArrayList<>();
        Map<String, Long> people = new TreeMap<>();
        List<SubActivity> rows = new ArrayList<>();
        for (int at = 0; at < 10; at++) {
            String name = "Kecamatanku" + (char) ('A' + at);
            regions.add(new Region("" + at, name, null, "", null, null));
            people.put(name, 100L);
            rows.add(APlacedRow.of(at + 1, "1.03.10.2.01.0001", name, at == 0 ? first : "1000"));
        }
        return new DistrictNeed(new DistrictMoney(rows, new DistrictNames(regions), SubActivity::allocation), people);
    }

    @Test
    void whoGetsLessThanTheTenthPercentileIsLowest() {
        DistrictNeed need = tenDistricts("0");
        assertThat(need.of("KecamatankuA")).isEqualByComparingTo("0");
        assertThat(need.lowestTenth()).isEqualByComparingTo("9");
        assertThat(need.isLowest("KecamatankuA")).isTrue();
        assertThat(need.isLowest("KecamatankuB")).isFalse();
    }

    @Test
    void amongEqualsNobodyIsLowestAndTheGiniIsZero() {
        DistrictNeed need = tenDistricts("1000");
        assertThat(need.isLowest("KecamatankuA")).isFalse();
        assertThat(need.gini()).isEqualByComparingTo("0");
    }

    @Test
    void oneDistrictWithoutMoneyAmongTenGivesAGiniOfATenth() {
        assertThat(tenDistricts("0").gini()).isEqualByComparingTo("0.1");
    }

    @Test
    void theMoneyOfARowInSeveralDistrictsIsSplitToTheSen() {
        DistrictNames names = new DistrictNames(List.of(new Region("1", "Bangil", null, "", null, null),
                new Region("2", "Lekok", null, "", null, null), new Region("3", "Beji", null, "", null, null)));
        DistrictMoney money = new DistrictMoney(List.of(APlacedRow.of(1, "1.03.10.2.01.0001", "Bangil; Lekok; Beji", "100.00"),
                APlacedRow.of(2, "1.03.10.2.01.0002", "Semua Kecamatan", "50"),
                APlacedRow.of(3, "1.03.01.2.01.0001", "Kecamatan Bangil", "70")), names, SubActivity::allocation);
        assertThat(money.of("Bangil")).as("the first by name takes the rest").isEqualTo(new Rupiah(new BigDecimal("33.34")));
        assertThat(money.of("Beji")).isEqualTo(new Rupiah(new BigDecimal("33.33")));
        assertThat(money.placed()).isEqualTo(Rupiah.of(100));
        assertThat(money.all()).as("without the support programme").isEqualTo(Rupiah.of(150));
    }
}
