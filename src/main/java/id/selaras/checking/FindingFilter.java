package id.selaras.checking;

import id.selaras.checking.AnswerIndex.FindingEntry;
import id.selaras.finding.Strength;
import id.selaras.problem.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
        level = Where.given(level);
        strength = Where.given(strength);
    }

    /** What a finding is about, as answers name it. */
    enum Level {
        SUB, KEGIATAN, PROGRAM, AGENCY, GOVERNMENT
    }

    private static final Comparator<FindingEntry> NUMBER = Comparator.comparingInt(FindingEntry::number);
    private static final Comparator<FindingEntry> RUPIAH = Comparator.comparing(FindingEntry::rupiah);
    private static final Comparator<FindingEntry> GRAVITY = Comparator.comparingInt(FindingEntry::gravity);
    private static final Comparator<FindingEntry> RULE = Comparator.comparing(FindingEntry::rule);
    private static final Comparator<FindingEntry> ROW = Comparator.comparingInt((FindingEntry finding) -> finding.file().length())
            .thenComparing(FindingEntry::file).thenComparingInt(FindingEntry::row);

    /** -severity is worst first, dearest first among equals. */
    static final Order<Comparator<FindingEntry>> ORDER = new Order<>(
            Map.of("rupiah", RUPIAH.thenComparing(NUMBER), "rule", RULE.thenComparing(NUMBER), "row", ROW.thenComparing(NUMBER),
                    "severity", GRAVITY.reversed().thenComparing(RUPIAH).thenComparing(NUMBER)),
            Map.of("rupiah", RUPIAH.reversed().thenComparing(NUMBER), "rule", RULE.reversed().thenComparing(NUMBER),
                    "row", ROW.reversed().thenComparing(NUMBER),
                    "severity", GRAVITY.thenComparing(RUPIAH.reversed()).thenComparing(NUMBER)), "-severity");

    Predicate<FindingEntry> in(AnswerIndex index) {
        String ofAgency = Where.text("agency", agency, AssessmentRows.LONGEST_AGENCY);
        String served = Where.text("target", target, AssessmentRows.LONGEST_TARGET);
        String above = Where.text("code", code, AssessmentRows.LONGEST_CODE);
        List<Integer> gravities = severity == null ? List.of() : severity.stream().map(Severity::ordinal).toList();
        List<String> levels = level == null ? List.of() : level.stream().map(Enum::name).toList();
        return finding -> (ofAgency == null || finding.agency().equals(ofAgency)) && AnswerIndex.oneOf(rule, finding.rule())
                && AnswerIndex.oneOf(gravities, finding.gravity()) && AnswerIndex.oneOf(levels, finding.level())
                && AnswerIndex.oneOf(file, finding.file()) && AnswerIndex.below(above, finding.code())
                && (served == null ? strong(index, finding) : index.serves(finding.subActivity(), served, strength));
    }

    private boolean strong(AnswerIndex index, FindingEntry finding) {
        return strength == null || strength.isEmpty() || finding.subActivity() != null
                && strength.contains(index.subActivities().get(finding.subActivity()).strength());
    }
}
