package id.selaras.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.AFinding;
import id.selaras.assessment.AnAssessment;
import id.selaras.assessment.Assessment;
import id.selaras.assessment.Hashes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultHashTest {

    private final String hash = hash(AnAssessment.ofARenja().build());

    @Test
    void anotherDayAnotherIdAnotherLanguageAnotherFileNameIsTheSameResult() {
        Assessment again = AnAssessment.ofARenja().fromFile("Renja Dinkes (final).xlsx", "9".repeat(64))
                .withProblems(List.of()).runAs("a-2027-9", Instant.parse("2027-01-01T00:00:00Z"),
                        new Hashes("a".repeat(64), "b".repeat(64), null)).build();
        Assessment before = AnAssessment.ofARenja().withProblems(List.of()).build();
        assertThat(ResultHash.of(AssessmentJson.tree(again, "en"))).isEqualTo(hash(before));
    }

    @Test
    void anotherNameOfASubActivityIsAnotherResult() {
        assertThat(hash(AnAssessment.ofARenja().named("Nama lain").build())).isNotEqualTo(hash);
    }

    @Test
    void oneFindingLessIsAnotherResult() {
        assertThat(hash(AnAssessment.ofARenja().withoutFindings().withFinding(AFinding.wrongSum()).build()))
                .isNotEqualTo(hash);
    }

    @Test
    void theFileReadBackHasTheHashThatStandsInIt() {
        Assessment sealed = AssessmentJson.sealed(AnAssessment.ofARenja().build());
        byte[] file = AssessmentJson.bytes(AssessmentJson.tree(sealed, "id"));
        assertThat(ResultHash.of(JsonParts.MAPPER.readTree(file))).isEqualTo(sealed.hashes().result()).isEqualTo(hash);
    }

    @Test
    void theRecipeInTheDocumentGivesTheSameHash(@TempDir Path folder) throws IOException, InterruptedException {
        Path json = folder.resolve("assessment.json");
        Assessment odd = AssessmentJson.sealed(
                AnAssessment.ofThreeAgencies().named("Gizi \"ibu\"\n\u0007 & bayi é 😀 </script>").build());
        Files.write(json, AssessmentJson.bytes(AssessmentJson.tree(odd, "id")));
        Matcher recipe = Pattern.compile("```python\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/hash.md")));
        assertThat(recipe.find()).isTrue();
        Path script = Files.writeString(folder.resolve("recipe.py"), recipe.group(1));
        assertThat(python(script, json)).isEqualTo(odd.hashes().result());
    }

    private static String python(Path script, Path json) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder("python3", script.toString(), json.toString())
                    .redirectErrorStream(true).start();
        } catch (IOException absent) {
            Assumptions.abort("no python3 on this machine");
            throw absent;
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return output;
    }

    private static String hash(Assessment assessment) {
        return ResultHash.of(AssessmentJson.tree(assessment, "id"));
    }
}
