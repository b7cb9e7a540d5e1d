package id.selaras.checking;

import id.selaras.checking.AnswerIndex.SubActivityEntry;
import id.selaras.finding.Strength;
import id.selaras.finding.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

    private static final Comparator<SubActivityEntry> NUMBER = Comparator.comparingInt(SubActivityEntry::number);
    private static final Comparator<SubActivityEntry> RUPIAH = Comparator.comparing(SubActivityEntry::rupiah);
    private static final Comparator<SubActivityEntry> CODE = Comparator.comparing(SubActivityEntry::code);

    static final Order<Comparator<SubActivityEntry>> ORDER = new Order<>(
            Map.of("rupiah", RUPIAH.thenComparing(NUMBER), "code", CODE.thenComparing(NUMBER), "row", NUMBER),
            Map.of("rupiah", RUPIAH.reversed().thenComparing(NUMBER), "code", CODE.reversed().thenComparing(NUMBER),
                    "row", NUMBER.reversed()), "row");

    Predicate<SubActivityEntry> in(AnswerIndex index) {
        String ofAgency = Where.text("agency", agency, AssessmentRows.LONGEST_AGENCY);
        String served = Where.text("target", target, AssessmentRows.LONGEST_TARGET);
        String above = Where.text("code", code, AssessmentRows.LONGEST_CODE);
        List<String> verdicts = verdict == null ? List.of() : verdict.stream().map(Enum::name).toList();
        return sub -> (ofAgency == null || sub.agency().equals(ofAgency)) && AnswerIndex.oneOf(verdicts, sub.verdict())
                && AnswerIndex.oneOf(theme, sub.theme()) && AnswerIndex.oneOf(file, sub.file()) && AnswerIndex.below(above, sub.code())
                && (served == null ? AnswerIndex.oneOf(strength, sub.strength()) : index.serves(sub.number(), served, strength));
    }
}
