package id.selaras.intake.rka;

import java.util.List;

/** The labels of the form, folded, each standing before a colon or alone in the first cell of its row. */
enum Label {
    FIELD("urusan pemerintahan", "urusan", "bidang urusan", "bidang urusan pemerintahan"),
    PROGRAM("program"),
    ACTIVITY("kegiatan"),
    AGENCY("organisasi", "skpd", "perangkat daerah", "unit organisasi"),
    UNIT("unit", "sub unit", "unit skpd", "sub unit organisasi", "sub organisasi"),
    YEAR("tahun anggaran", "tahun"),
    ALLOCATION("alokasi tahun", "alokasi", "alokasi anggaran"),
    SUB_ACTIVITY("sub kegiatan", "subkegiatan"),
    FUND("sumber pendanaan", "sumber dana"),
    LOCATION("lokasi"),
    TIME("waktu pelaksanaan", "waktu kegiatan"),
    OUTPUT("keluaran sub kegiatan", "indikator sub kegiatan", "keluaran sub kegiatan indikator"),
    TARGET("target keluaran sub kegiatan", "target sub kegiatan", "target keluaran", "target"),
    BENEFICIARIES("kelompok sasaran", "kelompok sasaran kegiatan", "kelompok sasaran sub kegiatan"),
    NOTE("keterangan", "catatan"),
    TOTAL("jumlah anggaran sub kegiatan", "jumlah anggaran", "jumlah sub kegiatan", "jumlah", "total", "jumlah pagu sub kegiatan"),
    /** Said about the programme or the activity; its indicators are read from their own documents. */
    MEASURE("capaian program", "capaian kegiatan", "masukan", "keluaran", "hasil", "sasaran program", "dampak", "tipe kegiatan");

    private final List<String> words;

    Label(String... words) {
        this.words = List.of(words);
    }

    /** The label of these folded words; null when they are none. */
    static Label of(String folded) {
        for (Label label : values()) {
            if (label.words.contains(folded)) {
                return label;
            }
        }
        return folded.startsWith("alokasi tahun ") ? ALLOCATION : null;
    }
}
