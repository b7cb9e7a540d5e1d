package id.selaras.overlap.proposal;

import static id.selaras.overlap.proposal.AReference.COOPERATIVES;
import static id.selaras.overlap.proposal.AReference.FAMILY;
import static id.selaras.overlap.proposal.AReference.FISHERY;
import static id.selaras.overlap.proposal.AReference.FOOD;
import static id.selaras.overlap.proposal.AReference.HEALTH;
import static id.selaras.overlap.proposal.AReference.HOUSING;
import static id.selaras.overlap.proposal.AReference.SOCIAL;
import static id.selaras.overlap.proposal.AReference.TRADE;
import static id.selaras.overlap.proposal.AReference.VILLAGES;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.finding.Alignment.Kind;
import id.selaras.finding.MergeProposal;
import id.selaras.finding.OverlapField;
import id.selaras.finding.Strength;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProposingTest {

    @Test
    void aProposalNamesWhatWhereForWhomAndHowMuchTogether() {
        MergeProposal proposal = market().proposal();

        assertThat(proposal.name()).isEqualTo(Text.of("Operasi pasar sembako menjelang Idulfitri di Kecamatan Grati dan Nguling", null));
        assertThat(proposal.location()).isEqualTo("Kecamatan Grati; Kecamatan Nguling");
        assertThat(proposal.beneficiaries()).isEqualTo("Keluarga kurang mampu; Rumah tangga miskin");
        assertThat(proposal.rupiah()).isEqualTo(Rupiah.of(315_000_000));
        assertThat(proposal.members()).containsExactly(TRADE, FOOD);
    }

    @Test
    void everyProposalHasAReasonAndQuestionsInBothLanguages() {
        MergeProposal proposal = market().proposal();

        assertThat(List.of(proposal.reasonsFor(), proposal.reasonsAgainst(), proposal.questions())).allSatisfy(texts ->
                assertThat(texts).isNotEmpty().allSatisfy(text -> {
                    assertThat(text.id()).matches("(?s)[A-Z].*[.?]");
                    assertThat(text.en()).matches("(?s)[A-Z].*[.?]");
                }));
    }

    @Test
    void thePlaceIsNotNamedTwiceAndManyPlacesAreCounted() {
        ARow other = ARow.of(COOPERATIVES, "2.17.08.2.01.0006");
        assertThat(name(ARow.of(FISHERY, "3.25.04.2.04.0009").doing("Bantuan benih lele di Desa Jatirejo.").in("Ds. Jatirejo Kec. Lekok"), other))
                .isEqualTo("Bantuan benih lele di Desa Jatirejo");
        assertThat(name(ARow.of(FISHERY, "3.25.04.2.04.0009").doing("Bantuan benih lele").in("Kec. A, Kec. B, Kec. C, Kec. D"), other))
                .isEqualTo("Bantuan benih lele di 4 kecamatan");
        assertThat(name(ARow.of(FISHERY, "3.25.04.2.04.0009").doing("Bantuan benih lele di Lekok").in("Kec. Lekok, Kec. Grati"), other))
                .isEqualTo("Bantuan benih lele di Lekok (Kecamatan Lekok dan Grati)");
        assertThat(name(ARow.of(FISHERY, "3.25.04.2.04.0009").doing("Bantuan benih lele"), other)).isEqualTo("Bantuan benih lele");
    }

    @Test
    void withoutADescriptionTheOthersOrTheSubActivityNameIt() {
        ARow lead = ARow.of(FISHERY, "3.25.04.2.04.0009").named("Penjaminan Sarana Pembudidayaan Ikan").costing(900_000_000).in("Kec. Grati");

        assertThat(name(lead, ARow.of(COOPERATIVES, "2.17.08.2.01.0006").doing("Pemb. kolam lele bioflok")))
                .isEqualTo("Pemb. kolam lele bioflok di Kecamatan Grati");
        assertThat(name(lead, ARow.of(COOPERATIVES, "2.17.08.2.01.0006"))).isEqualTo("Penjaminan Sarana Pembudidayaan Ikan di Kecamatan Grati");
    }

    @Test
    void withoutBudgetLinesNoSavingIsComputedAndItIsSaidWhatIsMissing() {
        MergeProposal.Saving saving = market().proposal().saving();

        assertThat(saving.rupiah()).isNull();
        assertThat(saving.basis().id()).contains("rincian belanja (RKA) Dinas Ketahanan Pangan dan Pertanian").contains("50%")
                .contains("perlu dikonfirmasi");
    }

    @Test
    void withBudgetLinesTheSavingShowsItsFormulaAndInputs() {
        MergeProposal.Saving saving = market().withShares(row -> Optional.of(new BigDecimal("0.24"))).proposal().saving();

        assertThat(saving.rupiah()).isEqualTo(Rupiah.of(18_000_000));
        assertThat(saving.basis().id())
                .startsWith("(Dinas Ketahanan Pangan dan Pertanian Rp150.000.000 × 24%) × 50% = Rp18.000.000.").contains("(C), perlu dikonfirmasi");
    }

    @Test
    void whereAllGoOnNoSavingIsPromised() {
        MergeProposal proposal = AGroup.serving("Stunting", ARow.of(HEALTH, "1.02.02.2.02.0015"), ARow.of(HOUSING, "1.04.03.2.03.0013"))
                .withShares(row -> Optional.of(new BigDecimal("0.24"))).proposal();

        assertThat(proposal.saving().rupiah()).isNull();
        assertThat(proposal.saving().basis().id()).startsWith("Tidak dihitung");
        assertThat(proposal.name().id()).isEqualTo("Kegiatan terpadu: stunting");
    }

    @Test
    void whatSpeaksAgainstMergingIsToldEvenWhereMergingIsProposed() {
        MergeProposal proposal = AGroup.duplicating(
                ARow.of(HEALTH, "1.02.02.2.02.0004").doing("PMT balita, Maret s.d. Mei").from("DAK Non Fisik BOK").delivering("Jumlah balita", 45, "Anak"),
                ARow.of(FAMILY, "2.14.03.2.04.0005").doing("Dapur Dashat triwulan III").from("DAU").delivering("Jumlah dapur", 4, "Unit")
                        .costing(20_000_000)).proposal();

        assertThat(proposal.option()).isEqualTo(MergeProposal.MergeOption.MERGE);
        assertThat(said(proposal.reasonsAgainst())).contains("Dinas Kesehatan memakai BOK, dana terikat")
                .contains("Bidang urusannya berbeda").contains("Dinas Kesehatan (1.02.02.2.02.0004) dapat terkait standar pelayanan minimal")
                .contains("Waktunya berbeda menurut uraian: Dinas Kesehatan (Maret–Mei); Dinas Pengendalian Penduduk dan Keluarga Berencana (Juli–September)")
                .contains("Satuan keluarannya berbeda").contains("perlu dikonfirmasi");
        assertThat(said(proposal.questions())).contains("Dapatkah jadwal disatukan?")
                .contains("dengan apa targetnya “Jumlah dapur” (4 Unit) dipenuhi?");
    }

    @Test
    void aWrittenAssignmentAndAnUnknownMandateAreTold() {
        MergeProposal proposal = AGroup.duplicating(ARow.of(TRADE, "3.30.04.2.02.0003"), ARow.of(SOCIAL, "3.30.04.2.02.0003"),
                        ARow.of("Dinas Baru", "", "3.30.04.2.02.0003"))
                .under(AReference.ofTheKabupaten().withAssignment(SOCIAL, "3.30.04", "Keputusan Bupati Nomor 5", AGroup.YEAR)).proposal();

        assertThat(said(proposal.reasonsAgainst())).contains("Dinas Sosial bekerja atas penugasan tertulis untuk 3.30.04: Keputusan Bupati Nomor 5.")
                .contains("Kewenangan Dinas Baru belum dapat dinilai");
        assertThat(said(proposal.questions())).contains("Adakah penugasan tertulis bagi Dinas Baru untuk bidang 3.30?");
    }

    @Test
    void differentBeneficiariesAreTold() {
        MergeProposal proposal = AGroup.overlapping(ARow.of(FISHERY, "3.25.06.2.02.0002").forWhom("Kelompok pengolah ikan"),
                ARow.of(COOPERATIVES, "2.17.08.2.01.0006").forWhom("Pencari kerja")).measured(OverlapField.BENEFICIARIES, 0, 25).proposal();

        assertThat(said(proposal.reasonsAgainst()))
                .contains("Kelompok sasaran yang tertulis berbeda: Dinas Koperasi dan Usaha Mikro (Pencari kerja); Dinas Perikanan (Kelompok pengolah ikan).");
    }

    @Test
    void personsByAnyNameAreTheSameUnit() {
        MergeProposal proposal = AGroup.duplicating(ARow.of(FISHERY, "3.25.06.2.02.0002").delivering("Jumlah peserta", 60, "Peserta"),
                ARow.of(COOPERATIVES, "2.17.08.2.01.0006").delivering("Jumlah orang", 60, "Orang")).proposal();

        assertThat(said(proposal.reasonsAgainst())).doesNotContain("Satuan");
    }

    @Test
    void reasonsForNameThePeopleThePlaceTheTargetsAndTheMoney() {
        MergeProposal proposal = market().sharing("Kecamatan Grati, Kecamatan Nguling")
                .under(AReference.ofTheKabupaten().withProgram("PP-20", "Perlindungan sosial", "Dinas Sosial", "Bapperida", true))
                .allServe(Kind.PRIORITY, "PP-20", Strength.INDIRECT).proposal();

        assertThat(said(proposal.reasonsFor())).contains("Kelompok sasaran terindikasi sama: Keluarga kurang mampu; Rumah tangga miskin.")
                .contains("Lokasinya sama: Kecamatan Grati, Kecamatan Nguling.").contains("PP-20 (Perlindungan sosial)")
                .contains("Pagu gabungan Rp315.000.000: ").contains("Dinas Perindustrian dan Perdagangan Rp165.000.000 (52%)")
                .contains("Satu penyelenggara berarti satu daftar penerima");
        assertThat(said(proposal.questions())).contains("disetujui pengampu (Dinas Sosial) dan koordinator (Bapperida) program prioritas PP-20?");
    }

    @Test
    void theMeetingAsksAboutPeopleObjectsOrPapersAsTheUnitsSay() {
        assertThat(firstQuestion("Orang")).contains("melayani penerima yang sama").contains("nama dan alamat");
        assertThat(firstQuestion("Titik")).contains("objek yang sama");
        assertThat(firstQuestion("Dokumen")).contains("kerangka acuan kerjanya");
    }

    @Test
    void anUnreadableAllocationIsAskedForAndNeverGuessed() {
        MergeProposal proposal = AGroup.duplicating(ARow.of(FISHERY, "3.25.06.2.02.0002").costing(10_000_000),
                ARow.of(COOPERATIVES, "2.17.08.2.01.0006").withUnreadableAllocation()).proposal();

        assertThat(proposal.rupiah()).isEqualTo(Rupiah.of(10_000_000));
        assertThat(said(proposal.questions())).contains("Berapa pagu Dinas Koperasi dan Usaha Mikro (Renja!B13)? Tidak terbaca");
    }

    @Test
    void aRolePaidTwiceHasItsOwnReasonsAndQuestionsAndNamesNobody() {
        MergeProposal proposal = AGroup.duplicating(
                ARow.of(HEALTH, "1.02.05.2.03.0001").doing("Transpor kader posyandu").in("Kec. Grati").costing(168_000_000),
                ARow.of(VILLAGES, "2.13.05.2.01.0003").doing("Insentif kader posyandu").in("Kec. Grati").costing(336_000_000))
                .paying("Kader posyandu").withShares(row -> Optional.of(BigDecimal.ONE)).proposal();

        assertThat(proposal.name()).isEqualTo(Text.of("Pembiayaan bersama kader posyandu di Kecamatan Grati",
                "Joint payment of kader posyandu in Kecamatan Grati"));
        assertThat(said(proposal.reasonsFor())).contains("terindikasi sama-sama membiayai Kader posyandu");
        assertThat(said(proposal.questions())).contains("tanpa memuat nama dalam bahan rapat").contains("Keputusan (SK) siapa")
                .contains("satu standar honorarium").doesNotContain("fasilitator");
        assertThat(proposal.saving().rupiah()).isNull();
        assertThat(proposal.saving().basis().id()).contains("daftar penerima");
    }

    @Test
    void oneAgencyWrittenInTwoWaysIsOneMember() {
        MergeProposal proposal = AGroup.duplicating(ARow.of(FISHERY, "3.25.06.2.02.0002"), ARow.of("DINAS PERIKANAN", "", "3.25.06.2.02.0002"),
                ARow.of(COOPERATIVES, "2.17.08.2.01.0006")).proposal();

        assertThat(proposal.members()).containsExactly(FISHERY, COOPERATIVES);
    }

    @Test
    void withoutAnyReferenceTheCodeStillTellsTheFields() {
        MergeProposal proposal = market().under(AReference.empty()).proposal();

        assertThat(proposal.lead()).isEqualTo(TRADE);
        assertThat(proposal.location()).isEqualTo("Kecamatan Grati; Kecamatan Nguling");
    }

    @Test
    void theWordsAccuseNobody() {
        MergeProposal proposal = market().proposal();
        String all = proposal.leadReason().id() + said(proposal.reasonsFor()) + said(proposal.reasonsAgainst()) + said(proposal.questions());

        assertThat(all).doesNotContainIgnoringCase("kerugian negara").doesNotContainIgnoringCase("pelanggaran")
                .doesNotContainIgnoringCase("bersalah").contains("terindikasi");
    }

    private static AGroup market() {
        return AGroup.duplicating(
                ARow.of(TRADE, "3.30.04.2.02.0003").doing("Operasi pasar sembako menjelang Idulfitri").in("Kec. Grati, Kec. Nguling")
                        .forWhom("Keluarga kurang mampu").from("Pendapatan Asli Daerah (PAD)").costing(165_000_000)
                        .delivering("Jumlah titik operasi pasar", 6, "Titik"),
                ARow.of(FOOD, "2.09.03.2.01.0008").doing("Gerakan pangan murah").in("Kecamatan Grati dan Kecamatan Nguling")
                        .forWhom("keluarga kurang mampu; Rumah tangga miskin").from("Insentif Fiskal").costing(150_000_000)
                        .delivering("Jumlah lokasi GPM", 6, "Titik"));
    }

    private static String firstQuestion(String unit) {
        return AGroup.duplicating(ARow.of(FISHERY, "3.25.06.2.02.0002").delivering("Jumlah", 6, unit),
                ARow.of(COOPERATIVES, "2.17.08.2.01.0006").delivering("Jumlah", 6, unit)).proposal().questions().get(0).id();
    }

    private static String name(ARow lead, ARow other) {
        return AGroup.duplicating(lead.costing(900_000_000), other).proposal().name().id();
    }

    private static String said(List<Text> texts) {
        return String.join("\n", texts.stream().map(Text::id).toList());
    }
}
