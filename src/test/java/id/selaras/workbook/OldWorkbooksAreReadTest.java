package id.selaras.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OldWorkbooksAreReadTest {

    private static final Duration PROTECTIVE_LIMIT = Duration.ofSeconds(20);

    @Test
    void theSameContentsMeanTheSameAsInAnXlsxFile() {
        WorkbookContent old = read(OldXls.of(OldWorkbooksAreReadTest::fill)).orElseThrow();
        WorkbookContent modern = read(xlsx(OldWorkbooksAreReadTest::fill)).orElseThrow();

        assertThat(old.format()).isEqualTo(WorkbookContent.Format.XLS);
        assertThat(modern.format()).isEqualTo(WorkbookContent.Format.XLSX);
        assertThat(old.sheets()).usingRecursiveComparison().isEqualTo(modern.sheets());
    }

    @Test
    void aFormulaThatWasNeverComputedIsNotZero() {
        SheetCell cell = read(OldXls.of(book -> book.createSheet("Renja").createRow(0).createCell(0).setCellFormula("SUM(B1:C1)")))
                .orElseThrow().sheets().get(0).rows().get(0).cells().get(0);

        assertThat(cell.kind()).isEqualTo(SheetCell.Kind.NO_VALUE);
        assertThat(cell.formula()).isTrue();
    }

    @Test
    void longAndForeignTextsThatGoOnInTheNextRecordAreReadWhole() {
        List<String> texts = new ArrayList<>();
        Random chance = new Random(20261122);
        for (int at = 0; at < 400; at++) {
            String letters = at % 3 == 0 ? "Pengelolaan Pelayanan Kesehatan " : "Layanan “prioritas” – Ω " + at;
            texts.add(letters.repeat(1 + chance.nextInt(60)).strip());
        }
        texts.add("x".repeat(32_000));
        WorkbookContent old = read(OldXls.of(book -> {
            Sheet sheet = book.createSheet("Renja");
            for (int row = 0; row < texts.size(); row++) {
                sheet.createRow(row).createCell(0).setCellValue(texts.get(row));
            }
        })).orElseThrow();

        assertThat(old.sheets().get(0).rows().stream().map(row -> row.cells().get(0).text())).isEqualTo(texts);
    }

    @Test
    void cellsInTheOrderTheyWereFilledAreSorted() {
        byte[] shuffled = OldXls.changed(OldXls.sound(), parts -> {
            List<OldXls.Part> cells = new ArrayList<>(parts.stream().filter(part -> BiffSheet.isCell(part.id)).toList());
            int first = parts.indexOf(cells.get(0));
            parts.removeAll(cells);
            Collections.shuffle(cells, new Random(5));
            parts.addAll(first, cells);
        });

        assertThat(read(shuffled).orElseThrow().sheets()).isEqualTo(read(OldXls.sound()).orElseThrow().sheets());
    }

    @Test
    void aLongSheetIsReadForwardWhenItsHeadAsksForIt() {
        byte[] xls = OldXls.of(OldWorkbooksAreReadTest::fillLong);
        byte[] xlsx = xlsx(OldWorkbooksAreReadTest::fillLong);
        SheetContent whole = read(xls).orElseThrow().sheets().get(0);
        for (byte[] bytes : List.of(xls, xlsx)) {
            SheetContent sheet = WorkbookReader.read("rekap.xls", bytes,
                    head -> head.get(0).cells().get(0).text().equals("TAHUN"), new Problems()).orElseThrow().sheets().get(0);
            List<SheetRow> rows = new ArrayList<>();

            assertThat(sheet.stream()).isNotNull();
            assertThat(sheet.rows()).isEqualTo(whole.rows().subList(0, sheet.rows().size())).hasSizeLessThan(100);
            assertThat(sheet.eachRow(rows::add)).isEmpty();
            assertThat(rows).isEqualTo(whole.rows());
        }
    }

    @Test
    void anXlsxWhoseTailIsBrokenSaysSoWhenItIsReadForward() throws IOException {
        String rows = "<row><c t=\"str\"><v>TAHUN</v></c></row>".repeat(60) + "<row><c t=\"s\"><v>99</v></c></row>";
        SheetContent sheet = WorkbookReader.read("rekap.xlsx", PlainWorkbook.withCells(rows).bytes(), head -> true, new Problems())
                .orElseThrow().sheets().get(0);
        List<SheetRow> taken = new ArrayList<>();

        assertThat(sheet.eachRow(taken::add)).hasValueSatisfying(problem -> {
            assertThat(problem.code()).isEqualTo("BERKAS-XML-RUSAK");
            assertThat(problem.where().address()).isEqualTo("A61");
        });
        assertThat(taken).hasSize(60);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("Excel 95", "BERKAS-XLS-LAMA", OldXls.changed(OldXls.sound(), parts -> parts.get(0).data[1] = 5)),
                Arguments.of("a stream of Excel 95", "BERKAS-XLS-LAMA", OldXls.renamed(OldXls.sound(), "Book")),
                Arguments.of("a Word document", "BERKAS-BUKAN-EXCEL", OldXls.renamed(OldXls.sound(), "WordDocument")),
                Arguments.of("a password", "BERKAS-TERSANDI", OldXls.withPassword()),
                Arguments.of("a macro project", "BERKAS-MAKRO", OldXls.with(OldXls.sound(), "_VBA_PROJECT_CUR")),
                Arguments.of("a macro sheet", "BERKAS-MAKRO",
                        OldXls.changed(OldXls.sound(), parts -> OldXls.first(parts, 0x85).data[5] = 1)),
                Arguments.of("only a chart", "BERKAS-TANPA-LEMBAR",
                        OldXls.changed(OldXls.sound(), parts -> OldXls.first(parts, 0x85).data[5] = 2)),
                Arguments.of("a sheet beyond the end", "BERKAS-XLS-RUSAK",
                        OldXls.changed(OldXls.sound(), parts -> OldXls.first(parts, 0x85).data[3] = 1)),
                Arguments.of("a text that is not there", "BERKAS-XLS-RUSAK",
                        OldXls.changed(OldXls.sound(), parts -> OldXls.first(parts, BiffSheet.SHARED_LABEL).data[8] = 9)),
                Arguments.of("one sheet twice", "BERKAS-LEMBAR-GANDA", OldXls.changed(OldXls.sound(), parts ->
                        parts.add(parts.indexOf(OldXls.first(parts, 0x85)), OldXls.first(parts, 0x85)))),
                Arguments.of("a cell twice", "BERKAS-XLS-RUSAK", OldXls.changed(OldXls.sound(), parts ->
                        parts.add(parts.indexOf(OldXls.first(parts, BiffSheet.NUMBER)), OldXls.first(parts, BiffSheet.NUMBER)))),
                Arguments.of("a text without end", "BERKAS-XLS-RUSAK",
                        OldXls.changed(OldXls.sound(), parts -> OldXls.first(parts, 0xFC).data[9] = 0x70)),
                Arguments.of("more texts than any plan", "BERKAS-ISI-TERLALU-BESAR",
                        OldXls.changed(OldXls.sound(), parts -> OldXls.first(parts, 0xFC).data[7] = 0x70)),
                Arguments.of("a record longer than the stream", "BERKAS-XLS-RUSAK", OldXls.changed(OldXls.sound(), parts ->
                        parts.subList(parts.size() - 1, parts.size()).clear())),
                Arguments.of("a merged range upside down", "BERKAS-XLS-RUSAK", OldXls.changed(OldXls.sound(), parts ->
                        parts.add(parts.size() - 1, new OldXls.Part(0xE5, new byte[] {1, 0, 9, 0, 2, 0, 0, 0, 1, 0})))),
                Arguments.of("a tail that is missing", "BERKAS-TERPOTONG", Arrays.copyOf(OldXls.sound(), 3_000)),
                Arguments.of("a header alone", "BERKAS-XLS-RUSAK", Arrays.copyOf(OldXls.sound(), 200)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void eachFaultIsRefusedWithItsReason(String name, String code, byte[] bytes) {
        Problems problems = new Problems();

        assertThat(WorkbookReader.read("renja.xls", bytes, problems)).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(code);
        assertThat(problems.sorted().get(0).found()).isNotBlank();
    }

    @Test
    void anOldWorkbookWithChangedBytesNeverThrowsAndNeverHangs() {
        byte[] whole = OldXls.of(OldWorkbooksAreReadTest::fill);
        Random chance = new Random(20261123);
        assertTimeoutPreemptively(PROTECTIVE_LIMIT, () -> {
            for (int round = 0; round < 3_000; round++) {
                byte[] changed = whole.clone();
                for (int fault = 0; fault < 1 + round % 3; fault++) {
                    changed[chance.nextInt(changed.length)] = (byte) chance.nextInt(256);
                }
                Problems problems = new Problems();
                boolean read = WorkbookReader.read("renja.xls", changed, problems).isPresent();
                assertThat(read).isNotEqualTo(problems.unusable());
            }
        });
    }

    @Test
    void sheetsThatPointAtOneLongSheetAgainAndAgainAreRefusedInTime() {
        byte[] xls = OldXls.changed(OldXls.of(OldWorkbooksAreReadTest::fillLong), parts -> {
            OldXls.Part first = OldXls.first(parts, 0x85);
            int place = parts.indexOf(first);
            for (int copy = 0; copy < 500; copy++) {
                byte[] data = first.data.clone();
                data[8] = (byte) ('A' + copy % 26);
                data[9] = (byte) ('A' + copy / 26);
                parts.add(place, new OldXls.Part(first.id, data));
            }
        });

        assertTimeoutPreemptively(PROTECTIVE_LIMIT, () -> assertThat(read(xls)).isEmpty());
    }

    @Test
    void moreCellsThanCanBeHeldAreRefused() {
        byte[] xls = OldXls.changed(OldXls.sound(), parts -> {
            for (int row = 0; row < 2_800; row++) {
                byte[] numbers = new byte[6 + 256 * 6];
                numbers[0] = (byte) (100 + row);
                numbers[1] = (byte) (100 + row >> 8);
                numbers[numbers.length - 2] = (byte) 255;
                parts.add(parts.size() - 1, new OldXls.Part(BiffSheet.SHORT_NUMBERS, numbers));
            }
        });
        Problems problems = new Problems();

        assertThat(WorkbookReader.read("renja.xls", xls, problems)).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("BERKAS-ISI-TERLALU-BESAR");
        assertThat(problems.sorted().get(0).found()).contains("700.000");
    }

    private static void fill(Workbook book) {
        Sheet sheet = book.createSheet("Renja 2026");
        CellStyle percent = styled(book, "0.00%");
        CellStyle day = styled(book, "dd/mm/yyyy");
        CellStyle money = styled(book, "#,##0.00");
        Row row = sheet.createRow(2);
        row.createCell(0).setCellValue("Kode\u00a0 Sub\nKegiatan");
        row.createCell(1).setCellValue("   ");
        row.createCell(2).setCellValue(3_917_324_235_295.67);
        row.createCell(3).setCellValue(0.85);
        row.getCell(3).setCellStyle(percent);
        row.createCell(4).setCellValue(LocalDate.of(2026, 3, 12));
        row.getCell(4).setCellStyle(day);
        row.createCell(5).setCellValue(true);
        row.createCell(6).setCellErrorValue(FormulaError.NA.getCode());
        Row second = sheet.createRow(5);
        second.setZeroHeight(true);
        for (int column = 0; column < 6; column++) {
            second.createCell(column).setCellValue(column * 0.1 + 64.54999999999999);
        }
        second.createCell(7).setCellValue(-12);
        second.getCell(7).setCellStyle(money);
        Row formulas = sheet.createRow(6);
        formulas.createCell(0).setCellFormula("C3*2");
        formulas.createCell(1).setCellFormula("IF(C3>1,\"Dokumen\",\"\")");
        formulas.createCell(2).setCellFormula("1/0");
        formulas.createCell(3).setCellFormula("C3>1");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        sheet.addMergedRegion(new CellRangeAddress(2, 4, 0, 1));
        Sheet hidden = book.createSheet("Rahasia");
        hidden.createRow(0).createCell(0).setCellValue("isi");
        book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        book.createSheet("Kosong");
    }

    private static void fillLong(Workbook book) {
        Sheet sheet = book.createSheet("Rekap");
        for (int row = 0; row < 500; row++) {
            sheet.createRow(row).createCell(0).setCellValue(row == 0 ? "TAHUN" : "2026");
            sheet.getRow(row).createCell(1).setCellValue(row);
        }
    }

    private static CellStyle styled(Workbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static byte[] xlsx(Consumer<Workbook> filling) {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filling.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Optional<WorkbookContent> read(byte[] bytes) {
        return WorkbookReader.read("renja", bytes, new Problems());
    }
}
