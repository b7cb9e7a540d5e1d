package id.selaras.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.decision.index.RuleSets;
import id.selaras.decision.table.TableReader;
import id.selaras.decision.table.TableReading;
import id.selaras.decision.table.TableTestResult;
import id.selaras.decision.table.TableTests;
import id.selaras.decision.table.TableWorkbooks;
import id.selaras.problem.Problem;
import id.selaras.workbook.WorkbookContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped workbooks; {@code -Dselaras.tables.write=true} writes them from their sources first. */
class ShippedTablesTest {

    private static final Path TABLES = Path.of("decision-tables");

    /** Looked after by {@code ShippedWordsTest}. */
    private static final List<String> WORDS = List.of("bobot-kata.xlsx", "kamus.xlsx");

    @BeforeAll
    static void writeWhenAsked() throws IOException {
        if (Boolean.getBoolean("selaras.tables.write")) {
            for (Path source : sources()) {
                Path target = workbook(source);
                if (!Files.exists(target) || !TableFiles.read(target).sheets().equals(fromSource(source).sheets())) {
                    TableFiles.write(target, TableWorkbooks.sheets(TableSource.read(source)));
                }
            }
        }
    }

    @Test
    void everyWorkbookSaysTheSameAsItsSource() throws IOException {
        for (Path source : sources()) {
            assertThat(TableFiles.read(workbook(source)).sheets()).as(source.toString())
                    .isEqualTo(fromSource(source).sheets());
            assertThat(canonical(List.of(TableFiles.read(workbook(source))))).as(source.toString())
                    .isEqualTo(canonical(List.of(fromSource(source))));
        }
    }

    @Test
    void everyWorkbookHasASource() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            List<String> workbooks = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xlsx") && !name.startsWith("~")).sorted().toList();
            assertThat(workbooks).isNotEmpty().containsExactlyElementsOf(Stream.concat(WORDS.stream(), sources().stream()
                    .map(source -> workbook(source).getFileName().toString())).sorted().toList());
        }
    }

    @Test
    void allShippedTablesAreReadWithoutAProblem() throws IOException {
        assertThat(shipped().problems().sorted()).extracting(ShippedTablesTest::told).isEmpty();
        assertThat(shipped().tables()).hasSameSizeAs(sources());
    }

    @Test
    void allTestsWrittenInTheTablesPass() throws IOException {
        List<TableTestResult> results = TableTests.run(shipped().ruleSet().orElseThrow());
        assertThat(results).isNotEmpty().allMatch(TableTestResult::passed);
        assertThat(results.stream().map(TableTestResult::table).distinct()).hasSameSizeAs(sources());
    }

    private static TableReading shipped() throws IOException {
        List<WorkbookContent> workbooks = new ArrayList<>();
        for (Path source : sources()) {
            workbooks.add(TableFiles.read(workbook(source)));
        }
        return TableReader.read(workbooks);
    }

    private static String canonical(List<WorkbookContent> workbooks) {
        return RuleSets.canonicalText(RuleSets.of(TableReader.read(workbooks).tables()));
    }

    private static WorkbookContent fromSource(Path source) throws IOException {
        return SheetModels.content(workbook(source).getFileName().toString(),
                TableWorkbooks.sheets(TableSource.read(source)));
    }

    private static Path workbook(Path source) {
        return TABLES.resolve(source.getFileName().toString().replace(".tsv", ".xlsx"));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(TABLES.resolve("source"))) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .filter(file -> !WORDS.contains(workbook(file).getFileName().toString())).sorted().toList();
        }
    }

    private static String told(Problem problem) {
        return problem.place() + " " + problem.code() + " " + problem.found() + " -> " + problem.expected() + " "
                + problem.suggestion().id();
    }
}
