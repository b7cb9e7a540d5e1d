package id.selaras.decision.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.decision.RuleSet;
import id.selaras.decision.index.RuleSets;
import id.selaras.workbook.WorkbookContent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetHashTest {

    private static final WorkbookContent FINDINGS = Fixture.workbook("a.xlsx", Fixture.FINDINGS);
    private static final WorkbookContent THEMES = Fixture.workbook("b.xlsx", Fixture.THEMES);
    private static final WorkbookContent VERDICTS = Fixture.workbook("c.xlsx", Fixture.VERDICTS);

    @Test
    void theHashIsTheSha256OfTheCanonicalText() throws Exception {
        RuleSet rules = rules(FINDINGS, THEMES, VERDICTS);
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(RuleSets.canonicalText(rules).getBytes(StandardCharsets.UTF_8));
        assertThat(rules.hash()).isEqualTo(HexFormat.of().formatHex(digest));
    }

    @Test
    void orderOfWorkbooksFileNamesAndSpellingDoNotMatter() {
        String hash = rules(FINDINGS, THEMES).hash();
        assertThat(rules(THEMES, FINDINGS).hash()).isEqualTo(hash);
        assertThat(rules(Fixture.workbook("z.xlsx", Fixture.FINDINGS), THEMES).hash()).isEqualTo(hash);
        String respelt = Fixture.FINDINGS.replace("|ya|0|> 0|", "||0,00|>0|").replace("|BLOK|", "|blok|")
                .replace("1 Mei 2025", "1/5/2025").replace("RENJA; RKA", "rka;renja");
        assertThat(rules(Fixture.workbook(respelt), THEMES).hash()).isEqualTo(hash);
    }

    @Test
    void orderOfColumnsDoesNotMatter() {
        String moved = Fixture.VERDICTS.replace("Id|Kekuatan kode|Kekuatan teks", "Kekuatan teks|Id|Kekuatan kode")
                .replace("P1|DIRECT||", "|P1|DIRECT|").replace("P2||INDIRECT|", "INDIRECT|P2||").replace("P3|||", "|P3||");
        assertThat(rules(Fixture.workbook(moved)).hash()).isEqualTo(rules(VERDICTS).hash());
    }

    @Test
    void orderOfRowsMattersOnlyWhereTheFirstRowCounts() {
        String themes = swapped(Fixture.THEMES, "PENDIDIKAN|1.01.*||IPM|langsung|\n", "PENUNJANG|1.01.01.*||SUPPORT|penunjang|\n");
        assertThat(rules(Fixture.workbook(themes)).hash()).isEqualTo(rules(THEMES).hash());
        String verdicts = swapped(Fixture.VERDICTS.substring(0, Fixture.VERDICTS.indexOf("#uji")),
                "P1|DIRECT||DIRECT|100\n", "P2||INDIRECT|INDIRECT|60\n");
        assertThat(rules(Fixture.workbook(verdicts)).hash()).isNotEqualTo(rules(VERDICTS).hash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"|> 0|-~|>= 0|-", "|TINGGI|~|SEDANG|", "|ya|~|tidak|", "Isi target.~Isi target!", "31 Mei 2029~30 Mei 2029",
        "RENJA; RKA~RENJA", "semua\n#Tahap~pertama\n#Tahap", "Praktik baik~Praktik", "KLK-04-1~KLK-04-2"})
    void everythingThatARowSaysMatters(String change) {
        String[] parts = change.split("~");
        String changed = Fixture.FINDINGS.substring(0, Fixture.FINDINGS.indexOf("#uji")).replace(parts[0], parts[1]);
        assertThat(changed).doesNotContain(parts[0] + "#uji");
        assertThat(rules(Fixture.workbook(changed)).hash()).isNotEqualTo(rules(FINDINGS).hash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "id-ID", "en-US", "ar-EG"})
    void theMachinesLanguageChangesNeitherHashNorAnswers(String language) {
        String hash = rules(FINDINGS, THEMES, VERDICTS).hash();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            RuleSet rules = rules(Fixture.workbook("a.xlsx", Fixture.FINDINGS), Fixture.workbook("b.xlsx", Fixture.THEMES),
                    Fixture.workbook("c.xlsx", Fixture.VERDICTS));
            assertThat(rules.hash()).isEqualTo(hash);
            assertThat(TableTests.run(rules)).hasSize(10).allMatch(TableTestResult::passed);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theExampleInTheDocumentationCanBeRecomputed() throws Exception {
        String example = RuleSets.canonicalText(rules(VERDICTS)).lines().filter(line -> !line.startsWith("entry\t"))
                .collect(Collectors.joining("\n", "", "\n"));
        String page = Files.readString(Path.of("docs/hash.md"));
        String[] blocks = page.substring(page.indexOf("### Worked example")).split("```\n");
        assertThat(blocks[1].replace('\u2192', '\t')).isEqualTo(example);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(example.getBytes(StandardCharsets.UTF_8));
        assertThat(blocks[3].strip()).isEqualTo(HexFormat.of().formatHex(digest));
    }

    private static RuleSet rules(WorkbookContent... workbooks) {
        TableReading reading = TableReader.read(List.of(workbooks));
        assertThat(reading.problems().unusable()).as(reading.problems().sorted().toString()).isFalse();
        return RuleSets.of(reading.tables());
    }

    private static String swapped(String source, String one, String other) {
        return source.replace(one, "\u0001").replace(other, one).replace("\u0001", other);
    }
}
