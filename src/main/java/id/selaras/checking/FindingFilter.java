package id.selaras.checking;

import id.selaras.finding.Strength;
import id.selaras.problem.Severity;
import java.util.List;
import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which findings a list shows; what is left out means any, several values mean one of them.
 *
 * @param target   only findings about sub-activities that serve this theme, indicator or priority programme by evidence
 * @param strength of the strongest alignment of its sub-activity, or of the one with {@code target}
 * @param code     nomenclature code, or the beginning of it at a dot
 * @param file     id of the plan file, such as F1
 */
@ParameterObject
record FindingFilter(List<String> rule, List<Severity> severity, List<Level> level, String agency, String target,
                     List<Strength> strength, String code, List<String> file) {

    FindingFilter {
        severity = Where.given(severity);
        strength = Where.given(strength);
    }

    /** What a finding is about, as answers name it. */
    enum Level {
        SUB, KEGIATAN, PROGRAM, AGENCY, GOVERNMENT
    }

    /** -severity is worst first, dearest first among equals. */
    static final Order ORDER = new Order(
            Map.of("rupiah", "l.rupiah", "severity", "l.gravity desc, l.rupiah", "rule", "",
                    "row", "char_length(l.file), l.file, l.row_number"),
            Map.of("rupiah", "l.rupiah desc", "severity", "l.gravity, l.rupiah desc", "rule", "l.rule desc",
                    "row", "char_length(l.file) desc, l.file desc, l.row_number desc"), "-severity", "l.number");

    Where where(String assessment) {
        Where where = Where.of("l.assessment = ?", assessment)
                .in("l.rule", Where.texts("rule", rule, AssessmentRows.LONGEST_CODE))
                .in("l.gravity", severity == null ? null : severity.stream().map(Severity::ordinal).toList())
                .in("l.level", level)
                .is("l.agency", Where.text("agency", agency, AssessmentRows.LONGEST_AGENCY))
                .in("l.file", Where.texts("file", file, AssessmentRows.LONGEST_CODE))
                .below("l.code", Where.text("code", code, AssessmentRows.LONGEST_CODE));
        String served = Where.text("target", target, AssessmentRows.LONGEST_TARGET);
        if (served != null) {
            return where.and(Served.sql("l.sub_activity", strength), Served.values(assessment, served, strength));
        }
        return strength == null || strength.isEmpty() ? where : where.and(
                "l.sub_activity in (select s.number from sub_activity s where s.assessment = ? and s.strength in (?"
                        + ", ?".repeat(strength.size() - 1) + "))", withStrengths(assessment));
    }

    private Object[] withStrengths(String assessment) {
        Object[] values = new Object[strength.size() + 1];
        values[0] = assessment;
        for (int at = 0; at < strength.size(); at++) {
            values[at + 1] = strength.get(at).name();
        }
        return values;
    }
}
