package id.selaras.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.decision.SheetModels;
import id.selaras.decision.TableFiles;
import id.selaras.finding.OverlapField;
import id.selaras.problem.Problem;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped word workbooks; {@code -Dselaras.tables.write=true} writes them from their sources first. */
class ShippedWordsTest {

    private static final Path WORDS = Path.of("decision-tables", "kamus.xlsx");
    private static final Path WEIGHTS = Path.of("decision-tables", "bobot-kata.xlsx");

    @BeforeAll
    static void writeWhenAsked() throws IOException {
        if (Boolean.getBoolean("selaras.tables.write")) {
            write(WORDS, WordSources.words());
            write(WEIGHTS, WordSources.weights());
        }
    }

    private static void write(Path target, List<OutputSheet> sheets) throws IOException {
        if (!Files.exists(target) || !TableFiles.read(target).sheets().equals(fromSource(target, sheets).sheets())) {
            TableFiles.write(target, sheets);
        }
    }

    @Test
    void bothWorkbooksSayTheSameAsTheirSources() throws IOException {
        assertThat(TableFiles.read(WORDS).sheets()).isEqualTo(fromSource(WORDS, WordSources.words()).sheets());
        assertThat(TableFiles.read(WEIGHTS).sheets()).isEqualTo(fromSource(WEIGHTS, WordSources.weights()).sheets());
    }

    @Test
    void theShippedWordsAreReadWithoutAProblem() throws IOException {
        assertThat(shipped().problems().sorted()).extracting(ShippedWordsTest::told).isEmpty();
    }

    @Test
    void everySheetOfTheShippedWordsSaysSomething() throws IOException {
        Lexicon lexicon = shipped().lexicon();
        assertThat(lexicon.synonyms()).hasSizeGreaterThan(100);
        assertThat(lexicon.abbreviations()).isNotEmpty();
        assertThat(lexicon.commonWords()).contains("yang");
        assertThat(lexicon.concepts()).extracting(Concept::name).contains("stunting");
        assertThat(lexicon.paidWords()).extracting(PaidWord::kind).contains(PaidWord.Kind.ROLE, PaidWord.Kind.PAYMENT);
        assertThat(lexicon.distinctions()).extracting(Distinction::kind)
                .contains(Distinction.Kind.SCHOOL_LEVEL, Distinction.Kind.PHASE);
        assertThat(lexicon.unitFamilies()).extracting(UnitFamily::kind).containsOnly(UnitFamily.Kind.values());
        assertThat(lexicon.fields().of(OverlapField.ACTIVITY)).isEqualTo(35);
        assertThat(lexicon.words().byStem()).isNotEmpty();
    }

    @Test
    void theShippedThresholdsAreTheUsualOnes() throws IOException {
        Thresholds thresholds = shipped().lexicon().thresholds();
        assertThat(thresholds.values()).hasSameSizeAs(Threshold.values());
        thresholds.values().forEach((threshold, value) -> assertThat(value).as(threshold.title())
                .isEqualByComparingTo(threshold.usual()));
    }

    @Test
    void theGuideExplainsEveryKind() {
        List<String> told = WordGuide.sheet().rows().stream().filter(row -> row.size() == 3)
                .map(row -> row.get(1) instanceof OutputCell.TextCell cell ? cell.text() : "").toList();
        assertThat(told).containsAll(Stream.of(SynonymGroup.Kind.values()).map(SynonymGroup.Kind::word).toList())
                .containsAll(Stream.of(PaidWord.Kind.values()).map(PaidWord.Kind::word).toList())
                .containsAll(Stream.of(Distinction.Kind.values()).map(Distinction.Kind::word).toList())
                .containsAll(Stream.of(UnitFamily.Kind.values()).map(UnitFamily.Kind::word).toList());
    }

    private static LexiconReading shipped() throws IOException {
        return LexiconReader.read(List.of(TableFiles.read(WORDS), TableFiles.read(WEIGHTS)));
    }

    private static WorkbookContent fromSource(Path target, List<OutputSheet> sheets) {
        return SheetModels.content(target.getFileName().toString(), sheets);
    }

    private static String told(Problem problem) {
        return problem.place() + " " + problem.code() + " " + problem.found() + " -> " + problem.expected() + " "
                + problem.suggestion().id();
    }
}
