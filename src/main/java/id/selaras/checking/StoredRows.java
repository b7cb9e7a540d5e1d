package id.selaras.checking;

import static java.sql.Types.INTEGER;
import static java.sql.Types.NUMERIC;
import static java.sql.Types.VARCHAR;

import id.selaras.assessment.WellFormed;
import id.selaras.finding.Strength;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** The rows of one assessment in the tables that are searched; each keeps its item of the document as it stands there. */
final class StoredRows {

    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_TARGET = 200;
    private static final int LONGEST_AGENCY = 300;

    private final String assessment;
    private final BatchInsert subActivities;
    private final BatchInsert aligned;
    private final BatchInsert findings;
    private final BatchInsert rules;
    private final BatchInsert coverage;
    private final RowsBelow rowsBelow = new RowsBelow();
    private final Map<String, Integer> counts = new HashMap<>();

    StoredRows(JdbcTemplate database, String assessment) {
        this.assessment = assessment;
        subActivities = new BatchInsert(database, """
                insert into sub_activity (assessment, number, file, row_number, agency, code, theme, verdict, strength, rupiah, body)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                VARCHAR, INTEGER, VARCHAR, INTEGER, VARCHAR, VARCHAR, VARCHAR, VARCHAR, VARCHAR, NUMERIC, VARCHAR);
        aligned = new BatchInsert(database, "insert into aligned (assessment, target, sub_activity, strength) values (?, ?, ?, ?)",
                VARCHAR, VARCHAR, INTEGER, VARCHAR);
        findings = new BatchInsert(database, """
                insert into finding (assessment, number, id, rule, severity, level, agency, sub_activity, rupiah, body)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                VARCHAR, INTEGER, VARCHAR, VARCHAR, VARCHAR, VARCHAR, VARCHAR, INTEGER, NUMERIC, VARCHAR);
        rules = new BatchInsert(database, "insert into rule_status (assessment, number, rule, status, rupiah, body) values (?, ?, ?, ?, ?, ?)",
                VARCHAR, INTEGER, VARCHAR, VARCHAR, NUMERIC, VARCHAR);
        coverage = new BatchInsert(database, "insert into coverage (assessment, number, target, kind, rupiah, body) values (?, ?, ?, ?, ?, ?)",
                VARCHAR, INTEGER, VARCHAR, VARCHAR, NUMERIC, VARCHAR);
    }

    /** @param section of {@link StoredDocument#LISTS}; sub-activities come before findings */
    void add(String section, JsonNode item) {
        int number = counts.merge(section, 1, Integer::sum);
        switch (section) {
            case "subActivities" -> subActivity(number, item);
            case "findings" -> findings.add(assessment, number, text(item, "id"), text(item, "rule"), text(item, "severity"),
                    text(item, "level"), cut(text(item, "agency"), LONGEST_AGENCY), rowsBelow.of(item), amount(item, "rupiah"),
                    StoredDocument.written(item));
            case "ruleStatus" -> rules.add(assessment, number, text(item, "rule"), text(item, "status"), amount(item, "rupiah"),
                    StoredDocument.written(item));
            default -> coverage.add(assessment, number, cut(text(item, "target"), LONGEST_TARGET), text(item, "kind"),
                    amount(item, "allocation"), StoredDocument.written(item));
        }
    }

    /** To be called once at the end. */
    void flush() {
        subActivities.flush();
        aligned.flush();
        findings.flush();
        rules.flush();
        coverage.flush();
    }

    private void subActivity(int number, JsonNode item) {
        Map<String, Strength> byTarget = new HashMap<>();
        Strength strongest = Strength.NONE;
        for (JsonNode alignment : item.path("alignments")) {
            // a declaration is the agency's own word: coverage does not count it either
            if (!text(alignment, "evidence").equals("DECLARED")) {
                Strength strength = Strength.valueOf(text(alignment, "strength"));
                strongest = strength.strongerThan(strongest) ? strength : strongest;
                byTarget.merge(cut(text(alignment, "target"), LONGEST_TARGET), strength,
                        (one, other) -> one.strongerThan(other) ? one : other);
            }
        }
        rowsBelow.add(number, item);
        subActivities.add(assessment, number, text(item, "file"), item.path("row").asInt(),
                cut(text(item, "agency"), LONGEST_AGENCY), cut(text(item, "code"), LONGEST_CODE), text(item, "primary"),
                text(item, "verdict"), strongest.name(), amount(item, "allocation"), StoredDocument.written(item));
        byTarget.forEach((target, strength) -> aligned.add(assessment, target, number, strength.name()));
    }

    private static String text(JsonNode item, String field) {
        return item.path(field).asString("");
    }

    private static BigDecimal amount(JsonNode item, String field) {
        return item.path(field).isNumber() ? item.path(field).decimalValue() : BigDecimal.ZERO;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : WellFormed.text(text.substring(0, longest));
    }
}
