package id.selaras.overlap.proposal;

import static id.selaras.overlap.proposal.AReference.COOPERATIVES;
import static id.selaras.overlap.proposal.AReference.FAMILY;
import static id.selaras.overlap.proposal.AReference.FISHERY;
import static id.selaras.overlap.proposal.AReference.HEALTH;
import static id.selaras.overlap.proposal.AReference.HOUSING;
import static id.selaras.overlap.proposal.AReference.LEKOK;
import static id.selaras.overlap.proposal.AReference.SECRETARIAT;
import static id.selaras.overlap.proposal.AReference.VILLAGES;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.finding.Alignment.Kind;
import id.selaras.finding.Evidence;
import id.selaras.finding.MergeProposal;
import id.selaras.finding.Strength;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import org.junit.jupiter.api.Test;

/** One test for each step of the order in which a lead is looked for, and for what must not make a lead. */
class LeadOrderTest {

    @Test
    void whoeverWorksOutsideItsFieldDoesNotLeadEvenWithMostOfTheMoney() {
        MergeProposal proposal = AGroup.duplicating(ARow.of(FISHERY, "3.25.06.2.03.0002").costing(20_000_000),
                ARow.of(HEALTH, "3.25.06.2.03.0002").costing(300_000_000)).proposal();

        assertLead(proposal, FISHERY, "Dinas Kesehatan terindikasi bekerja di luar bidang urusannya dan tidak diusulkan memimpin");
        assertThat(proposal.leadReason().id()).contains("(3.25)").contains("Porsi pagunya 6% dari Rp320.000.000");
    }

    @Test
    void whereAllWorkOutsideTheirFieldsThatIsSaid() {
        MergeProposal proposal = AGroup.duplicating(ARow.of(FISHERY, "1.03.02.2.02.0014").costing(20_000_000),
                ARow.of(HEALTH, "1.03.02.2.02.0014").costing(30_000_000)).proposal();

        assertLead(proposal, HEALTH, "porsi pagunya terbesar");
        assertThat(proposal.leadReason().id()).contains("Semua perangkat daerah dalam kelompok ini terindikasi bekerja di luar");
    }

    @Test
    void theLeadOfTheSharedPriorityProgrammeLeads() {
        AReference reference = AReference.ofTheKabupaten().withProgram("PP-07", "Penguatan UMKM", "Dinas Koperasi dan Usaha Mikro", "", true);
        MergeProposal proposal = AGroup.duplicating(fish(), training().costing(10_000_000)).under(reference)
                .allServe(Kind.PRIORITY, "PP-07", Strength.INDIRECT).proposal();

        assertLead(proposal, COOPERATIVES, "disebut dalam acuan sebagai pengampu program prioritas PP-07 (Penguatan UMKM)");
    }

    @Test
    void theReferenceMayNameAnAgencyByItsCode() {
        AReference reference = AReference.ofTheKabupaten().withProgram("PP-07", "Penguatan UMKM", "2.17.0.00.0.00.16.0000", "", true);

        assertThat(AGroup.duplicating(fish(), training().costing(10_000_000)).under(reference)
                .allServe(Kind.PRIORITY, "PP-07", Strength.INDIRECT).proposal().lead()).isEqualTo(COOPERATIVES);
    }

    @Test
    void aProgrammeThatOnlyOneServesOrThatIsInactiveMakesNoLead() {
        AReference reference = AReference.ofTheKabupaten().withProgram("PP-07", "Penguatan UMKM", "Dinas Koperasi dan Usaha Mikro", "", true)
                .withProgram("PP-22", "Tidak aktif", "Dinas Koperasi dan Usaha Mikro", "", false);

        assertThat(AGroup.duplicating(fish(), training().costing(10_000_000)).under(reference)
                .serves(1, Kind.PRIORITY, "PP-07", Strength.DIRECT, Evidence.CODE)
                .allServe(Kind.PRIORITY, "PP-22", Strength.DIRECT).proposal().lead()).isEqualTo(FISHERY);
    }

