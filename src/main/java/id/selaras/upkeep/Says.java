package id.selaras.upkeep;

import id.selaras.journal.BrokenJournal;
import id.selaras.problem.Text;

/** Sentences that backup and restore share. */
final class Says {

    private Says() {
    }

    static Text brokenJournal(BrokenJournal broken) {
        return Text.format("journal.jsonl rusak atau diubah pada catatan %s.", "journal.jsonl is damaged or was changed at record %s.",
                broken.number());
    }

    static Text damaged(String name) {
        return Text.format("%s rusak: isinya tidak cocok dengan hash-nya.", "%s is damaged: its bytes do not match its hash.", name);
    }

    static Text noBackup(Object file) {
        return Text.format("%s bukan cadangan Selaras yang utuh.", "%s is no whole backup of Selaras.", file);
    }

    static Text newer(String what, Object found, Object known) {
        return Text.format("Cadangan ini dibuat oleh Selaras yang lebih baru (%s %s, dikenal %s). Pulihkan dengan versi itu.",
                "This backup was made by a newer Selaras (%s %s, known %s). Restore it with that version.", what, found, known);
    }
}
