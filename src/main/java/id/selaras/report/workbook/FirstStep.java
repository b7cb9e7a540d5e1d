package id.selaras.report.workbook;

import id.selaras.finding.Overlap;
import id.selaras.problem.Text;

/** What an agency can do about an overlap before the meeting, without knowing more of the others than their activity. */
final class FirstStep {

    private FirstStep() {
    }

    static Text of(Overlap overlap) {
        if (overlap.paidRole() != null) {
            return Text.of("Siapkan daftar penerima bayaran dan SK-nya; bandingkan secara tertutup bersama Bappeda.",
                    "Prepare the list of those paid and the decision that appoints them; compare in confidence with Bappeda.");
        }
        return switch (overlap.kind()) {
            case DUPLICATION -> Text.of("Siapkan daftar penerima atau objek menurut nama dan alamat; pastikan bersama perangkat daerah itu apakah "
                    + "memang sama, lalu sepakati satu penyelenggara.", "Prepare the list of beneficiaries or objects by name and address; "
                    + "find out with that agency whether they are the same, then agree on one organiser.");
            case OVERLAP -> Text.of("Sepakati batas: siapa melayani sasaran atau tempat yang mana, dan tulis di kolom lokasi dan sasaran.",
                    "Agree on a boundary: who serves which people or places, and write it into location and beneficiaries.");
            case FRAGMENTATION -> Text.of("Minta Bappeda menunjuk koordinator; pakai satu daftar sasaran untuk hasil ini.",
                    "Ask Bappeda to name a coordinator; use one list of targets for this outcome.");
        };
    }
}
