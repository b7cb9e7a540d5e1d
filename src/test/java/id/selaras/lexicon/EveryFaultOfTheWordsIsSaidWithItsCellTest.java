package id.selaras.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.problem.Problem;
import id.selaras.problem.Severity;
import id.selaras.workbook.MergedArea;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetCell.Kind;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fault each: one problem, with its own code, at its own cell, and no lexicon where it blocks. */
class EveryFaultOfTheWordsIsSaidWithItsCellTest {

    @Test
    void theSoundWorkbookHasNoProblem() {
        assertThat(WordBook.problems(WordBook.of(WordBook.SOUND))).isEmpty();
    }

    @ParameterizedTest(name = "{0} at {1}: {3}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        // headings and sheets
        "KAMUS-JUDUL-LAIN~Sinonim!C1~Kata|Sinonim|Jenis~Kata|Sinonimm|Jenis",
        "KAMUS-JUDUL-LAIN~Singkatan!F1~Kepanjangan|Aktif|Keterangan~Kepanjangan|Aktif|Keterangan|Sumber",
        "KAMUS-JUDUL-GANDA~Sinonim!F1~Jenis|Rumpun|Aktif|~Jenis|Rumpun|Kata|",
        "KAMUS-KOLOM-KURANG~Kata Umum!1~Id|Kata|Aktif|Keterangan\\nU-001|yang|ya|\\nU-002|dan~Kata|Aktif|Keterangan\\nyang|ya|\\ndan",
        "KAMUS-TANPA-JUDUL-KOLOM~Singkatan~Id|Singkatan|Kepanjangan|Aktif|Keterangan~Daftar singkatan",
        "KAMUS-LEMBAR-LAIN~Catatan~#Singkatan~#Catatan\\nTitip pesan\\n#Singkatan",
        // ids
        "KAMUS-ID-KURANG~Sinonim!A3~S-002|jalan~|jalan",
        "KAMUS-ID-GANDA~Sinonim!A3~S-002|jalan~S-001|jalan",
        "KAMUS-ID-GANDA~Sinonim!A6~S-005|dokumen~S-001|dokumen",
        "KAMUS-ID-BENTUK~Sinonim!A3~S-002|jalan~S 2/jalan|jalan",
        // switches and choices
        "KAMUS-AKTIF~Singkatan!D2~pembangunan|ya|~pembangunan|mungkin|",
        "KAMUS-JENIS~Sinonim!D2~|tindakan|~|kegiatan|",
        "KAMUS-JENIS~Peran!B2~|peran|~|pekerja|",
        "KAMUS-JENIS~Pembeda!B2~|jenjang|~|sekolah|",
        "KAMUS-ISI-KURANG~Sinonim!D2~|tindakan|~||",
        // words
        "KAMUS-ISI-KURANG~Sinonim!B2~S-001|pelatihan|~S-001||",
        "KAMUS-ISI-KURANG~Sinonim!C6~|dokumen|berkas|~|dokumen||",
        "KAMUS-ISI-KURANG~Singkatan!C2~|pembangunan|~||",
        "KAMUS-ISI-KURANG~Kata Umum!B2~|yang|~||",
        "KAMUS-ISI-KURANG~Konsep!C3~|genangan|~||",
        "KAMUS-ISI-KURANG~Konsep!B3~|banjir|~||",
        "KAMUS-ISI-KURANG~Peran!D3~|honor; honorarium; insentif|~||",
        "KAMUS-KATA-KOSONG~Sinonim!C2~|bimtek; bimbingan~|bimtek; ; bimbingan",
        "KAMUS-KATA-KOSONG~Sinonim!C3~|ruas; akses jalan|~|ruas; - |",
        "KAMUS-KATA-KOSONG~Kata Umum!B3~|dan; serta|~|dan; serta;|",
        "KAMUS-SATU-KATA~Sinonim!B2~|pelatihan|~|pelatihan; kursus|",
        "KAMUS-KATA-GANDA~Sinonim!B4~|petani|tani~|melatih|tani",
        "KAMUS-KATA-GANDA~Sinonim!C4~|petani|tani~|petani|tani; akses menuju jalan; akses jalannya",
        "KAMUS-SINGKATAN-GANDA~Singkatan!B3~|Kec.|~|PEMB|",
        "KAMUS-JENIS~Satuan!B2~|orang|orang~|manusia|orang",
        "KAMUS-ISI-KURANG~Satuan!C3~|dokumen; laporan|~||",
        "KAMUS-SATUAN-GANDA~Satuan!C3~|dokumen; laporan|~|dokumen; Peserta|",
        // codes
        "KAMUS-KODE~Konsep!D2~1.02.02.2.02.0015;~1.2.02.2.02.0015;",
        "KAMUS-KODE~Konsep!D2~2.14.04.*~2.14.04.2.05.15",
        "KAMUS-KODE~Konsep!D2~; 2.14.04.*~; 2.14.*.2",
        // field weights and thresholds
        "KAMUS-BIDANG~Bobot Bidang!B4~|Lokasi|~|Tempat|",
        "KAMUS-BIDANG-GANDA~Bobot Bidang!B4~|Lokasi|~|Kegiatan|",
        "KAMUS-BOBOT-JUMLAH~Bobot Bidang!C1~|15|~|14|",
        "KAMUS-BOBOT-JUMLAH~Bobot Bidang!C1~|15|ya~|15|tidak",
        "KAMUS-ANGKA~Bobot Bidang!C4~|15|~|15,5|",
        "KAMUS-ANGKA~Bobot Bidang!C4~|15|~|lima belas|",
        "KAMUS-ANGKA~Bobot Bidang!C4~|15|~|-15|",
        "KAMUS-ISI-KURANG~Bobot Bidang!C4~|15|~||",
        "KAMUS-AMBANG-LAIN~Ambang!B2~|Kemiripan kata|~|Kemiripan|",
        "KAMUS-AMBANG-GANDA~Ambang!B5~|Bobot kata tak dikenal|0,8~|Kemiripan kata|0,6",
        "KAMUS-ANGKA~Ambang!C2~|0,5|~|0,05|",
        "KAMUS-ANGKA~Ambang!C2~|0,5|~|0.5|",
        "KAMUS-ANGKA~Ambang!C3~|0,3|~|1,1|",
        "KAMUS-ANGKA~Ambang!C4~|12|~|12,5|",
        "KAMUS-AMBANG-KURANG~Ambang!B1~T-04|Bobot kata tak dikenal|0,8|ya|\\n~",
        "KAMUS-BUKTI~Bobot Bukti!B3~|Sasaran berbeda|~|Sasaran lain|",
        "KAMUS-BUKTI-GANDA~Bobot Bukti!B3~|Sasaran berbeda|~|Dasar|",
        "KAMUS-ANGKA~Bobot Bukti!C3~|-0,2|~|-10|",
        "KAMUS-ANGKA~Bobot Bukti!D3~|-2,3|~|kuat|",
        "KAMUS-ISI-KURANG~Bobot Bukti!D3~|-2,3|~||",
        // weights of words
        "KAMUS-ANGKA~Bobot Kata!B2~|0,25|~|1,25|",
        "KAMUS-KATA-DASAR~Bobot Kata!A2~jalan|0,25~pembangunan|0,25",
        "KAMUS-KATA-DASAR~Bobot Kata!A2~jalan|0,25~Jalan|0,25",
        "KAMUS-KATA-DASAR~Bobot Kata!A3~|perekonomian~|",
        "KAMUS-KATA-DASAR-GANDA~Bobot Kata!A3~ekonomi|0,4|perekonomian~jalan|0,4|",
        "KAMUS-SEL-TANPA-JUDUL~Bobot Kata!D2~jalan|0,25|~jalan|0,25||lihat catatan",
    })
    void aFaultInTheSource(String code, String cell, String sound, String faulty) {
        String damaged = WordBook.SOUND.replace(sound.replace("\\n", "\n"), faulty == null ? "" : faulty.replace("\\n", "\n"));
        assertThat(damaged).isNotEqualTo(WordBook.SOUND);
        expect(code, cell, WordBook.of(damaged));
    }

    @Test
    void cellsThatExcelComputedOrChangedAreRefused() {
        cell("KAMUS-SEL-RUMUS", "Sinonim!B2", cell -> new SheetCell(cell.at(), Kind.TEXT, cell.text(), null, null, false, true));
        cell("KAMUS-SEL-RUMUS", "Ambang!C2", cell -> new SheetCell(cell.at(), Kind.NO_VALUE, "A1+1", null, null, false, true));
        cell("KAMUS-SEL-JENIS", "Singkatan!B2",
                cell -> new SheetCell(cell.at(), Kind.DATE, "2026-05-01", null, LocalDate.of(2026, 5, 1), false, false));
        cell("KAMUS-SEL-JENIS", "Sinonim!B2", cell -> new SheetCell(cell.at(), Kind.BOOLEAN, "TRUE", null, null, false, false));
        cell("KAMUS-SEL-GALAT", "Peran!C2", cell -> new SheetCell(cell.at(), Kind.ERROR, "#REF!", null, null, false, false));
        cell("KAMUS-SEL-KODE-ANGKA", "Konsep!D2", cell -> SheetCell.number(cell.at(), new BigDecimal("1.02")));
        cell("KAMUS-JUDUL-LAIN", "Sinonim!G1", cell -> new SheetCell(cell.at(), Kind.TEXT, "Keterangan", null, null, false, true));
    }

    @Test
    void numbersAndSwitchesMayBeTypedAsExcelNumbersAndSwitches() {
        WorkbookContent typed = WordBook.of(WordBook.SOUND);
        typed = WordBook.with(typed, "Bobot Bidang!C2", cell -> SheetCell.number(cell.at(), new BigDecimal("60")));
        typed = WordBook.with(typed, "Ambang!C2",
                cell -> new SheetCell(cell.at(), Kind.NUMBER, "0.5", new BigDecimal("0.50"), null, true, false));
        typed = WordBook.with(typed, "Sinonim!F6", cell -> new SheetCell(cell.at(), Kind.BOOLEAN, "FALSE", null, null, false, false));
        LexiconReading reading = LexiconReader.read(List.of(typed));
        assertThat(reading.problems().isEmpty()).isTrue();
        assertThat(reading.lexicon()).isEqualTo(WordBook.lexicon(WordBook.SOUND));
    }

    @Test
    void mergedCellsAndHiddenRowsAreTold() {
        expect("KAMUS-SEL-GABUNG", "Sinonim!C2", WordBook.change(WordBook.of(WordBook.SOUND), "Sinonim",
                sheet -> new SheetContent(sheet.name(), false, sheet.rows(), List.of(new MergedArea(2, 3, 3, 3)))));
        expect("KAMUS-BARIS-TERSEMBUNYI", "Sinonim!A3", WordBook.change(WordBook.of(WordBook.SOUND), "Sinonim",
                sheet -> new SheetContent(sheet.name(), false, sheet.rows().stream()
                        .map(row -> row.number() == 3 ? new SheetRow(3, true, row.cells()) : row).toList(), List.of())));
    }

    @Test
    void aWordInTwoGroupsIsSaidWithBothCells() {
        Problem problem = expect("KAMUS-KATA-GANDA", "Sinonim!B4",
                WordBook.of(WordBook.SOUND.replace("|petani|", "|melatih|")));
        assertThat(problem.found()).isEqualTo("melatih");
        assertThat(problem.suggestion().id()).contains("\"pelatihan\"", "kamus.xlsx, Sinonim!B2");
        assertThat(problem.suggestion().en()).contains("\"pelatihan\"", "kamus.xlsx, Sinonim!B2");
    }

    @Test
    void theStemOfAnInflectedWordIsSuggested() {
        Problem problem = expect("KAMUS-KATA-DASAR", "Bobot Kata!A2",
                WordBook.of(WordBook.SOUND.replace("jalan|0,25", "pelatihan|0,25")));
        assertThat(problem.suggestion().id()).contains("latih");
    }

    @Test
    void withoutTheSheetOfFieldWeightsNothingCanBeScored() {
        WorkbookContent sound = WordBook.of(WordBook.SOUND);
        Problem problem = WordBook.problems(without(sound, "Bobot Bidang")).get(0);
        assertThat(problem.code()).isEqualTo("KAMUS-LEMBAR-KURANG");
        assertThat(problem.severity()).isEqualTo(Severity.BLOK);
    }

    @Test
    void anotherSheetMayBeMissingButThatIsSaid() {
        LexiconReading reading = LexiconReader.read(List.of(without(WordBook.of(WordBook.SOUND), "Konsep")));
        assertThat(reading.problems().sorted()).extracting(Problem::code).containsExactly("KAMUS-LEMBAR-KURANG");
        assertThat(reading.problems().sorted()).extracting(Problem::severity).containsExactly(Severity.SEDANG);
        assertThat(reading.lexicon().present()).isTrue();
        assertThat(reading.lexicon().concepts()).isEmpty();
    }

    @Test
    void allFaultsOfAllWorkbooksAreToldAtOnce() {
        String words = WordBook.SOUND.substring(0, WordBook.SOUND.indexOf("#Bobot Kata"));
        String weights = WordBook.SOUND.substring(WordBook.SOUND.indexOf("#Bobot Kata"));
        assertThat(WordBook.problems(WordBook.of("a.xlsx", words.replace("|tindakan|", "|tindak|").replace("1.02.02.2", "1.02.02.9")),
                WordBook.of("b.xlsx", weights.replace("0,25", "25")))).extracting(Problem::place)
                .containsExactly("a.xlsx, Konsep!D2", "a.xlsx, Sinonim!D2", "b.xlsx, Bobot Kata!B2");
    }

    private static WorkbookContent without(WorkbookContent workbook, String sheet) {
        return new WorkbookContent(workbook.file(), workbook.sha256(),
                workbook.sheets().stream().filter(known -> !known.name().equals(sheet)).toList());
    }

    private static void cell(String code, String address, UnaryOperator<SheetCell> change) {
        expect(code, address, WordBook.with(WordBook.of(WordBook.SOUND), address, change));
    }

    private static Problem expect(String code, String cell, WorkbookContent workbook) {
        LexiconReading reading = LexiconReader.read(List.of(workbook));
        List<Problem> problems = reading.problems().sorted();
        assertThat(problems).extracting(Problem::code).containsExactly(code);
        assertThat(problems.get(0).where()).hasToString(cell);
        assertThat(problems.get(0).suggestion().id()).isNotBlank();
        assertThat(problems.get(0).suggestion().en()).isNotBlank();
        assertThat(problems.get(0).expected()).isNotBlank();
        assertThat(reading.lexicon().present()).isEqualTo(problems.get(0).severity() != Severity.BLOK);
        return problems.get(0);
    }
}
