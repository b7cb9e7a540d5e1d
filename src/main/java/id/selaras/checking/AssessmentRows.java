package id.selaras.checking;

import id.selaras.finding.Evidence;
import id.selaras.finding.Strength;
import id.selaras.problem.Severity;
import id.selaras.report.json.AssessmentJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Writes the rows that lists are answered from. Everything is taken from the document of the assessment, so that a replay writes
 * the same rows again. Called by effects only.
 */
@Component
class AssessmentRows {

    private static final int BATCH = 1_000;
    static final int LONGEST_AGENCY = 300;
    static final int LONGEST_CODE = 60;
    static final int LONGEST_TARGET = 200;

    private final JdbcTemplate database;
    private final List<AnswerSection> sections;

    AssessmentRows(JdbcTemplate database, List<AnswerSection> sections) {
        this.database = database;
        this.sections = sections;
    }

    /**
     * Writes all rows below {@code assessment}, whose own row must be there.
     *
     * @param document the tree of {@code assessment.json}
     */
    void write(String assessment, JsonNode document) {
        for (AnswerKind kind : AnswerKind.values()) {
            bodies(assessment, kind, kind.in(document));
        }
        subActivities(assessment, document.path("subActivities"));
        findings(assessment, document.path("findings"), new SubActivityFinder(document.path("subActivities")));
        List<Object[]> rules = new ArrayList<>();
        document.path("ruleStatus").forEach(rule -> rules.add(new Object[]{assessment, rules.size(),
                cut(rule.path("rule"), LONGEST_CODE), rule.path("status").asString()}));
        insert("rule_status (assessment, number, rule, status)", rules);
        List<Object[]> coverage = new ArrayList<>();
        document.path("coverage").forEach(line -> coverage.add(new Object[]{assessment, coverage.size(),
                cut(line.path("target"), LONGEST_TARGET), line.path("kind").asString(), rupiah(line.path("allocation"))}));
        insert("coverage (assessment, number, target, kind, rupiah)", coverage);
        List<Object[]> problems = new ArrayList<>();
        document.path("problems").forEach(problem -> problems.add(new Object[]{assessment, problems.size(), gravity(problem)}));
        insert("reading_problem (assessment, number, gravity)", problems);
        sections.forEach(section -> section.write(assessment, document));
    }

    private void bodies(String assessment, AnswerKind kind, JsonNode section) {
        List<Object[]> rows = new ArrayList<>();
        section.forEach(entry -> rows.add(new Object[]{assessment, kind.name(), rows.size(), AssessmentJson.compact(entry)}));
        insert("answer_body (assessment, kind, number, body)", rows);
    }

    private void subActivities(String assessment, JsonNode section) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> aligned = new ArrayList<>();
        for (JsonNode sub : section) {
            Map<String, Strength> targets = targets(sub.path("alignments"));
            Strength strongest = targets.values().stream().min(Strength::compareTo).orElse(Strength.NONE);
            targets.forEach((target, strength) -> aligned.add(new Object[]{assessment, target, rows.size(), strength.name()}));
            rows.add(new Object[]{assessment, rows.size(), sub.path("file").asString(), sub.path("row").asInt(),
                    cut(sub.path("agency"), LONGEST_AGENCY), cut(sub.path("code"), LONGEST_CODE),
                    cut(sub.path("primary"), LONGEST_CODE), sub.path("verdict").asString(), strongest.name(),
                    rupiah(sub.path("allocation"))});
        }
        insert("sub_activity (assessment, number, file, row_number, agency, code, theme, verdict, strength, rupiah)", rows);
        insert("aligned (assessment, target, sub_activity, strength)", aligned);
    }

    /** The strongest alignment with each target, what the agency merely declares left out. */
    private static Map<String, Strength> targets(JsonNode alignments) {
        Map<String, Strength> targets = new TreeMap<>();
        for (JsonNode alignment : alignments) {
            if (!alignment.path("evidence").asString().equals(Evidence.DECLARED.name())) {
                targets.merge(cut(alignment.path("target"), LONGEST_TARGET), Strength.valueOf(alignment.path("strength").asString()),
                        (one, other) -> one.strongerThan(other) ? one : other);
            }
        }
        return targets;
    }

    private void findings(String assessment, JsonNode section, SubActivityFinder subActivities) {
        List<Object[]> rows = new ArrayList<>();
        for (JsonNode finding : section) {
            rows.add(new Object[]{assessment, rows.size(), finding.path("id").asString(), cut(finding.path("rule"), LONGEST_CODE),
                    gravity(finding), finding.path("level").asString(), finding.path("file").asString(),
                    finding.path("row").asInt(), cut(finding.path("agency"), LONGEST_AGENCY), cut(finding.path("code"), LONGEST_CODE),
                    subActivities.of(finding), rupiah(finding.path("rupiah"))});
        }
        insert("finding (assessment, number, id, rule, gravity, level, file, row_number, agency, code, sub_activity, rupiah)", rows);
    }

    private void insert(String columns, List<Object[]> rows) {
        int count = columns.length() - columns.replace(",", "").length() + 1;
        String sql = "insert into " + columns + " values (?" + ", ?".repeat(count - 1) + ")";
        for (int from = 0; from < rows.size(); from += BATCH) {
            database.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }

    private static int gravity(JsonNode entry) {
        return Severity.parse(entry.path("severity").asString()).ordinal();
    }

    private static BigDecimal rupiah(JsonNode amount) {
        return amount.isNumber() ? amount.decimalValue() : BigDecimal.ZERO;
    }

    private static String cut(JsonNode text, int longest) {
        return cut(text.asString(""), longest);
    }

    /** Columns have lengths; a filter is cut in the same way before it is compared. */
    static String cut(String text, int longest) {
        String plain = text.replace("\u0000", "");
        return plain.length() <= longest ? plain : plain.substring(0, longest);
    }
}
