package id.selaras.assessment;

import id.selaras.language.Folding;
import id.selaras.measure.ReferenceLookup;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanChange;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the one sub-activity each change means; what means none or several is a problem, never a guess. */
final class WantedRows {

    private static final int SHOWN = 5;

    private final Plan plan;
    private final ReferenceLookup lookup;
    private final Problems problems;

    WantedRows(Plan plan, ReferenceLookup lookup, Problems problems) {
        this.plan = plan;
        this.lookup = lookup;
        this.problems = problems;
    }

    /** By id of the sub-activity, in the order of the changes. */
    Map<String, ChangedRow> of(List<PlanChange> changes) {
        Map<String, ChangedRow> rows = new LinkedHashMap<>();
        for (PlanChange change : changes) {
            List<SubActivity> meant = plan.subActivities().filter(sub -> means(change, sub)).toList();
            if (meant.size() == 1) {
                ChangedRow twice = rows.putIfAbsent(meant.get(0).id(), new ChangedRow(meant.get(0), change.allocation()));
                if (twice != null) {
                    say(change, "PERUBAHAN-GANDA", wanted(change), "setiap sub kegiatan sekali / each sub-activity once", Text.of(
                            "Sub kegiatan ini sudah diubah pada baris sebelumnya; sisakan satu.",
                            "An earlier row changes this sub-activity already; keep one of them."));
                }
            } else if (meant.isEmpty()) {
                say(change, "PERUBAHAN-TANPA-BARIS", wanted(change), "sub kegiatan yang ada pada rencana / a sub-activity of the plan", Text.of(
                        "Tidak ada sub kegiatan seperti itu. Periksa kode SKPD dan kode sub kegiatan, seperti tertulis pada rencana.",
                        "There is no such sub-activity. Check both codes, as the plan writes them."));
            } else {
                say(change, "PERUBAHAN-BERMAKNA-GANDA", wanted(change) + ": " + meant.stream().limit(SHOWN)
                        .map(sub -> sub.agency().name() + " " + sub.at()).collect(Collectors.joining("; ")),
                        "satu sub kegiatan / one sub-activity", Text.of(
                        "Lebih dari satu baris cocok. Isi Kode SKPD, atau Berkas dan Sel baris yang dimaksud.",
                        "Several rows fit. Give the agency's code, or file and cell of the row that is meant."));
            }
        }
        return rows;
    }

    private boolean means(PlanChange change, SubActivity sub) {
        return (change.file() == null || change.file().equals(sub.file()) || change.file().equals(plan.file(sub.file()).name()))
                && (change.ref() == null || change.ref().equals(sub.at().toString()))
                && (change.code() == null || change.code().equals(sub.nomenclature().text()))
                && (change.agency() == null || isAgency(change.agency(), sub));
    }

    private boolean isAgency(String wanted, SubActivity sub) {
        String folded = Folding.fold(wanted);
        return sub.agency().key().equals(wanted) || Folding.fold(sub.agency().name()).equals(folded)
                || lookup.agency(sub.agency()).filter(entry -> entry.code().text().equals(wanted)
                || Folding.fold(entry.name()).equals(folded)).isPresent();
    }

    private static String wanted(PlanChange change) {
        String code = change.code() == null ? "" : change.code();
        String place = change.ref() == null ? "" : " " + change.ref();
        return ((change.agency() == null ? "" : change.agency() + " ") + code + place).strip();
    }

    private void say(PlanChange change, String code, String found, String expected, Text suggestion) {
        problems.add(new Problem(code, Severity.BLOK, change.source(), change.at(), found, expected, suggestion));
    }
}
