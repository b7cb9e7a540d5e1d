package id.selaras.intake;

import id.selaras.plan.PlanColumn;
import id.selaras.problem.Text;

/** The columns of the flat plan table in order, with a realistic example and what belongs into each. */
enum TemplateColumn {
    NUMBER(PlanColumn.NUMBER, "No", 8, "contoh", "Nomor urut.", "Running number."),
    AGENCY_CODE(PlanColumn.AGENCY_CODE, "Kode Perangkat Daerah", 24, "1.02.0.00.0.00.01.0000",
            "Kode SKPD lengkap; sama pada setiap baris perangkat daerah itu.", "Full SKPD code; the same on each row of that agency."),
    AGENCY_NAME(PlanColumn.AGENCY_NAME, "Nama Perangkat Daerah", 28, "Dinas Kesehatan", "Nama perangkat daerah.", "Name of the agency."),
    PROGRAM_CODE(PlanColumn.PROGRAM_CODE, "Kode Program", 14, "1.02.02", "Kode program, sebagai teks.", "Programme code, as text."),
    PROGRAM_NAME(PlanColumn.PROGRAM_NAME, "Nama Program", 36,
            "Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat", "Nama program.", "Programme name."),
    ACTIVITY_CODE(PlanColumn.ACTIVITY_CODE, "Kode Kegiatan", 16, "1.02.02.2.02", "Kode kegiatan, sebagai teks.", "Activity code, as text."),
    ACTIVITY_NAME(PlanColumn.ACTIVITY_NAME, "Nama Kegiatan", 36,
            "Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota", "Nama kegiatan.", "Activity name."),
    CODE(PlanColumn.CODE, "Kode", 22, "1.02.02.2.02.0001", "Kode sub kegiatan lengkap enam bagian, sebagai teks.",
            "Full sub-activity code of six parts, as text."),
    NAME(PlanColumn.NAME, "Sub Kegiatan", 40, "Pengelolaan Pelayanan Kesehatan Ibu Hamil",
            "Nama sub kegiatan menurut nomenklatur.", "Sub-activity name as in the nomenclature."),
    ACTIVITY_TEXT(PlanColumn.ACTIVITY_TEXT, "Uraian Aktivitas", 44, "Kelas ibu hamil dan pemeriksaan kehamilan di 12 desa",
            "Apa yang benar-benar dikerjakan; dipakai untuk mencari tumpang tindih.", "What is really done; used to find overlaps."),
    INDICATOR(PlanColumn.INDICATOR, "Indikator", 40, "Jumlah ibu hamil yang mendapatkan pelayanan kesehatan",
            "Indikator keluaran; beberapa indikator dipisah baris (ALT+ENTER).", "Output indicator; several ones on lines of their own."),
    TARGET(PlanColumn.TARGET, "Target n", 12, "1250000", "Angka saja; sebanyak baris indikator.", "The number alone; as many lines as indicators."),
    UNIT(PlanColumn.UNIT, "Satuan", 14, "Orang", "Satuan target.", "Unit of the target."),
    ALLOCATION(PlanColumn.ALLOCATION, "Pagu n", 18, "250000000", "Rupiah penuh, bukan ribuan atau jutaan.", "Full rupiah, not thousands or millions."),
    LOCATION(PlanColumn.LOCATION, "Lokasi", 28, "Kecamatan Gempol; Kecamatan Beji", "Kecamatan, desa atau kelurahan.", "District or village."),
    FUND_SOURCE(PlanColumn.FUND_SOURCE, "Sumber Dana", 24, "Dana Transfer Umum-Dana Alokasi Umum", "Sumber dana.", "Fund source."),
    NATIONAL_PRIORITY(PlanColumn.NATIONAL_PRIORITY, "Prioritas Nasional", 24, "-", "Prioritas nasional tahun n; '-' bila tidak ada.",
            "National priority of year n; '-' for none."),
    REGIONAL_PRIORITY(PlanColumn.REGIONAL_PRIORITY, "Prioritas Daerah", 24, "-", "Prioritas daerah tahun n; '-' bila tidak ada.",
            "Regional priority of year n; '-' for none."),
    BENEFICIARIES(PlanColumn.BENEFICIARIES, "Kelompok Sasaran", 24, "Ibu hamil", "Siapa yang menerima manfaat.", "Who benefits."),
    NEXT_TARGET(PlanColumn.NEXT_TARGET, "Target n+1", 12, "1300000", "Prakiraan maju: target tahun berikutnya.", "Forward estimate: next year's target."),
    NEXT_ALLOCATION(PlanColumn.NEXT_ALLOCATION, "Pagu n+1", 18, "260000000", "Prakiraan maju: pagu tahun berikutnya.",
            "Forward estimate: next year's allocation."),
    PRIORITY_PROGRAM(PlanColumn.PRIORITY_PROGRAM, "Program Prioritas", 22, "-",
            "Kode program prioritas kepala daerah; beberapa dipisah titik koma.", "Code of the head of region's priority programme; several with ';'."),
    SUPPORTED_INDICATOR(PlanColumn.SUPPORTED_INDICATOR, "Indikator yang Didukung", 22, "-",
            "Kode IKU atau IKD yang didukung; beberapa dipisah titik koma.", "Codes of supported IKU or IKD; several with ';'."),
    TAG(PlanColumn.TAG, "Penandaan", 18, "-", "Penandaan tematik.", "Thematic tag."),
    URGENCY(PlanColumn.URGENCY, "Urgensi", 18, "-", "Urgensi.", "Urgency."),
    NOTE(PlanColumn.NOTE, "Catatan", 30, "-", "Catatan, misalnya alasan perubahan.", "Notes, such as the reason for a change.");

    private final PlanColumn field;
    private final String heading;
    private final int width;
    private final String example;
    private final Text meaning;

    TemplateColumn(PlanColumn field, String heading, int width, String example, String id, String en) {
        this.field = field;
        this.heading = heading;
        this.width = width;
        this.example = example;
        this.meaning = Text.of(id, en);
    }

    PlanColumn field() {
        return field;
    }

    String heading() {
        return heading;
    }

    int width() {
        return width;
    }

    String example() {
        return example;
    }

    Text meaning() {
        return meaning;
    }
}
