package id.selaras.intake.reference;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputSheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TheTemplateIsReadableAsItStandsTest {

    private static WorkbookContent written(UnaryOperator<String> change) {
        List<SheetContent> sheets = new ArrayList<>();
        for (OutputSheet sheet : ReferenceTemplate.sheets()) {
            List<SheetRow> rows = new ArrayList<>();
            for (int row = 1; row <= sheet.rows().size(); row++) {
                List<SheetCell> cells = new ArrayList<>();
                List<OutputCell> output = sheet.rows().get(row - 1);
                for (int column = 1; column <= output.size(); column++) {
                    if (output.get(column - 1) instanceof OutputCell.TextCell text) {
                        cells.add(SheetCell.text(new CellRef(sheet.name(), column, row), change.apply(text.text())));
                    }
                }
                if (!cells.isEmpty()) {
                    rows.add(new SheetRow(row, false, cells));
                }
            }
            sheets.add(new SheetContent(sheet.name(), false, rows, List.of()));
        }
        return new WorkbookContent("templat.xlsx", "0".repeat(64), sheets);
    }

    @Test
    void itHasAGuideAndEverySheetUnderItsName() {
        assertThat(ReferenceTemplate.sheets()).extracting(OutputSheet::name).startsWith("Petunjuk")
                .containsAll(Arrays.stream(ReferenceSheet.values()).map(ReferenceSheet::title).toList()).hasSize(1 + ReferenceSheet.values().length);
        assertThat(ReferenceTemplate.sheets()).allSatisfy(sheet -> {
            assertThat(sheet.name()).hasSizeLessThanOrEqualTo(31);
            assertThat(sheet.columnWidths()).hasSizeGreaterThanOrEqualTo(
                    sheet.rows().stream().mapToInt(List::size).max().orElseThrow() - 1);
        });
    }

    @Test
    void theEmptyTemplateHoldsNoDataAndIsNoSample() {
        ReferenceReading reading = ReferenceReader.read(written(UnaryOperator.identity()));
        Reference reference = reading.reference().orElseThrow();
        assertThat(reference.present()).containsExactly(ReferenceSheet.PEMERINTAH, ReferenceSheet.PENUGASAN,
                ReferenceSheet.PADANAN_KODE, ReferenceSheet.SATUAN, ReferenceSheet.BELANJA_WAJIB, ReferenceSheet.PENERIMA,
                ReferenceSheet.USULAN);
        assertThat(reference.government().example()).isFalse();
        assertThat(reading.problems()).extracting(Problem::code).containsOnly("ACUAN-SEL-KOSONG", "ACUAN-ZONA",
                "ACUAN-BARIS-DILEWATI", "ACUAN-LEMBAR-KOSONG");
        assertThat(reading.problems()).filteredOn(problem -> problem.code().equals("ACUAN-SEL-KOSONG")).hasSize(1);
    }

    /** The examples show what a reference looks like: taken as data they must be without a fault of form. */
    @Test
    void theExamplesWouldBeGoodData() {
        List<Problem> problems = ReferenceReader.read(written(text -> text.replaceFirst("^contoh: ", ""))).problems();
        assertThat(problems).extracting(Problem::code).as("%s", problems).containsOnly("ACUAN-RUJUKAN", "ACUAN-SEL-KOSONG",
                "ACUAN-ZONA", "ACUAN-GANDA");
        assertThat(problems).filteredOn(problem -> problem.code().matches("ACUAN-(SEL|ZONA|GANDA).*"))
                .allSatisfy(problem -> assertThat(problem.where().sheet()).isEqualTo("Pemerintah"));
    }
}