    @Test
    void anAgencysOwnTagMakesNoLead() {
        AReference reference = AReference.ofTheKabupaten().withProgram("PP-07", "Penguatan UMKM", "Dinas Koperasi dan Usaha Mikro", "", true);

        assertThat(AGroup.duplicating(fish(), training().costing(10_000_000)).under(reference)
                .serves(0, Kind.PRIORITY, "PP-07", Strength.DIRECT, Evidence.CODE)
                .serves(1, Kind.PRIORITY, "PP-07", Strength.DIRECT, Evidence.DECLARED).proposal().lead()).isEqualTo(FISHERY);
    }

    @Test
    void whoeverAnswersForTheSharedIndicatorLeads() {
        AReference reference = AReference.ofTheKabupaten().withIndicator("IKD-3", "Prevalensi Stunting", "Pokja III", "Dinas Kesehatan");
        MergeProposal proposal = AGroup.overlapping(ARow.of(FAMILY, "2.14.03.2.04.0005").costing(400_000_000),
                        ARow.of(HEALTH, "1.02.02.2.02.0015").costing(50_000_000)).under(reference)
                .serves(0, Kind.INDICATOR, "IKD-3", Strength.INDIRECT, Evidence.TEXT)
                .serves(1, Kind.INDICATOR, "IKD-3", Strength.DIRECT, Evidence.CODE).proposal();

        assertLead(proposal, HEALTH, "penanggung jawab indikator IKD-3 (Prevalensi Stunting) yang didukung bersama");
    }

    @Test
    void answeringForAnIndicatorThatItsOwnRowServesOnlyIndirectlyMakesNoLead() {
        AReference reference = AReference.ofTheKabupaten().withIndicator("IKU-2", "Persentase Penduduk Miskin", "Pokja II", "Dinas Koperasi dan Usaha Mikro");

        assertThat(AGroup.duplicating(fish(), training().costing(10_000_000)).under(reference)
                .serves(0, Kind.INDICATOR, "IKU-2", Strength.DIRECT, Evidence.CODE)
                .serves(1, Kind.INDICATOR, "IKU-2", Strength.INDIRECT, Evidence.TEXT).proposal().lead()).isEqualTo(FISHERY);
    }

    @Test
    void forASharedOutcomeTheIndicatorIsFoundByItsName() {
        AReference reference = AReference.ofTheKabupaten().withIndicator("IKD-3", "Prevalensi Stunting", "Pokja III", "Dinas Kesehatan");
        MergeProposal proposal = AGroup.serving("Stunting", ARow.of(HOUSING, "1.04.03.2.03.0013").costing(600_000_000),
                ARow.of(HEALTH, "1.02.02.2.02.0015").costing(50_000_000)).under(reference).proposal();

        assertLead(proposal, HEALTH, "IKD-3");
        assertThat(proposal.questions()).anySatisfy(question -> assertThat(question.id()).contains("Pokja III (IKD-3)"));
    }

    @Test
    void aDinasLeadsTechnicalWorkBeforeAKecamatan() {
        MergeProposal proposal = AGroup.duplicating(
                ARow.of(LEKOK, "7.01.03.2.02.0002").doing("Pavingisasi Gang Melati").in("Ds. Jatirejo Kec. Lekok").costing(200_000_000),
                ARow.of(HOUSING, "1.04.03.2.03.0013").doing("Paving Gang Melati").in("Ds. Jatirejo Kec. Lekok").costing(50_000_000)).proposal();

        assertLead(proposal, HOUSING, "pekerjaan teknis dipimpin pelaksana urusan pemerintahan, sedangkan Kecamatan Lekok");
    }

    @Test
    void aDinasLeadsTechnicalWorkBeforeTheSecretariat() {
        assertThat(AGroup.duplicating(ARow.of(SECRETARIAT, "4.01.03.2.04.0001").costing(200_000_000), fish().costing(50_000_000)).proposal().lead())
                .isEqualTo(FISHERY);
    }

    @Test
    void aKecamatanLeadsItsOwnDutyInItsOwnArea() {
        MergeProposal proposal = AGroup.duplicating(ARow.of(VILLAGES, "2.13.05.2.01.0003").in("Kec. Lekok").costing(200_000_000),
                ARow.of(LEKOK, "7.01.06.2.01.0003").in("Kecamatan Lekok").costing(20_000_000)).proposal();

        assertLead(proposal, LEKOK, "pekerjaan ini tugas kecamatan di wilayahnya sendiri");
    }

