package id.selaras.spending;

import id.selaras.finding.SubActivityResult;
import id.selaras.measure.ReferenceLookup;
import id.selaras.plan.Plan;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.List;

/** Makes the answer about what the rupiah serve. */
public final class SpendingCounting {

    private SpendingCounting() {
    }

    /** @param rows of the plan, judged */
    public static Spending of(Plan plan, List<SubActivityResult> rows, ReferenceLookup lookup) {
        Rupiah allocation = rows.stream().map(row -> row.subActivity().allocationOrZero()).reduce(Rupiah.ZERO, Rupiah::plus);
        return new Spending(allocation, new Purposes(plan, rows, lookup).lines(), notes(plan, lookup));
    }

    private static List<Text> notes(Plan plan, ReferenceLookup lookup) {
        List<Text> notes = new ArrayList<>();
        if (lookup.districts().all().isEmpty()) {
            notes.add(Text.of("Kecamatan tidak dapat dikenali: lembar Wilayah pada acuan tidak ada atau kosong.",
                    "Districts cannot be recognised: the reference has no sheet Wilayah, or an empty one."));
        }
        long unread = plan.subActivities().map(SubActivity::allocation).filter(amount -> !amount.isFilled()).count();
        if (unread > 0) {
            notes.add(Text.format("Pagu %s sub kegiatan kosong atau tidak terbaca dan dihitung nol.",
                    "The allocation of %s sub-activities is empty or could not be read and counts as zero.", String.valueOf(unread)));
        }
        return notes;
    }
}
