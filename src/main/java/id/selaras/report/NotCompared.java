package id.selaras.report;

import id.selaras.assessment.Assessment;
import id.selaras.finding.OverlapAnswer;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.List;

/** What the comparison between agencies could not see: told as loudly as what it found. */
public final class NotCompared {

    private NotCompared() {
    }

    /** False when nothing was compared; then {@link #of} has the reason. */
    public static boolean wasCompared(Assessment assessment) {
        return assessment.overlaps().compared() > 0;
    }

    /** Whole sentences; empty when every row of every agency could be compared in full. */
    public static List<Text> of(Assessment assessment) {
        OverlapAnswer answer = assessment.overlaps();
        List<Text> said = new ArrayList<>();
        if (wasCompared(assessment)) {
            missingAgencies(assessment, said);
            if (answer.noPlace() > 0) {
                said.add(Text.format("%s dari %s baris tidak menyebut tempat yang dikenali: tumpang tindihnya dapat terlewat.",
                        "%s of %s rows name no place that could be recognised: their overlaps may have been missed.", answer.noPlace(),
                        answer.compared()));
            }
            if (answer.nobody() > 0) {
                said.add(Text.format("%s dari %s baris tidak menyebut kelompok sasaran.", "%s of %s rows name no beneficiaries.",
                        answer.nobody(), answer.compared()));
            }
            if (!answer.dismissed().isEmpty()) {
                said.add(Text.format("Tumpang tindih yang pernah ditolak dan tidak ditampilkan lagi: %s.",
                        "Overlaps rejected before and not shown again: %s.", answer.dismissed().size()));
            }
        }
        said.addAll(answer.notes());
        return List.copyOf(said);
    }

    private static void missingAgencies(Assessment assessment, List<Text> said) {
        int missing = assessment.scope().missing().size();
        if (missing > 0) {
            said.add(Text.format("Rencana %s perangkat daerah belum ada dan tidak dibandingkan.",
                    "The plans of %s agencies are not there and were not compared.", missing));
        }
    }

    /** Rows that took part and those left out on purpose. */
    public static Text compared(OverlapAnswer answer) {
        return Text.format("%s baris dibandingkan antar perangkat daerah; %s baris program penunjang sengaja tidak.",
                "%s rows were compared between agencies; %s rows of support programmes on purpose not.", answer.compared(), answer.support());
    }
}
