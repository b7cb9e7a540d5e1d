package id.selaras.overlap.proposal;

import id.selaras.problem.Text;
import java.util.List;

/** What to ask where several agencies pay the same field role. About lists and decisions, never about persons. */
final class PaidRoleQuestions {

    private PaidRoleQuestions() {
    }

    static List<Text> of(Situation situation) {
        Text role = Listing.same(situation.comparison().paidRole().orElseThrow());
        Text agencies = Listing.agencies(situation.members().all());
        return List.of(
                Listing.filled("Apakah ada orang yang menerima pembayaran sebagai %s dari %s sekaligus? Cocokkan kedua daftar penerima secara "
                        + "tertutup, tanpa memuat nama dalam bahan rapat.", "Is anybody paid as %s by %s at once? Compare the lists of recipients "
                        + "in confidence, without names in the papers of the meeting.", role, agencies),
                Listing.filled("Keputusan (SK) siapa yang menetapkan %s, untuk tugas, wilayah, dan bulan apa?",
                        "Whose decision (SK) appoints %s, for which task, area and months?", role),
                Text.of("Apakah besarannya mengikuti satu standar honorarium (Perpres 33/2020 jo. 53/2023 dan standar harga daerah; B, pasal "
                        + "perlu dikonfirmasi)?", "Does the amount follow one standard of pay (Perpres 33/2020 with 53/2023 and the region's "
                        + "standard prices; B, article to be confirmed)?"),
                Text.of("Apakah tugasnya memang berbeda, misalnya kelompok dampingan atau jam kerja yang tidak sama?",
                        "Are the tasks really different, for instance other groups served or other working hours?"));
    }
}
