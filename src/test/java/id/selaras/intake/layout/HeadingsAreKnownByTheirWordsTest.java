package id.selaras.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.PlanColumn;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsAreKnownByTheirWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "No. | NUMBER", "Kode | CODE", "Kode Sub Kegiatan | CODE", "KODE REKENING | CODE",
        "Urusan/ Bidang Urusan/ Program/ Kegiatan/ Sub Kegiatan | NAME", "Nama Sub Kegiatan | NAME", "PROGRAM / KEGIATAN | NAME",
        "Indikator Program/ Kegiatan/ Sub Kegiatan | INDICATOR", "Indikator Kinerja | INDICATOR",
        "Target Akhir Periode Renstra Opd | RENSTRA_TARGET", "Realisasi Capaian Renja Opd Tahun 2024 | REALISATION",
        "Prakiraan Capaian Target Renja Opd Tahun 2025 | FORECAST", "Capaian Kinerja Dan Kerangka Pendanaan > Target 2026 | TARGET",
        "Capaian Kinerja Dan Kerangka Pendanaan > Pagu Indikatif (Rp) | ALLOCATION", "Rencana Tahun 2026 > Kebutuhan Dana/Pagu Indikatif | ALLOCATION",
        "Capaian Kinerja Dan Kerangka Pendanaan > Lokasi | LOCATION", "Lokasi Output Kegiatan | LOCATION", "Sumber Dana | FUND_SOURCE",
        "Prioritas > Nasional | NATIONAL_PRIORITY", "Prioritas > Daerah | REGIONAL_PRIORITY", "Kelompok Sasaran | BENEFICIARIES",
        "Prakiraan Maju Rencana Tahun 2027 > Target | NEXT_TARGET", "Prakiraan Maju Rencana Tahun 2027 > Pagu Indikatif (Rp) | NEXT_ALLOCATION",
        "Target n+1 | NEXT_TARGET", "Pagu (n + 1) | NEXT_ALLOCATION", "Perangkat Daerah Penanggung Jawab | RESPONSIBLE",
        "Uraian Aktivitas | ACTIVITY_TEXT", "Paket Pekerjaan | ACTIVITY_TEXT", "Rincian Aktivitas | ACTIVITY_TEXT", "Aktivitas | ACTIVITY_TEXT",
        "Urgensi | URGENCY", "Kolom Urgensi | URGENCY", "Catatan Pembahasan Renja | NOTE", "Tag | TAG", "Penandaan | TAG",
        "Indikator yang Didukung | SUPPORTED_INDICATOR", "Program Prioritas | PRIORITY_PROGRAM", "Kode Perangkat Daerah | AGENCY_CODE",
        "Nama Perangkat Daerah | AGENCY_NAME", "Kode Program | PROGRAM_CODE", "Nama Program | PROGRAM_NAME",
        "Kode Kegiatan | ACTIVITY_CODE", "Nama Kegiatan | ACTIVITY_NAME", "Satuan | UNIT", "Satuan Target | UNIT",
        "Agency code | AGENCY_CODE", "Fund source | FUND_SOURCE", "Allocation | ALLOCATION"})
    void aHeadingIsTakenForItsField(String written, PlanColumn field) {
        assertThat(HeadingWords.read(1, List.of(written.split(" > "))).field()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pagu n-1", "Target tahun lalu", "Visi", "Tujuan", "Kode Wilayah", "Kode Sumber Dana", "Capaian (%)"})
    void otherHeadingsAreLeftAlone(String written) {
        assertThat(HeadingWords.read(1, List.of(written)).field()).isNull();
    }
}
