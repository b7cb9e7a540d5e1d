package id.selaras.finding;

import id.selaras.plan.Agency;
import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import java.util.Comparator;
import java.util.List;

/**
 * A rule spoke about a row. An indication to be clarified, never a verdict on a person.
 *
 * @param rule        rule id of the catalogue, such as {@code KLK-03}
 * @param subject     id of the sub-activity, or of the upper row or agency the finding is about;
 *                    for a pair the row looked from, {@code ~} and the other row
 * @param file        id of the plan file, or {@link #REFERENCE} for what is said about the government as a whole
 * @param row         row number in that file of the first cell looked at
 * @param agency      null for the government as a whole
 * @param where       the cells the rule looked at, never empty
 * @param code        nomenclature code, empty at agency level
 * @param found       what stands there
 * @param expected    what should stand there
 * @param rupiah      money at stake
 * @param fix         the smallest honest change that would clear it
 */
public record Finding(String rule, Severity severity, SubjectLevel level, String subject, String file, int row,
                      List<CellRef> where, Agency agency, String code, Text message, Text found, Text expected,
                      String legalBasis, Certainty certainty, Rupiah rupiah, Text fix, TableRowRef tableRow) {

    /** In place of a file id: the cells are those of the reference workbook. */
    public static final String REFERENCE = "ACUAN";

    /** By rule, file, sheet, row: the order that hides how many threads worked. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::rule)
            .thenComparing(Finding::file, Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
            .thenComparing(finding -> finding.where().get(0))
            .thenComparing(Finding::subject).thenComparing(Finding::tableRow);

    /** The row or sum whose money is at stake: findings about several pairs of one row put the same money at stake. */
    public String bearer() {
        int other = level == SubjectLevel.PAIR ? subject.indexOf('~') : -1;
        return other < 0 ? subject : subject.substring(0, other);
    }

    public Finding {
        where = List.copyOf(where);
        if (where.isEmpty()) {
            throw new IllegalArgumentException("a finding names at least one cell: " + rule + " " + subject);
        }
    }
}
