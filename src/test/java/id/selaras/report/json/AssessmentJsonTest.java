package id.selaras.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.selaras.assessment.AFinding;
import id.selaras.assessment.AnAssessment;
import id.selaras.assessment.Assessment;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AssessmentJsonTest {

    private final Schema schema = schema();

    @Test
    void aRealisticAssessmentIsValidAgainstTheCommittedSchema() {
        assertThat(errors(AnAssessment.ofARenja().build())).isEmpty();
    }

    @Test
    void anAssessmentWithoutFindingsOrProblemsIsValidToo() {
        assertThat(errors(AnAssessment.ofARenja().withoutFindings().withProblems(List.of()).withRules(List.of()).build()))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesAFieldNobodyAgreedOn() {
        ObjectNode tree = AssessmentJson.tree(AnAssessment.ofARenja().build(), "id");
        ((ObjectNode) tree.path("findings").path(0)).put("blame", "somebody");
        assertThat(schema.validate(tree)).isNotEmpty();
    }

    @Test
    void theSchemaRefusesARuleThatWasNotAssessedWithoutSayingWhy() {
        ObjectNode tree = AssessmentJson.tree(AnAssessment.ofARenja().build(), "id");
        ((ObjectNode) tree.path("ruleStatus").path(0)).putNull("reason");
        assertThat(schema.validate(tree)).isNotEmpty();
    }

    @Test
    void theFieldsStandInTheOrderOfTheContract() {
        JsonNode tree = AssessmentJson.tree(AnAssessment.ofARenja().build(), "id");
        assertThat(tree.propertyNames()).containsExactly("schema", "assessmentId", "createdAt", "stage", "phase", "year",
                "lang", "hashes", "files", "scope", "ruleStatus", "summary", "subActivities", "findings", "coverage", "limits",
                "overlaps", "overlapGroups", "overlapSummary", "problems");
        assertThat(tree.path("findings").path(0).propertyNames()).containsExactly("id", "rule", "severity", "level",
                "file", "row", "where", "agency", "code", "message", "found", "expected", "legalBasis", "certainty",
                "rupiah", "fix", "tableRow");
        assertThat(tree.path("subActivities").path(0).propertyNames()).containsExactly("file", "ref", "row", "agency",
                "code", "name", "allocation", "primary", "indicators", "priorities", "verdict", "score", "alignments");
    }

    @Test
    void rupiahByStrengthAddsUpToTheAllocation() {
        JsonNode summary = AssessmentJson.tree(AnAssessment.ofARenja().build(), "id").path("summary");
        BigDecimal sum = summary.path("rupiahByStrength").valueStream().map(JsonNode::decimalValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("3030500000");
        assertThat(summary.path("allocation").decimalValue()).isEqualByComparingTo(sum);
        assertThat(summary.path("rulesNotAssessable").asInt()).isEqualTo(3);
    }

    @Test
    void anAmountThatCouldNotBeReadIsNullAndNotZero() {
        JsonNode last = AssessmentJson.tree(AnAssessment.ofARenja().build(), "id").path("subActivities").path(6);
        assertThat(last.path("allocation").isNull()).isTrue();
    }

    @Test
    void amountsAreNumbersWithoutExponentOrTrailingZeros() {
        String json = new String(AssessmentJson.bytes(AssessmentJson.tree(AnAssessment.ofARenja().build(), "id")),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(json).contains("\"allocation\" : 1000000000,")
                .doesNotContainPattern("\" : [0-9.]+(E|\\.0)");
    }

    @Test
    void foundAndExpectedAreOneTextWithBothLanguagesOnlyWhereTheyDiffer() {
        JsonNode finding = find("KLK-03");
        assertThat(finding.path("found").asString()).isEqualTo("0");
        assertThat(finding.path("expected").asString()).isEqualTo("lebih dari 0 / more than 0");
        assertThat(finding.path("where").path(0).asString()).isEqualTo("Renja 2026!H13");
        assertThat(finding.path("level").asString()).isEqualTo("SUB");
        assertThat(finding.path("tableRow").asString()).isEqualTo("kelengkapan.xlsx/Tabel!A14");
    }

    @Test
    void aSampleReferenceIsSaidOnTop() {
        Assessment sample = AnAssessment.ofARenja().withASampleReference().build();
        assertThat(AssessmentJson.tree(sample, "id").path("notice").path("id").asString()).startsWith("DATA CONTOH");
        assertThat(errors(sample)).isEmpty();
        assertThat(AssessmentJson.tree(AnAssessment.ofARenja().build(), "id").has("notice")).isFalse();
    }

    @Test
    void halfASurrogatePairInANameDoesNotBreakTheFile() {
        Assessment broken = AnAssessment.ofARenja().named("Gizi \uD83D masyarakat").build();
        JsonNode read = JsonParts.MAPPER.readTree(AssessmentJson.bytes(AssessmentJson.tree(broken, "id")));
        assertThat(read.path("subActivities").path(0).path("name").asString()).isEqualTo("Gizi \uFFFD masyarakat");
    }

    @Test
    void theBytesAreTheSameUnderATurkishOrArabicLocale() {
        byte[] here = AssessmentJson.bytes(AssessmentJson.tree(AnAssessment.ofARenja().build(), "id"));
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(AssessmentJson.bytes(AssessmentJson.tree(AnAssessment.ofARenja().build(), "id")))
                        .isEqualTo(here);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void twoFindingsOfTheSameRuleInTheSameRowHaveDifferentIds() {
        Assessment twice = AnAssessment.ofARenja().withFinding(AFinding.zeroTarget()).build();
        assertThat(AssessmentJson.tree(twice, "id").path("findings").valueStream()
                .map(finding -> finding.path("id").asString())).doesNotHaveDuplicates().hasSize(6);
    }

    private static JsonNode find(String rule) {
        return AssessmentJson.tree(AnAssessment.ofARenja().build(), "id").path("findings").valueStream()
                .filter(finding -> finding.path("rule").asString().equals(rule)).findFirst().orElseThrow();
    }

    private List<Error> errors(Assessment assessment) {
        return schema.validate(JsonParts.MAPPER.readTree(AssessmentJson.bytes(AssessmentJson.tree(assessment, "id"))));
    }

    private static Schema schema() {
        InputStream file = AssessmentJsonTest.class.getResourceAsStream("/schema/selaras-assessment-1.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(file);
    }
}
