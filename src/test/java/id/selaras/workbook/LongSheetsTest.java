package id.selaras.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A sheet of more rows than are ever held is read forward, each of them. */
class LongSheetsTest {

    private static final int ROWS = 250_000;
    private static final byte[] BOOK = book();

    @Test
    void everyRowOfALongSheetIsHandedOver() {
        SheetContent sheet = WorkbookReader.read("rekap.xlsx", BOOK, head -> true, new Problems()).orElseThrow().sheets().get(0);
        AtomicInteger last = new AtomicInteger();
        AtomicInteger count = new AtomicInteger();
        Optional<Problem> broken = sheet.stream().each(row -> {
            last.set(row.number());
            count.incrementAndGet();
        });
        assertThat(broken).isEmpty();
        assertThat(sheet.rows()).hasSize(HeldRows.HEAD);
        assertThat(List.of(count.get(), last.get())).containsExactly(ROWS, ROWS);
    }

    @Test
    void theSameSheetIsRefusedWhereItWouldHaveToBeHeld() {
        Problems problems = new Problems();
        assertThat(WorkbookReader.read("renja.xlsx", BOOK, problems)).isEmpty();
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("BERKAS-BARIS-TERLALU-BANYAK");
            assertThat(problem.found()).isEqualTo("lebih dari 200.000 baris / more than 200,000 rows");
        });
    }

    private static byte[] book() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= ROWS; row++) {
            rows.append("<row r=\"").append(row).append("\"><c><v>").append(row * 7919L % 100_003).append("</v></c></row>");
        }
        return PlainWorkbook.withCells(rows.toString()).bytes();
    }
}
