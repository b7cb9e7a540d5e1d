package id.selaras.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipe of docs/journal.md, run as it stands there. */
class JournalDocumentTest {

    @TempDir
    Path data;

    private AJournal journal;
    private final List<Checkpoint> points = new ArrayList<>();

    @BeforeEach
    void changesWithOddCharacters() {
        journal = AJournal.in(data);
        Acknowledging acknowledging = journal.start();
        int code = 0;
        for (String name : List.of("Kabupaten Pasuruan", "Kota \"Batu\"\n\u0007 & é 😀", "x\",\"hash\":\"" + "0".repeat(64)
                + "\",\"kind\":\"k\",\"number\":1,\"previous\":\"" + "0".repeat(64) + "\"}", "half \ud83d of a pair",
                "\\\",\"data\":{", "\u2028\u20ac\ufffd")) {
            acknowledging.acknowledge("siti \"s\" ,\"data\":", new GovernmentNoted("35." + ++code, name));
            points.add(acknowledging.checkpoint());
        }
    }

    @Test
    void theRecipeGivesTheCheckpointOfTheService() throws Exception {
        assertThat(python()).isEqualTo(words(points.get(5)));
        assertThat(python("3")).isEqualTo(words(points.get(2)));
    }

    @Test
    void theRecipeFindsAChangedRecord() throws Exception {
        Files.writeString(journal.file(), journal.text().replace("Kabupaten Pasuruan", "Kabupaten Pasuruam"));
        assertThat(python()).isEqualTo("broken at record 1");
    }

    @Test
    void oddCharactersComeBackFromTheFileAsTheyWentIn() {
        AJournal again = journal.withEmptyDatabase();
        assertThat(again.start().checkpoint()).isEqualTo(points.get(5));
        String names = "select name from government order by code";
        assertThat(again.database.sql(names).query(String.class).list())
                .isEqualTo(journal.database.sql(names).query(String.class).list()).contains("\u2028\u20ac\ufffd", "half ? of a pair");
    }

    private static String words(Checkpoint point) {
        return point.number() + " " + point.hash();
    }

    private String python(String... more) throws IOException, InterruptedException {
        Matcher recipe = Pattern.compile("```python\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("docs/journal.md")));
        assertThat(recipe.find()).isTrue();
        List<String> command = new ArrayList<>(List.of("python3",
                Files.writeString(data.resolve("recipe.py"), recipe.group(1)).toString(), journal.file().toString()));
        command.addAll(List.of(more));
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException absent) {
            Assumptions.abort("no python3 on this machine");
            throw absent;
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return output;
    }
}
