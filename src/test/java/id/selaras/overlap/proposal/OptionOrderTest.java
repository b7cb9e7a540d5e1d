package id.selaras.overlap.proposal;

import static id.selaras.overlap.proposal.AReference.COOPERATIVES;
import static id.selaras.overlap.proposal.AReference.FISHERY;
import static id.selaras.overlap.proposal.AReference.FOOD;
import static id.selaras.overlap.proposal.AReference.HEALTH;
import static id.selaras.overlap.proposal.AReference.HOUSING;
import static id.selaras.overlap.proposal.AReference.LEKOK;
import static id.selaras.overlap.proposal.AReference.SOCIAL;
import static id.selaras.overlap.proposal.AReference.TRADE;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.finding.MergeProposal;
import id.selaras.finding.MergeProposal.MergeOption;
import id.selaras.finding.OverlapField;
import id.selaras.plan.Agency;
import org.junit.jupiter.api.Test;

/** One test for each step of the order in which an option is looked for. */
class OptionOrderTest {

    @Test
    void differentActivitiesForOneOutcomeAreCoordinated() {
        assertOption(AGroup.serving("Stunting", ARow.of(HEALTH, "1.02.02.2.02.0015"), ARow.of(HOUSING, "1.04.03.2.03.0013"),
                ARow.of(FOOD, "2.09.03.2.04.0002")), MergeOption.COORDINATE, "terindikasi melayani hasil yang sama");
    }

    @Test
    void whoeverWorksOutsideItsFieldHandsOver() {
        assertOption(AGroup.duplicating(market(TRADE, "3.30.04.2.02.0003", "PAD"), market(SOCIAL, "3.30.04.2.02.0003", "DAK Non Fisik")),
                MergeOption.HAND_OVER, "Dinas Sosial terindikasi bekerja di luar bidang urusannya tanpa penugasan tertulis yang diketahui");
    }

    @Test
    void workForOtherPeopleIsCoordinated() {
        assertOption(AGroup.overlapping(ARow.of(FISHERY, "3.25.06.2.02.0002").forWhom("Kelompok pengolah ikan").in("Kec. Kraton"),
                        ARow.of(COOPERATIVES, "2.17.08.2.01.0006").forWhom("Pencari kerja korban PHK").in("Kec. Kraton"))
                        .measured(OverlapField.BENEFICIARIES, 0, 25).measured(OverlapField.ACTIVITY, 25, 30),
                MergeOption.COORDINATE, "kelompok sasaran yang tertulis berbeda");
    }

    @Test
    void withoutEvidenceTheWordsOfTheCellsDecideWhetherPeopleDiffer() {
        assertOption(AGroup.overlapping(ARow.of(FISHERY, "3.25.06.2.02.0002").forWhom("Kelompok pengolah ikan"),
                ARow.of(COOPERATIVES, "2.17.08.2.01.0006").forWhom("Pencari kerja")), MergeOption.COORDINATE, "kelompok sasaran");
        assertThat(AGroup.overlapping(ARow.of(FISHERY, "3.25.06.2.02.0002").forWhom("Kelompok pengolah ikan"),
                ARow.of(COOPERATIVES, "2.17.08.2.01.0006")).proposal().reasonsFor().get(0).id()).doesNotContain("kelompok sasaran");
    }

    @Test
    void aKecamatanHandsTechnicalWorkOverToTheDinas() {
        assertOption(AGroup.duplicating(ARow.of(HOUSING, "1.04.03.2.03.0013").in("Ds. Jatirejo Kec. Lekok").from("DAU"),
                ARow.of(LEKOK, "7.01.03.2.02.0002").in("Ds. Jatirejo Kec. Lekok").from("PAD")), MergeOption.HAND_OVER,
                "Diusulkan dialihkan ke Dinas Perumahan dan Kawasan Permukiman");
    }

    @Test
    void aKecamatanWithTiedMoneyKeepsItsPart() {
        assertOption(AGroup.duplicating(ARow.of(HOUSING, "1.04.03.2.03.0013").in("Kel. Kersikan Kec. Bangil").from("DAU"),
                ARow.of(LEKOK, "7.01.03.2.02.0002").in("Kel. Kersikan Kec. Bangil").from("DAU Tambahan Kelurahan")),
                MergeOption.COORDINATE, "ada dana terikat yang tidak dapat dipindahkan");
    }

