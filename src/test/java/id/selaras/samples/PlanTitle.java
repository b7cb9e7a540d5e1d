package id.selaras.samples;

/**
 * What a yearly document calls itself.
 *
 * @param sheet name of its sheet, before the year
 * @param words of its first line
 */
enum PlanTitle {
    RENJA("Renja", "RENCANA KERJA PERANGKAT DAERAH"),
    RKPD("RKPD", "RENCANA KERJA PEMERINTAH DAERAH (RKPD)"),
    PPAS("PPAS", "PRIORITAS DAN PLAFON ANGGARAN SEMENTARA (PPAS)");

    final String sheet;
    final String words;

    PlanTitle(String sheet, String words) {
        this.sheet = sheet;
        this.words = words;
    }
}
