package id.selaras.intake.reference;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.problem.CellRef;
import id.selaras.problem.Severity;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Lists published by governments, laid out as sheets of a reference; skipped where they are not at hand. */
class PublicListsAreReadTest {

    private static List<List<String>> csv(String file) throws IOException {
        String shared = System.getProperty("selaras.shared");
        Path path = (shared == null ? Path.of("../shared") : Path.of(shared)).resolve("data").resolve(file);
        Assumptions.assumeTrue(Files.isReadable(path), "public lists are not at hand");
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (char c : Files.readString(path).replace("\r", "").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(value.toString());
                value.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                value.append(c);
            }
        }
        return rows;
    }

    private static ReferenceReading read(String sheet, List<String> headings, List<List<String>> data, int... columns) {
        List<SheetRow> rows = new ArrayList<>();
        rows.add(row(sheet, 1, headings));
        for (List<String> values : data.subList(1, data.size())) {
            List<String> chosen = new ArrayList<>();
            for (int column : columns) {
                chosen.add(values.get(column));
            }
            rows.add(row(sheet, rows.size() + 1, chosen));
        }
        return ReferenceReader.read(
                new WorkbookContent("daftar.xlsx", "0".repeat(64), List.of(new SheetContent(sheet, false, rows, List.of()))));
    }

    /** What is wrong with the rows; that the other sheets are missing goes without saying. */
    private static List<String> faults(ReferenceReading reading) {
        return reading.problems().stream().filter(problem -> problem.severity() == Severity.TINGGI)
                .map(problem -> problem.code() + " " + problem.found()).toList();
    }

    private static SheetRow row(String sheet, int number, List<String> texts) {
        List<SheetCell> cells = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            if (!texts.get(at).isBlank()) {
                cells.add(SheetCell.text(new CellRef(sheet, at + 1, number), texts.get(at)));
            }
        }
        return new SheetRow(number, false, cells);
    }

    /** The published list has eight codes with a blank inside; no other row may be refused. */
    @Test
    void ofTheRegulationsNomenclatureOnlyItsTypingErrorsAreRefused() throws IOException {
        ReferenceReading reading = read("Nomenklatur", List.of("Kode", "Nama"),
                distinct(csv("nomenklatur_permendagri90_kabkota.csv"), 9), 9, 11);
        assertThat(faults(reading)).containsExactly("ACUAN-KODE 1.03.13. .201.01", "ACUAN-KODE 1.03.13. .201.02",
                "ACUAN-KODE 1.03.13. .201.03", "ACUAN-KODE 1.03.13. .201.04", "ACUAN-KODE 1.03.13. .201.05",
                "ACUAN-KODE 1.03.13. .201.06", "ACUAN-KODE 4.02.02.2.06 .01", "ACUAN-KODE 4.02.02.2.06 .02");
        assertThat(reading.reference().orElseThrow().nomenclature().entries()).hasSizeGreaterThan(2_000);
    }

    @Test
    void theFourDigitCodesInUseAreReadWithTheirUnits() throws IOException {
        ReferenceReading reading = read("Nomenklatur", List.of("Kode", "Nama", "Kinerja", "Indikator", "Satuan"),
                distinct(csv("nomenklatur_4digit_master_kabkota.csv"), 6), 6, 7, 8, 9, 10);
        assertThat(faults(reading)).isEmpty();
        assertThat(reading.reference().orElseThrow().nomenclature().entries()).hasSizeGreaterThan(1_500)
                .anySatisfy(entry -> assertThat(entry.unit()).isNotNull());
    }

    @Test
    void theVillagesOfFourGovernmentsAreRead() throws IOException {
        ReferenceReading reading = read("Wilayah", List.of("Kode", "Kecamatan", "Desa/Kelurahan"),
                csv("desa_kelurahan_4_pemda_jatim.csv"), 0, 2, 3);
        assertThat(faults(reading)).isEmpty();
        assertThat(reading.reference().orElseThrow().regions()).hasSize(751);
    }

    /** The header and the first row of each code. */
    private static List<List<String>> distinct(List<List<String>> rows, int code) {
        List<String> seen = new ArrayList<>();
        return rows.stream().filter(row -> !row.get(code).isBlank() && !seen.contains(row.get(code)) && seen.add(row.get(code)))
                .toList();
    }
}
