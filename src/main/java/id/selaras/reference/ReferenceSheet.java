package id.selaras.reference;

/** The sheets of the reference workbook by the name users give them; a missing sheet makes rules not assessable. */
public enum ReferenceSheet {
    PEMERINTAH("Pemerintah"), RPJMD("RPJMD"), INDIKATOR("Indikator"), PENDORONG("Pendorong"),
    PROGRAM_PRIORITAS("Program Prioritas"), PRIORITAS("Prioritas"), PERMASALAHAN("Permasalahan"),
    PERANGKAT_DAERAH("Perangkat Daerah"), PENUGASAN("Penugasan"), RENSTRA("Renstra"), PAGU("Pagu"),
    WILAYAH("Wilayah"), NOMENKLATUR("Nomenklatur"), PADANAN_KODE("Padanan Kode"), SATUAN("Satuan"),
    REKENING("Rekening"), STANDAR_HARGA("Standar Harga"), APBD("APBD"), BELANJA_WAJIB("Belanja Wajib"),
    PENERIMA("Penerima Bantuan"), SPM("SPM"), USULAN("Usulan");

    private final String title;

    ReferenceSheet(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
