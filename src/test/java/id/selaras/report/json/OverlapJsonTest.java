package id.selaras.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.selaras.assessment.AnAssessment;
import id.selaras.assessment.AnOverlap;
import id.selaras.assessment.Assessment;
import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapAnswer;
import id.selaras.problem.Text;
import id.selaras.report.Approved;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class OverlapJsonTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(OverlapJsonTest.class.getResourceAsStream("/schema/selaras-assessment-1.schema.json"));

    private final JsonNode tree = read(AnAssessment.ofThreeAgencies().build());

    @Test
    void theThreeSectionsAreWrittenAsApproved() throws IOException {
        ObjectNode sections = JsonParts.object();
        for (String section : List.of("overlaps", "overlapGroups", "overlapSummary")) {
            sections.set(section, tree.path(section));
        }
        Approved.is("overlaps.json", new String(JsonParts.pretty(sections), StandardCharsets.UTF_8) + "\n");
    }

    @Test
    void anAnswerWithOverlapsGroupsAndProposalsIsValidAgainstTheSchema() {
        assertThat(SCHEMA.validate(tree)).isEmpty();
    }

    @Test
    void anAnswerInWhichNothingWasComparedIsValidAndSaysWhy() {
        JsonNode alone = read(AnAssessment.ofARenja().build());
        assertThat(SCHEMA.validate(alone)).isEmpty();
        assertThat(alone.path("overlaps")).isEmpty();
        assertThat(alone.path("overlapSummary").path("compared").asInt()).isZero();
        assertThat(alone.path("overlapSummary").path("notes").path(0).path("en").asString()).isEqualTo("One agency only; nothing to compare.");
    }

    @Test
    void anAnswerOfBeforeTheOverlapsIsStillValid() {
        ObjectNode old = AssessmentJson.tree(AnAssessment.ofARenja().build(), "id");
        old.remove(List.of("overlaps", "overlapGroups", "overlapSummary"));
        assertThat(SCHEMA.validate(old)).isEmpty();
    }

    @Test
    void theSchemaRefusesAnUnknownClassAndAFieldNobodyAgreedOn() {
        ObjectNode first = (ObjectNode) tree.path("overlaps").path(0);
        first.put("class", "FRAUD");
        assertThat(SCHEMA.validate(tree)).isNotEmpty();
        first.put("class", "DUPLICATION").put("culprit", "somebody");
        assertThat(SCHEMA.validate(tree)).isNotEmpty();
    }

    @Test
    void theWeightsAddUpToTheScore() {
        assertThat(tree.path("overlaps")).isNotEmpty().allSatisfy(overlap -> assertThat(overlap.path("evidence").valueStream()
                .mapToInt(field -> field.path("weight").asInt()).sum()).isEqualTo(overlap.path("score").asInt()));
    }

    @Test
    void aProposalStandsWithEveryOverlapOfItsGroupAndIsNullOnlyWithoutAGroup() {
        OverlapAnswer known = AnOverlap.answer();
        Overlap stray = AnOverlap.paidRole().named("O5", "");
        OverlapAnswer more = new OverlapAnswer(List.of(known.overlaps().get(0), known.overlaps().get(0).named("O9", "K1"), stray),
                known.groups(), 9, 2, 3, 1, BigDecimal.ONE, List.of(), List.of());
        JsonNode overlaps = read(AnAssessment.ofThreeAgencies().withOverlaps(more).build()).path("overlaps");
        assertThat(overlaps.path(0).path("proposal").path("lead").asString()).isEqualTo("1.02.0.00.0.00.01.0000");
        assertThat(overlaps.path(1).path("proposal")).isEqualTo(overlaps.path(0).path("proposal"));
        assertThat(overlaps.path(2).path("proposal").isNull()).isTrue();
    }

    @Test
    void overlapsArePartOfTheResultHash() {
        String whole = ResultHash.of(tree);
        OverlapAnswer none = OverlapAnswer.nothing(Text.of("Tidak dibandingkan.", "Not compared."));
        assertThat(ResultHash.of(read(AnAssessment.ofThreeAgencies().withOverlaps(none).build()))).isNotEqualTo(whole);
        assertThat(ResultHash.of(AssessmentJson.tree(AnAssessment.ofThreeAgencies().build(), "en"))).isEqualTo(whole);
    }

    @Test
    void fiveThousandOverlapsOfOneGroupShareOneProposal() {
        OverlapAnswer one = AnOverlap.answer();
        OverlapAnswer many = new OverlapAnswer(Collections.nCopies(5_000, AnOverlap.duplication()), one.groups(), 9, 2, 3, 1, BigDecimal.ONE,
                List.of(), List.of());
        JsonNode overlaps = AssessmentJson.tree(AnAssessment.ofThreeAgencies().withOverlaps(many).build(), "id").path("overlaps");
        assertThat(overlaps.path(4_999).path("proposal")).isSameAs(overlaps.path(0).path("proposal"));
    }

    private static JsonNode read(Assessment assessment) {
        return JsonParts.MAPPER.readTree(AssessmentJson.bytes(AssessmentJson.tree(assessment, "id")));
    }
}