    @Test
    void theSameWorkForTheSamePeopleIsMerged() {
        assertOption(AGroup.duplicating(market(TRADE, "3.30.04.2.02.0003", "PAD"), market(FOOD, "2.09.03.2.01.0008", "Insentif Fiskal")),
                MergeOption.MERGE, "tidak ditemukan dana terikat pada perangkat daerah lainnya");
    }

    @Test
    void tiedMoneyOfTheLeadIsNoObstacleSinceItStays() {
        assertOption(AGroup.duplicating(market(TRADE, "3.30.04.2.02.0003", "DAK Non Fisik").costing(900_000_000),
                market(FOOD, "2.09.03.2.01.0008", "PAD")), MergeOption.MERGE, "Diusulkan digabung pada Dinas Perindustrian dan Perdagangan");
    }

    @Test
    void similarWorkInSeveralSharedPlacesIsSplitByPlace() {
        assertOption(AGroup.overlapping(ARow.of(TRADE, "3.31.02.2.01.0002").in("Semua Kecamatan").forWhom("Pelaku IKM"),
                        ARow.of(COOPERATIVES, "2.17.08.2.01.0006").in("Kec. Lekok, Kec. Grati, Kec. Nguling").forWhom("Pelaku usaha mikro"))
                        .measured(OverlapField.ACTIVITY, 24, 30).measured(OverlapField.BENEFICIARIES, 15, 25),
                MergeOption.SPLIT_BY_PLACE, "tiap tempat dapat dilayani satu perangkat daerah saja");
    }

    @Test
    void duplicatedWorkWithTiedMoneyInSeveralPlacesIsSplitByPlace() {
        assertOption(AGroup.duplicating(market(TRADE, "3.30.04.2.02.0003", "PAD").in("Kec. Lekok, Kec. Grati").costing(900_000_000),
                market(FOOD, "2.09.03.2.01.0008", "DAK Non Fisik").in("Kec. Grati dan Kec. Lekok")), MergeOption.SPLIT_BY_PLACE,
                "tanpa memindahkan dana");
    }

    @Test
    void duplicatedWorkWithTiedMoneyInOnePlaceIsCoordinated() {
        assertOption(AGroup.duplicating(market(TRADE, "3.30.04.2.02.0003", "PAD").costing(900_000_000),
                market(FOOD, "2.09.03.2.01.0008", "DBHCHT")), MergeOption.COORDINATE, "ada dana terikat");
    }

    @Test
    void aWrittenAssignmentIsCarriedOut() {
        assertOption(AGroup.duplicating(market(TRADE, "3.30.04.2.02.0003", "PAD"), market(SOCIAL, "3.30.04.2.02.0003", "PAD"))
                .under(AReference.ofTheKabupaten().withAssignment(SOCIAL, "3.30.04", "Keputusan Bupati", AGroup.YEAR)),
                MergeOption.COORDINATE, "ada penugasan tertulis yang harus tetap dijalankan");
    }

    @Test
    void whereAMandateIsNotKnownNothingIsMerged() {
        assertOption(AGroup.duplicating(market(TRADE, "3.30.04.2.02.0003", "PAD"), ARow.of("Dinas Baru", "", "3.30.04.2.02.0003")),
                MergeOption.COORDINATE, "kewenangannya belum jelas");
    }

    @Test
    void similarWorkInOnePlaceIsCoordinated() {
        assertOption(AGroup.overlapping(market(TRADE, "3.30.04.2.02.0003", "PAD"), market(FOOD, "2.09.03.2.01.0008", "PAD"))
                .measured(OverlapField.ACTIVITY, 24, 30).measured(OverlapField.BENEFICIARIES, 25, 25), MergeOption.COORDINATE,
                "kegiatannya serupa tetapi tidak sama");
    }

    private static ARow market(Agency agency, String code, String fundSource) {
        return ARow.of(agency, code).doing("Pasar murah menjelang Idulfitri").in("Kec. Grati").forWhom("Keluarga kurang mampu").from(fundSource);
    }

    private static void assertOption(AGroup group, MergeOption option, String because) {
        MergeProposal proposal = group.proposal();
        assertThat(proposal.option()).isEqualTo(option);
        assertThat(proposal.reasonsFor().get(0).id()).startsWith("Diusulkan ").contains(because);
    }
}
