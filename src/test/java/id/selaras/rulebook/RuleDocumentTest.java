package id.selaras.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.decision.DictionaryEntry;
import id.selaras.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleDocumentTest {

    private static final Path COPY = Path.of("docs", "rules.md");

    private final LoadedTables shipped = LoadedTables.load(Path.of("decision-tables"), new Problems());

    /** {@code mvn test -Dtest=RuleDocumentTest -Dselaras.rules.write=true} writes it anew. */
    @Test
    void theCommittedCopySaysWhatTheShippedTablesDo() throws IOException {
        String text = RuleDocument.markdown(shipped.tables());
        if (Boolean.getBoolean("selaras.rules.write")) {
            Files.writeString(COPY, text);
        }
        assertThat(Files.readString(COPY)).as("docs/rules.md is stale; see the comment of this test").isEqualTo(text);
    }

    @Test
    void everyRuleHasItsSectionWithBothLanguagesAndItsBasis() {
        String text = RuleDocument.markdown(shipped.tables());
        for (String rule : shipped.rules().rules()) {
            String section = text.substring(text.indexOf("\n### " + rule + "\n"));
            section = section.substring(0, section.indexOf("\n##", 5) < 0 ? section.length() : section.indexOf("\n##", 5));
            assertThat(section).as(rule).contains(rule + "-").contains("Dasar hukum / legal basis").contains("Tentang / about")
                    .containsPattern("\n\\*[^*]+\\*\n").doesNotContain("null");
        }
    }

    @Test
    void aRuleThatRunsIsNotListedAsNotBuilt() {
        String missing = RuleDocument.markdown(shipped.tables()).split("## Belum dibangun")[1];
        assertThat(shipped.rules().rules()).noneMatch(missing::contains);
        assertThat(RuleDocument.markdown(List.of())).contains("NOM-10").contains("Jumlah aturan / rules: 0");
    }

    @Test
    void whatARuleNeedsIsToldOfMeasuresThatExist() {
        assertThat(ResourceLines.of("/rules/needs.tsv")).isNotEmpty().allSatisfy(line -> {
            assertThat(line).hasSize(3);
            assertThat(DictionaryEntry.valueOf(line[0])).isNotNull();
        });
        assertThat(ResourceLines.of("/rules/not-built.tsv")).isNotEmpty().allSatisfy(line -> {
            assertThat(line).hasSize(4);
            assertThat(line[0]).matches("[A-Z]{2,3}-\\d{2}");
            assertThat(line[1]).isIn("N", "T");
        });
    }
}
