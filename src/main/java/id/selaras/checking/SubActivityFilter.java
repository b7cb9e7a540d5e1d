package id.selaras.checking;

import id.selaras.finding.Strength;
import id.selaras.finding.Verdict;
import java.util.List;
import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which sub-activities a list shows; what is left out means any, several values mean one of them.
 *
 * @param target   theme, indicator or priority programme it serves by evidence; with {@code strength}: served that strongly
 * @param strength of its strongest alignment, or of the one with {@code target}
 * @param theme    its primary theme
 * @param code     nomenclature code, or the beginning of it at a dot
 * @param file     id of the plan file, such as F1
 */
@ParameterObject
record SubActivityFilter(String agency, List<Verdict> verdict, List<Strength> strength, String target, List<String> theme,
                         String code, List<String> file) {

    SubActivityFilter {
        strength = Where.given(strength);
        verdict = Where.given(verdict);
    }

    static final Order ORDER = new Order(
            Map.of("rupiah", "l.rupiah", "code", "l.code", "row", ""),
            Map.of("rupiah", "l.rupiah desc", "code", "l.code desc", "row", "l.number desc"), "row", "l.number");

    Where where(String assessment) {
        Where where = Where.of("l.assessment = ?", assessment)
                .is("l.agency", Where.text("agency", agency, AssessmentRows.LONGEST_AGENCY))
                .in("l.verdict", verdict)
                .in("l.theme", Where.texts("theme", theme, AssessmentRows.LONGEST_CODE))
                .in("l.file", Where.texts("file", file, AssessmentRows.LONGEST_CODE))
                .below("l.code", Where.text("code", code, AssessmentRows.LONGEST_CODE));
        String served = Where.text("target", target, AssessmentRows.LONGEST_TARGET);
        return served == null ? where.in("l.strength", strength) : where.and(Served.sql("l.number", strength),
                Served.values(assessment, served, strength));
    }
}
