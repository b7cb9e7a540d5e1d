package id.selaras.intake;

import id.selaras.plan.Agency;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Plan;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import java.util.List;
import java.util.stream.Stream;

/** Rows of a file that belong to another agency than the one it was handed in for. */
public final class StrangerRows {

    private StrangerRows() {
    }

    /**
     * One problem per other agency, with its rows.
     *
     * @param declared whose the files are meant to be, with its code
     */
    public static List<Problem> of(Plan plan, Agency declared) {
        Problems problems = new Problems();
        for (AgencyPlan part : plan.agencies()) {
            if (!part.agency().key().equals(declared.key())) {
                problems.add(problem(plan.file(part.file()).name(), part, declared));
            }
        }
        return problems.sorted();
    }

    private static Problem problem(String file, AgencyPlan part, Agency declared) {
        List<SubActivity> subs = part.subActivities();
        List<Integer> rows = Stream.of(subs.stream().map(SubActivity::row), part.uppers().stream().map(UpperRow::row),
                part.goals().stream().map(goal -> goal.at().row())).flatMap(row -> row)
                .distinct().sorted().toList();
        String found = both(part.agency()) + ": " + rows.size() + " baris / rows (" + Notes.ranges(rows) + ")";
        return new Problem("BACA-PERANGKAT-DAERAH-LAIN", Severity.BLOK, file,
                first(part), found,
                "baris perangkat daerah yang mengirim / rows of the sending agency alone",
                Text.of("Berkas ini dikirim untuk " + both(declared) + ", tetapi memuat baris perangkat daerah lain. Hapus baris "
                        + "itu, perbaiki kode atau nama perangkat daerahnya, atau minta Bappeda mengunggah berkas gabungan.",
                        "This file was sent for " + both(declared) + " but holds rows of another agency. Remove them, correct the "
                        + "agency's code or name, or ask Bappeda to hand in the joint file."));
    }

    private static CellRef first(AgencyPlan part) {
        return !part.subActivities().isEmpty() ? part.subActivities().get(0).at()
                : !part.uppers().isEmpty() ? part.uppers().get(0).at() : part.goals().get(0).at();
    }

    private static String both(Agency agency) {
        return agency.code() == null ? agency.name() : agency.code() + " " + agency.name();
    }
}