    @Test
    void aKecamatanDoesNotLeadBeyondItsArea() {
        assertThat(AGroup.overlapping(ARow.of(VILLAGES, "2.13.05.2.01.0003").in("Semua Kecamatan"),
                ARow.of(LEKOK, "7.01.06.2.01.0003").in("Kecamatan Lekok")).proposal().lead()).isEqualTo(VILLAGES);
    }

    @Test
    void aKecamatanDoesNotLeadABasicServiceOfAnother() {
        Agency police = new Agency(new AgencyCode("1.05.0.00.0.00.05.0000"), "Satuan Polisi Pamong Praja");

        assertThat(AGroup.duplicating(ARow.of(LEKOK, "7.01.06.2.01.0011").in("Kec. Lekok"),
                ARow.of(police, "1.05.02.2.01.0004").in("Kec. Lekok").costing(1_000_000)).proposal().lead()).isEqualTo(police);
    }

    @Test
    void itsOwnFieldGoesBeforeAWrittenAssignment() {
        AReference reference = AReference.ofTheKabupaten().withAssignment(HEALTH, "3.25.06", "Keputusan Bupati tentang penugasan", AGroup.YEAR);
        MergeProposal proposal = AGroup.duplicating(fish().costing(10_000_000), ARow.of(HEALTH, "3.25.06.2.03.0002").in("Kec. Lekok"))
                .under(reference).proposal();

        assertLead(proposal, FISHERY, "bekerja dalam bidang urusannya sendiri, sedangkan Dinas Kesehatan bekerja atas penugasan tertulis");
    }

    @Test
    void anAssignmentOfAnotherYearDoesNotCount() {
        AReference reference = AReference.ofTheKabupaten().withAssignment(HEALTH, "3.25.06", "Keputusan Bupati", AGroup.YEAR - 2);

        assertThat(AGroup.duplicating(fish().costing(10_000_000), ARow.of(HEALTH, "3.25.06.2.03.0002")).under(reference).proposal()
                .leadReason().id()).contains("Dinas Kesehatan terindikasi bekerja di luar bidang urusannya");
    }

    @Test
    void aKnownMandateGoesBeforeOneNobodyKnows() {
        MergeProposal proposal = AGroup.duplicating(fish().costing(10_000_000), ARow.of("Dinas Baru", "", "2.17.08.2.01.0006")).proposal();

        assertLead(proposal, FISHERY, "sedangkan Dinas Baru belum dapat dinilai kewenangannya");
    }

    @Test
    void amongEqualsTheLargestShareLeads() {
        MergeProposal proposal = AGroup.duplicating(fish().costing(63_000_000), training().costing(37_000_000)).proposal();

        assertLead(proposal, FISHERY, "porsi pagunya terbesar di antara yang setara kewenangannya");
        assertThat(proposal.leadReason().id()).contains("Porsi pagunya 63% dari Rp100.000.000.").endsWith("Perlu disepakati dalam rapat koordinasi.");
        assertThat(proposal.leadReason().en()).contains("Its share is 63% of Rp100.000.000.");
        assertThat(proposal.members()).containsExactly(FISHERY, COOPERATIVES);
    }

    @Test
    void whereNothingTellsThemApartTheCodeDecidesAndThatIsSaid() {
        MergeProposal proposal = AGroup.duplicating(fish().costing(50_000_000), training().costing(50_000_000)).proposal();

        assertLead(proposal, COOPERATIVES, "hanya diurutkan menurut kode perangkat daerah");
    }

    private static ARow fish() {
        return ARow.of(FISHERY, "3.25.06.2.03.0002").doing("Bimtek olahan ikan bagi istri nelayan").in("Kec. Lekok");
    }

    private static ARow training() {
        return ARow.of(COOPERATIVES, "2.17.08.2.01.0006").doing("Pelatihan olahan ikan").in("Kec. Lekok");
    }

    private static void assertLead(MergeProposal proposal, Agency agency, String because) {
        assertThat(proposal.lead()).isEqualTo(agency);
        assertThat(proposal.members()).startsWith(agency);
        assertThat(proposal.leadReason().id()).startsWith(agency.name() + " diusulkan memimpin: ").contains(because);
    }
}
