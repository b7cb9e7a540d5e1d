package id.selaras.decision.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.selaras.decision.DecisionTable;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.EntryKind;
import id.selaras.decision.MessageTemplate;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.Subject;
import id.selaras.decision.Value;
import id.selaras.decision.grammar.ConditionReader;
import id.selaras.decision.grammar.ValueReader;
import id.selaras.finding.SubjectLevel;
import id.selaras.problem.CellRef;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a cell holds, it is data or a problem: it never runs, never throws, never takes long. */
class HostileCellsTest {

    private static final Duration PLENTY = Duration.ofSeconds(20);

    static Stream<String> hostile() {
        return Stream.of("=1+1", "=HYPERLINK(\"http://x\")", "+1", "@SUM(A1)", "\"); System.exit(0); //", "${7*7}",
                "#{T(java.lang.Runtime).getRuntime().exec('x')}", "{{7*7}}", "{", "}", "{{{{", "{Pagu", "$then System.exit(0)",
                "eval(exit)", "\\", "abc\\", "\\E.*\\Q", "(a+)+$", "[", "*", ".*", "%s%n%d", "{0}", "\0", "a\0b", "\u0007", "\u202e",
                "\ud800", "\udc00\ud800", "\u0130\u0131", "'; DROP TABLE x; --", "<script>alert(1)</script>", "a".repeat(10_000),
                "9".repeat(10_000), "1.".repeat(5_000), "1.000".repeat(2_000), "1;".repeat(5_000) + "1", "a|".repeat(5_000),
                "memuat: " + "a | ".repeat(5_000) + "a", "bukan ".repeat(2_000), "> ".repeat(3_000),
                ">= 1 dan ".repeat(3_000) + "< 5", "\"".repeat(9_999), "..".repeat(5_000), "1..2..3", "31/12/" + "9".repeat(5_000),
                "memuat: a dan ".repeat(2_000), "1e999999999", "-0", "--", "0x10", "\u0661\u0662", "\u00bd");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aConditionIsReadOrRefused(String cell) {
        assertTimeoutPreemptively(PLENTY, () -> {
            for (EntryKind kind : EntryKind.values()) {
                ConditionReader.Reading reading = ConditionReader.read(kind, List.of("YA", "TIDAK"), cell);
                assertThat(reading.check() == null || reading.fault() == null).isTrue();
                if (reading.check() != null) {
                    reading.check().test(Value.Blank.BLANK);
                    assertThat(reading.check().canonical()).isNotBlank();
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aTestInputIsReadOrRefused(String cell) {
        for (DictionaryEntry entry : DictionaryEntry.values()) {
            ValueReader.Reading reading = ValueReader.read(entry, cell);
            assertThat((reading.value() == null) != (reading.fault() == null)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noCellOfAWorkbookBreaksTheReader(String cell) {
        for (String source : List.of(Fixture.FINDINGS, Fixture.THEMES, Fixture.VERDICTS)) {
            WorkbookContent sound = Fixture.workbook(source);
            for (SheetContent sheet : sound.sheets().subList(0, 2)) {
                for (SheetRow row : sheet.rows()) {
                    SheetCell last = row.cells().get(row.cells().size() - 1);
                    TableReader.read(List.of(Fixture.with(sound, last.at().toString(),
                            old -> SheetCell.text(old.at(), cell))));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aMessageIsTextWhateverItHolds(String cell) {
        WorkbookContent workbook = Fixture.with(Fixture.workbook(Fixture.FINDINGS), "Tabel!K13",
                old -> SheetCell.text(old.at(), cell));
        List<DecisionTable> tables = TableReader.read(List.of(workbook)).tables();
        if (!tables.isEmpty()) {
            assertThat(tables.get(0).rows().get(0).result(ResultColumn.FIX)).isEqualTo(cell.strip());
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aValueFilledIntoAMessageIsNotReadAgain(String cell) {
        assertThat(MessageTemplate.fill("<{Satuan}>", subject(Value.Prose.of(cell + " {Pagu}"))))
                .isEqualTo("<" + cell + " {Pagu}>");
    }

    @Test
    void numberCellsInTextColumnsAreDataAndNothingElse() {
        WorkbookContent workbook = Fixture.workbook(Fixture.FINDINGS);
        for (SheetRow row : workbook.sheets().get(0).rows()) {
            for (SheetCell cell : row.cells()) {
                TableReader.read(List.of(Fixture.with(workbook, cell.at().toString(),
                        old -> SheetCell.number(old.at(), new BigDecimal("12345678901234567890.5")))));
                TableReader.read(List.of(Fixture.with(workbook, cell.at().toString(),
                        old -> new SheetCell(old.at(), SheetCell.Kind.NUMBER, "1E+300", new BigDecimal("1E+300"), null, true, false))));
            }
        }
    }

    @Test
    void anEmptyWorkbookIsAProblem() {
        assertThat(Fixture.problems(new WorkbookContent("x.xlsx", "", List.of()))).hasSize(1);
        SheetContent blank = new SheetContent("Tabel", false,
                List.of(new SheetRow(1, false, List.of(SheetCell.text(new CellRef("Tabel", 1, 1), " ")))), List.of());
        assertThat(Fixture.problems(new WorkbookContent("x.xlsx", "", List.of(blank)))).isNotEmpty();
    }

    private static Subject subject(Value unit) {
        return new Subject() {
            @Override
            public String id() {
                return "S";
            }

            @Override
            public SubjectLevel level() {
                return SubjectLevel.SUB;
            }

            @Override
            public Value value(DictionaryEntry entry) {
                return unit;
            }
        };
    }
}
