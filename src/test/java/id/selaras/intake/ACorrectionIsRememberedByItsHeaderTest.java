package id.selaras.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.intake.ColumnMapping.FileMapping;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Problems;
import id.selaras.problem.Text;
import id.selaras.workbook.WorkbookContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ACorrectionIsRememberedByItsHeaderTest {

    private static final String HEADER = "| Nomenklatur Induk | Hal | Ukuran Keberhasilan | Rencana Capaian 2026 | Nilai Rp Usulan | Nilai Rp Disepakati\n";
    private static final String CORRECTION = """
            {"sheet": "Renja", "headerRow": 2, "columns":
                {"CODE": "A", "NAME": "B", "Indikator": "C", "TARGET": "D", "Pagu Indikatif": "F"}}""";
    private static final WorkbookContent FIRST = SheetSketch.book("| SKPD : Dinas Kesehatan Tahun 2026\n" + HEADER
            + "| 1.02.02.2.02.0001 | Pelayanan Ibu Hamil | Jumlah ibu hamil | 1200 Orang | 250.000.000 | 200.000.000\n");

    private static FileMapping correction() {
        return ColumnMapping.parseEntry(CORRECTION, new Problems());
    }

    private static PlanReading read(WorkbookContent book, FileMapping mapping) {
        return PlanReader.read(List.of(book), new PlanRequest(PlanStage.RENJA, PlanPhase.RANCANGAN, 2026,
                ColumnMapping.of(Map.of(book.file(), mapping)), List.of(), Map.of()));
    }

    private static RememberedHeaders remembered() {
        String fingerprint = HeaderFingerprint.of(FIRST, read(FIRST, correction()).plan().files().get(0)).orElseThrow();
        return new RememberedHeaders(Map.of(fingerprint, correction()));
    }

    @Test
    void theSameHeaderOnAnotherSheetAndRowIsReadByTheSameCorrectionAndSaidSo() {
        WorkbookContent next = SheetSketch.book("renja-sosial.xlsx", SheetSketch.sheet("Sampul", "| Rencana Kerja"),
                SheetSketch.sheet("Matriks", "| PEMERINTAH KABUPATEN\n|\n| SKPD : Dinas Sosial Tahun 2026\n" + HEADER.toUpperCase(java.util.Locale.ROOT)
                        + "| 1.06.02.2.01.0001 | Rehabilitasi | Jumlah orang | 40 Orang | 300.000.000 | 120.000.000\n"));
        Optional<FileMapping> found = remembered().find(next);
        assertThat(found).contains(new FileMapping("Matriks", 4, correction().columns(), true));
        PlanReading reading = read(next, found.get());
        assertThat(reading.plan().subActivities()).singleElement()
                .satisfies(sub -> assertThat(sub.allocation().value()).isEqualTo(Rupiah.of(120_000_000)));
        assertThat(reading.plan().files().get(0).notes()).extracting(Text::en)
                .anyMatch(note -> note.startsWith("A corrected column mapping was reused"));
    }

    @Test
    void aReadingWithoutARememberedMappingSaysNothingOfOne() {
        assertThat(read(FIRST, correction()).plan().files().get(0).notes()).extracting(Text::en)
                .noneMatch(note -> note.contains("reused"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rencana Capaian 2027", "rencana  capaian", "Rencana Capaian (2030)"})
    void yearsCaseAndPunctuationDoNotMakeAnotherHeader(String heading) {
        assertThat(remembered().find(SheetSketch.book(HEADER.replace("Rencana Capaian 2026", heading)
                + "| 1.02.02.2.02.0001 | Pelayanan | Jumlah | 3 Orang | 1 | 2\n"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "| Hal | Nomenklatur Induk | Ukuran Keberhasilan | Rencana Capaian 2026 | Nilai Rp Usulan | Nilai Rp Disepakati",
        "| No | Nomenklatur Induk | Hal | Ukuran Keberhasilan | Rencana Capaian 2026 | Nilai Rp Usulan | Nilai Rp Disepakati",
        "| Nomenklatur Induk | Hal | Ukuran Keberhasilan | Rencana Capaian 2026 | Nilai Rp Usulan",
        "| Kode | Sub Kegiatan | Indikator | Target | Pagu Indikatif"})
    void otherColumnsAreAnotherHeader(String header) {
        assertThat(remembered().find(SheetSketch.book(header + "\n"))).isEmpty();
    }

    @Test
    void aCorrectionOfColumnsAloneLeavesSheetAndRowToTheReader() {
        String sipd = "| Kode | Sub Kegiatan | Indikator | Target | Pagu Indikatif | Anggaran Disetujui\n"
                + "| 1.02.02.2.02.0001 | Pelayanan Ibu Hamil | Jumlah ibu | 3 Orang | 250.000.000 | 200.000.000\n";
        WorkbookContent book = SheetSketch.book(sipd);
        FileMapping columns = ColumnMapping.parseEntry("{\"columns\": {\"Pagu Indikatif\": \"F\"}}", new Problems());
        String fingerprint = HeaderFingerprint.of(book, read(book, columns).plan().files().get(0)).orElseThrow();
        assertThat(new RememberedHeaders(Map.of(fingerprint, columns)).find(SheetSketch.book("|\n| Judul\n" + sipd)))
                .contains(new FileMapping(null, null, Map.of(PlanColumn.ALLOCATION, 6), true));
    }

    @Test
    void aHiddenSheetIsOnlyLookedAtWhereTheCorrectionNamedItsName() {
        String sheet = HEADER + "| 1.02.02.2.02.0001 | Pelayanan | Jumlah | 3 Orang | 1 | 2\n";
        assertThat(remembered().find(SheetSketch.book("a.xlsx", SheetSketch.sheet("Lama", sheet).hidden()))).isEmpty();
        assertThat(remembered().find(SheetSketch.book("a.xlsx", SheetSketch.sheet("renja", sheet).hidden()))).isPresent();
    }

    @Test
    void whereNoHeaderWasFoundThereIsNothingToRememberBy() {
        WorkbookContent empty = SheetSketch.book("| catatan");
        assertThat(HeaderFingerprint.of(empty, read(empty, FileMapping.NONE).plan().files().get(0))).isEmpty();
    }
}
