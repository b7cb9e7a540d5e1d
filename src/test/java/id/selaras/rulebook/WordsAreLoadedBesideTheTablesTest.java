package id.selaras.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.engine.EngineIdentity;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.problem.Severity;
import id.selaras.rulebook.RuleSetRegistered.File;
import id.selaras.rulebook.RuleSetRegistered.Kind;
import id.selaras.rulebook.RuleSetRegistered.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsAreLoadedBesideTheTablesTest {

    private static final Path SHIPPED = Path.of("decision-tables");

    @TempDir
    private Path tables;
    private final Problems problems = new Problems();

    @Test
    void theShippedRulesComeWithTheirWords() {
        LoadedTables shipped = LoadedTables.load(null, problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(shipped.rules().lexicon().present()).isTrue();
        assertThat(shipped.rules().lexicon().synonyms()).isNotEmpty();
    }

    @Test
    void aDirectoryWithoutWordsIsCompletedByTheShippedOnesAndThatIsSaid() throws IOException {
        copy("putusan.xlsx");
        LoadedTables loaded = LoadedTables.load(tables, problems);
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("KAMUS-BAWAAN", "KAMUS-BAWAAN");
        assertThat(problems.sorted()).extracting(Problem::severity).containsOnly(Severity.INFO);
        assertThat(problems.sorted()).extracting(Problem::file).containsExactly("bobot-kata.xlsx", "kamus.xlsx");
        assertThat(loaded.tables()).hasSize(1);
        assertThat(loaded.rules().lexicon()).isEqualTo(LoadedTables.load(null, new Problems()).rules().lexicon());
    }

    @Test
    void aGovernmentsOwnWordsReplaceTheShippedOnesSheetByWorkbook() throws IOException {
        copy("putusan.xlsx");
        Files.copy(SHIPPED.resolve("kamus.xlsx"), tables.resolve("kamus-kami.xlsx"));
        LoadedTables loaded = LoadedTables.load(tables, problems);
        assertThat(problems.sorted()).extracting(Problem::file).containsExactly("bobot-kata.xlsx");
        assertThat(loaded.rules().lexicon().synonyms()).isNotEmpty();
    }

    @Test
    void aDirectoryWithBothSaysNothing() throws IOException {
        copy("putusan.xlsx");
        copy("kamus.xlsx");
        copy("bobot-kata.xlsx");
        LoadedTables.load(tables, problems);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void wordsWithAProblemMakeTheWholeRuleSetUnusable() throws IOException {
        copy("putusan.xlsx");
        copy("kamus.xlsx");
        Files.copy(SHIPPED.resolve("kamus.xlsx"), tables.resolve("kamus-salinan.xlsx"));
        LoadedTables loaded = LoadedTables.load(tables, problems);
        assertThat(problems.unusable()).isTrue();
        assertThat(problems.sorted()).extracting(Problem::code).contains("KAMUS-ID-GANDA");
        assertThat(loaded.rules().lexicon().present()).isFalse();
    }

    @Test
    void wordsAloneAreNoRules() throws IOException {
        copy("kamus.xlsx");
        LoadedTables.load(tables, problems);
        assertThat(problems.unusable()).isTrue();
        assertThat(problems.sorted()).extracting(Problem::code).contains("TABEL-TIDAK-ADA");
    }

    @Test
    void theEditionKeepsTheWordWorkbooksWithTheirBytes() throws IOException {
        LoadedTables shipped = LoadedTables.load(null, problems);
        Edition edition = Edition.of(shipped, Origin.SHIPPED, problems.sorted());
        assertThat(edition.registration().files()).filteredOn(file -> file.kind() == Kind.WORDS).extracting(File::name)
                .containsExactly("bobot-kata.xlsx", "kamus.xlsx");
        assertThat(edition.contents()).contains(Files.readAllBytes(SHIPPED.resolve("kamus.xlsx")));
        assertThat(edition.hash()).isEqualTo(EngineIdentity.hash(shipped.rules()));
    }

    private void copy(String name) throws IOException {
        Files.copy(SHIPPED.resolve(name), tables.resolve(name));
    }
}
