package id.selaras.rulecases;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.finding.Finding;
import id.selaras.plan.Rupiah;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A finding tells the money its row names, not that of everything it judges. */
class MoneyAtStakeTest {

    private static Pipeline pipeline;

    @BeforeAll
    static void loadTheShippedTables() {
        pipeline = new Pipeline();
    }

    @Test
    void aPriceAboveTheStandardIsWorthWhatIsPaidTooMuch() {
        World world = new World().sending(List.of("rka"));
        Changes.make("acuan: Standar Harga baris 2 Harga = 59.000", world);
        Finding price = one(world, "HRG-01");
        // 2,000 reams at 60,000 instead of 59,000; the line itself is worth 120 million
        assertThat(price.found().id()).contains("60.000");
        assertThat(price.rupiah()).isEqualTo(Rupiah.of(2_000_000));
    }

    @Test
    void feesThatAreTooLargeAreWorthTheFees() {
        World world = new World().sending(List.of("belanja"));
        Changes.make("rencana: PAGU baris 3 = 120000000", world);
        assertThat(one(world, "EFI-03").rupiah()).isEqualTo(Rupiah.of(120_000_000));
    }

    @Test
    void anotherFindingIsWorthWhatItJudges() {
        World world = new World().sending(List.of("rka"));
        Changes.make("rencana: Kode Standar Harga baris 25 =", world);
        assertThat(one(world, "HRG-02").rupiah()).isEqualTo(Rupiah.of(120_000_000));
    }

    private static Finding one(World world, String rule) {
        List<Finding> found = pipeline.run(world, 2).assessment().orElseThrow().findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
