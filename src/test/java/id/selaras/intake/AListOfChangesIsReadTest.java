package id.selaras.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.PlanChange;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.workbook.output.WorkbookPainter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AListOfChangesIsReadTest {

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void amountsAreReadAsIndonesiansWriteThemAndDropsByTheirWord() throws IOException {
        List<PlanChange> changes = read("Kode SKPD;Kode;Pagu Baru;Hapus\n1.02.0.00.0.00.01.0000;1.02.02.2.02.0001;Rp1.500.000.000,50;\n;1.02.02.2.02.0002;;ya\n\n");
        assertThat(problems.sorted()).isEmpty();
        assertThat(changes).hasSize(2);
        assertThat(changes.get(0).allocation().amount()).isEqualByComparingTo("1500000000.50");
        assertThat(changes.get(0).agency()).isEqualTo("1.02.0.00.0.00.01.0000");
        assertThat(changes.get(0).at().toString()).isEqualTo("CSV!B2");
        assertThat(changes.get(1).drops()).isTrue();
        assertThat(changes.get(1).agency()).isNull();
    }

    @Test
    void zeroIsAnAmountAndNotADrop() throws IOException {
        assertThat(read("Kode,Pagu Baru\n1.02.02.2.02.0001,0\n")).singleElement()
                .satisfies(change -> assertThat(change.allocation()).isEqualTo(Rupiah.ZERO));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"'', 5000000, '', PERUBAHAN-TANPA-KODE, B2", "1.02.02.2.02.0001, '', '', PERUBAHAN-TANPA-ISI, C2",
            "1.02.02.2.02.0001, 5000000, ya, PERUBAHAN-DUA-ISI, C2", "1.02.02.2.02.0001, '', mungkin, PERUBAHAN-HAPUS-TIDAK-DIKENAL, D2",
            "1.02.02.2.02.0001, 1.234, '', PERUBAHAN-PAGU-BERMAKNA-GANDA, C2", "1.02.02.2.02.0001, -5, '', PERUBAHAN-PAGU-TIDAK-TERBACA, C2",
            "1.02.02.2.02.0001, 1 miliar, '', PERUBAHAN-PAGU-TIDAK-TERBACA, C2", "1.02.02.2.02.0001, 50%, '', PERUBAHAN-PAGU-TIDAK-TERBACA, C2"})
    void eachFaultIsSaidWithItsCell(String code, String allocation, String drop, String fault, String cell) throws IOException {
        assertThat(read("Kode SKPD;Kode;Pagu Baru;Hapus\nDinas Kesehatan;" + code + ";" + allocation + ";" + drop + "\n")).isEmpty();
        assertThat(problems.sorted()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(fault);
            assertThat(problem.where().toString()).isEqualTo("CSV!" + cell);
        });
    }

    @Test
    void aFileWithoutTheHeadingsSaysWhichItNeeds() throws IOException {
        assertThat(read("satu;dua\n1;2\n")).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("PERUBAHAN-TANPA-JUDUL");
    }

    @Test
    void theTemplateAsItStandsHoldsNoChangeYet() throws IOException {
        Path template = folder.resolve("templat.xlsx");
        WorkbookPainter.write(template, ChangeTemplate.sheets());
        assertThat(ChangeFile.read(template, problems)).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("PERUBAHAN-KOSONG");
    }

    private List<PlanChange> read(String text) throws IOException {
        return ChangeFile.read(Files.writeString(folder.resolve("ubah.csv"), text), problems);
    }
}
