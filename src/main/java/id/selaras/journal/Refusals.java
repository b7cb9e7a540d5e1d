package id.selaras.journal;

/** Every reason for which file and database cannot be brought together, as the operator reads it. */
final class Refusals {

    private static final String RESTORE = "Pulihkan cadangan ke folder baru dengan 'restore'. / "
            + "Restore a backup into a new folder with 'restore'.";

    private Refusals() {
    }

    static StartRefused broken(BrokenJournal broken) {
        return new StartRefused("journal.jsonl rusak atau diubah pada catatan " + broken.number() + "; tidak ada yang diubah. / "
                + "journal.jsonl is damaged or was changed at record " + broken.number() + "; nothing was changed.", RESTORE, broken);
    }

    static StartRefused anotherStory() {
        return new StartRefused("journal.jsonl dan basis data tidak berasal dari instalasi yang sama; tidak ada yang diubah. / "
                + "journal.jsonl and the database do not belong to the same installation; nothing was changed.",
                "Periksa SELARAS_DATA dan SELARAS_DB_URL. Setelah 'restore', basis data harus kosong. / "
                + "Check SELARAS_DATA and SELARAS_DB_URL. After a 'restore' the database must be empty.", null);
    }

    static StartRefused shortened(long ahead) {
        return new StartRefused("Basis data memuat " + ahead + " catatan yang tidak ada dalam journal.jsonl; tidak ada yang diubah. / "
                + "The database holds " + ahead + " records that journal.jsonl lacks; nothing was changed.",
                "Periksa SELARAS_DATA. Setelah 'restore', basis data harus kosong. Bila hanya journal.jsonl yang hilang, jalankan "
                + "sekali dengan --selaras.journal.from-database=true untuk menulisnya kembali dari basis data. / "
                + "Check SELARAS_DATA. After a 'restore' the database must be empty. If only journal.jsonl was lost, start once "
                + "with --selaras.journal.from-database=true to write it again from the database.", null);
    }

    static StartRefused unknownKind(long number, String kind) {
        return new StartRefused("Catatan " + number + " (" + kind + ") ditulis oleh versi Selaras yang lebih baru; tidak ada yang "
                + "diubah. / Record " + number + " (" + kind + ") was written by a newer Selaras; nothing was changed.",
                "Jalankan versi yang lebih baru. / Start the newer version.", null);
    }

    static StartRefused notAppliedAgain(JournalRecord record, RuntimeException failed) {
        return new StartRefused("Catatan " + record.stamp().number() + " (" + record.kind() + ") tidak dapat diterapkan kembali: "
                + failed + ". Yang sebelumnya tetap tersimpan. / Record " + record.stamp().number() + " (" + record.kind()
                + ") could not be applied again: " + failed + ". Everything before it is kept.", RESTORE, failed);
    }
}
