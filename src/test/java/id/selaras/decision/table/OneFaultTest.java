package id.selaras.decision.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.problem.CellRef;
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
import org.junit.jupiter.params.provider.ValueSource;

/** One fault each: one problem, with its own code, at its own cell. */
class OneFaultTest {

    @Test
    void theSoundFixturesHaveNoProblem() {
        assertThat(Fixture.problems(Fixture.workbook("a.xlsx", Fixture.FINDINGS), Fixture.workbook("b.xlsx", Fixture.THEMES),
                Fixture.workbook("c.xlsx", Fixture.VERDICTS), Fixture.workbook("d.xlsx", Fixture.CLASSES),
                Fixture.workbook("e.xlsx", Fixture.PAIRS), Fixture.workbook("f.xlsx", Fixture.GROUPS))).isEmpty();
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(delimiter = '~', value = {
        // properties
        "TABEL-PROPERTI-KURANG~Tabel~#Untuk|sub kegiatan\\n~",
        "TABEL-PROPERTI-LAIN~Tabel!A5~#Aturan pilih|semua~#Aturan|semua\\n#Aturan pilih|semua",
        "TABEL-PROPERTI-GANDA~Tabel!A4~#Untuk|~#Jenis:|temuan\\n#Untuk|",
        "TABEL-PROPERTI-NILAI~Tabel!B3~Jenis|temuan~Jenis|temuann",
        "TABEL-PROPERTI-NILAI~Tabel!B4~sub kegiatan~kelurahan",
        "TABEL-PROPERTI-NILAI~Tabel!B5~pilih|semua~pilih|terakhir",
        "TABEL-PROPERTI-NILAI~Tabel!B2~TARGET\\n~TARGET PAGU!\\n",
        "TABEL-PROPERTI-NILAI~Tabel!B10~Kepastian|C~Kepastian|D",
        "TABEL-TAHAP~Tabel!B6~RENJA; RKA~RENJA; RKAS",
        "TABEL-TANGGAL~Tabel!B7~1 Januari 2025~1 Janu 2025",
        "TABEL-MASA-BERLAKU~Tabel!B8~31 Desember 2030~31 Desember 2020",
        // headings
        "TABEL-JUDUL-LAIN~Tabel!E12~|Satuan|~|Satuann|",
        "TABEL-JUDUL-GANDA~Tabel!E12~|Satuan|~|Pagu|",
        "TABEL-JUDUL-JENIS~Tabel!O12~sampai\\nKLK~sampai|Skor\\nKLK",
        // rows
        "TABEL-ID-KURANG~Tabel!A14~KLK-04-1|~|",
        "TABEL-ID-GANDA~Tabel!A14~KLK-04-1~KLK-03-1",
        "TABEL-ID-BENTUK~Tabel!A14~KLK-04-1~KLK 04/1",
        "TABEL-AKTIF~Tabel!B13~|ya|~|mungkin|",
        "TABEL-SYARAT-ANGKA~Tabel!C13~|0|> 0|-~|nol|> 0|-",
        "TABEL-TEMUAN~Tabel!F14~|KLK-04|~|klk 4|",
        "TABEL-TINGKAT~Tabel!G14~|TINGGI|~|BERAT|",
        "TABEL-SEL-KOLOM~Tabel!H14~TINGGI|Target; Pagu Indikatif~TINGGI|Target; Pagu",
        "TABEL-PENANDA~Tabel!I14~|Target {Target terbesar}.|Target~|Target {Target besar}.|Target",
        "TABEL-PENANDA~Tabel!J14~|Target {Target terbesar}.|Isi~|Target {Target terbesar.|Isi",
        "TABEL-HASIL-KURANG~Tabel!K14~|Isi pagu.|~||",
        "TABEL-KOLOM-KURANG~Tabel!11~#Dasar hukum|Praktik baik\\n~",
        "TABEL-BLOK-DASAR~Tabel!G14~|TINGGI|~|BLOK|",
        "TABEL-TANGGAL~Tabel!M13~|1 Mei 2025|~|32 Mei 2025|",
        "TABEL-MASA-BERLAKU~Tabel!N13~|31 Mei 2029~|30 April 2025",
        // tests
        "TABEL-JUDUL-LAIN~Uji!D1~Harapan: Temuan~Harapan: Temu",
        "TABEL-UJI-TANPA-NAMA~Uji!B2~target nol|~|",
        "TABEL-UJI-TANPA-HARAPAN~Uji!A2~|500 juta|KLK-03~|500 juta|",
        "TABEL-TEMUAN~Uji!D2~|500 juta|KLK-03~|500 juta|KLK03",
        "TABEL-SYARAT-ANGKA~Uji!C2~0|500 juta|~0|500 jt|",
        "TABEL-UJI-GAGAL~Uji!A2~|500 juta|KLK-03~|500 juta|KLK-04",
        "TABEL-UJI-GAGAL~Uji!A3~target terisi|12|500 juta|-~target terisi|0|500 juta|-",
    })
    void aFaultInAFindingsTable(String code, String cell, String sound, String faulty) {
        expect(code, cell, Fixture.workbook(damaged(Fixture.FINDINGS, sound, faulty)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{Satuan}", "Pagu", "{Pagu} dan {Pagu}", "{Pagu", "500 juta", "{Uang}"})
    void whatIsAtStakeIsOneAmountOfMoney(String stated) {
        String sound = Fixture.FINDINGS.replace("|Satuan|Temuan|", "|Uang dipersoalkan|Temuan|").replace("|> 0|-|KLK-03", "|> 0|{Pagu}|KLK-03")
                .replace("|0|-|KLK-04", "|0||KLK-04");
        expect("TABEL-UANG", "Tabel!E13", Fixture.workbook(damaged(sound, "|{Pagu}|KLK-03", "|" + stated + "|KLK-03")));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(delimiter = '~', value = {
        "TABEL-PROPERTI-KURANG~Tabel~#Bukti|kode\\n~",
        "TABEL-PROPERTI-NILAI~Tabel!B7~Bukti|kode~Bukti|firasat",
        "TABEL-TEMA~Tabel!D11~||SUPPORT|penunjang~||SUPORT|penunjang",
        "TABEL-TEMA~Tabel!F12~PERTUMBUHAN; KEMISKINAN~PERTUMBUHAN; MISKIN",
        "TABEL-KEKUATAN~Tabel!E11~SUPPORT|penunjang|~SUPPORT|kuat|",
        "TABEL-HASIL-KURANG~Tabel!E11~SUPPORT|penunjang|~SUPPORT||",
        "TABEL-TEKS-LANGSUNG~Tabel!E10~Bukti|kode~Bukti|teks",
        "TABEL-KHUSUS-KODE~Tabel!B11~1.01.01.*~1.01.01.*; 1.02.01.*",
        "TABEL-KHUSUS-KODE~Tabel!9~|Nama sub kegiatan|Tema~|Kode program|Tema",
        "TABEL-KHUSUS-SERI~Tabel!B12~1.01.02.*|memuat: rehabilitasi~1.01.01.*|",
        "TABEL-SYARAT-KODE~Tabel!B11~1.01.01.*~1.01.01*",
    })
    void aFaultInAThemeTable(String code, String cell, String sound, String faulty) {
        String source = damaged(Fixture.THEMES, sound, faulty);
        boolean changesTests = code.startsWith("TABEL-KHUSUS-KODE") && cell.endsWith("9");
        String rehab = changesTests ? source.replace("memuat: rehabilitasi", "1.01.02") : source;
        expect(code, cell, Fixture.workbook(rehab));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(delimiter = '~', value = {
        "TABEL-SKOR~Tabel!E9~DIRECT|100\\nP2~DIRECT|101\\nP2",
        "TABEL-PUTUSAN~Tabel!D9~DIRECT||DIRECT|100~DIRECT||DIREK|100",
        "TABEL-HASIL-KURANG~Tabel!E11~|||NONE|0~|||NONE|",
        "TABEL-PROPERTI-NILAI~Tabel!B7~semua\\n~semua\\n#Bukti|kode\\n",
        "TABEL-SYARAT-PILIHAN~Tabel!B9~P1|DIRECT||~P1|LANGSUNG||",
    })
    void aFaultInAVerdictTable(String code, String cell, String sound, String faulty) {
        expect(code, cell, Fixture.workbook(damaged(Fixture.VERDICTS, sound, faulty)));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(delimiter = '~', value = {
        "TABEL-KELAS~Tabel!D11~|TIDAK|Tidak cukup~|MUNGKIN|Tidak cukup",
        "TABEL-HASIL-KURANG~Tabel!E11~|Tidak cukup mirip.|~||",
        "TABEL-JUDUL-JENIS~Tabel!G8~Alasan (EN)\\nK1~Alasan (EN)|Tingkat\\nK1",
        "TABEL-KELAS-PILIH~Tabel!B5~pilih|pertama~pilih|semua",
        "TABEL-PASANGAN-JENIS~Tabel!B4~Untuk|pasangan~Untuk|sub kegiatan",
        "TABEL-KELAS-KOLOM~Tabel!B8~Id|Kesamaan kegiatan|Kes~Id|Pagu|Kes",
        "TABEL-KELAS-KOLOM~Tabel!B8~Id|Kesamaan kegiatan|Kes~Id|Lingkup|Kes",
        "TABEL-KELAS-KOLOM~Tabel!B8~Id|Kesamaan kegiatan|Kes~Id|Jenis perangkat daerah lain|Kes",
        "TABEL-KELAS-KOLOM~Tabel!B8~Id|Kesamaan kegiatan|Kes~Id|Kelas tumpang tindih|Kes",
        "TABEL-KELAS-KOLOM~Tabel!E11~|Tidak cukup mirip.~|Tidak cukup mirip {Kegiatan lain}.",
        "TABEL-PENANDA~Tabel!F10~in {Tempat bersama}.~in {Tempat}.",
        "TABEL-KELAS~Uji!F3~K1|tidak~K1|mungkin",
        "TABEL-UJI-GAGAL~Uji!A2~|K2|DUPLICATION|~|K2|OVERLAP|",
    })
    void aFaultInATableOfClasses(String code, String cell, String sound, String faulty) {
        String source = damaged(Fixture.CLASSES, sound, faulty);
        boolean otherColumn = cell.equals("Tabel!B8");
        expect(code, cell, Fixture.workbook(otherColumn ? source.replace("|>= 0,6|", "||") : source));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(delimiter = '~', value = {
        "TABEL-GOLONGAN-JENIS~Tabel!B4~Untuk|rincian belanja~Untuk|rincian belanja; sub kegiatan",
        "TABEL-GOLONGAN-PILIH~Tabel!B5~pilih|semua~pilih|pertama",
        "TABEL-GOLONGAN-KOLOM~Tabel!E8~|Golongan\\nG1~|Golongan|Pagu\\nG1",
        "TABEL-GOLONGAN~Tabel!D9~|PERJALANAN_DINAS; PENDUKUNG~|perjalanan dinas",
        "TABEL-HASIL-KURANG~Tabel!D10~||6.01.*|PENGAWASAN~||6.01.*|",
        "TABEL-JUDUL-JENIS~Tabel!E8~Golongan\\nG1~Golongan|Tingkat\\nG1",
        "TABEL-GOLONGAN~Uji!D2~|PENDUKUNG; PERJALANAN_DINAS~|dinas luar",
        "TABEL-UJI-GAGAL~Uji!A3~|6.01.02.2.01.0001|PENGAWASAN~|6.02.02.2.01.0001|PENGAWASAN",
    })
    void aFaultInATableOfGroups(String code, String cell, String sound, String faulty) {
        expect(code, cell, Fixture.workbook(damaged(Fixture.GROUPS, sound, faulty)));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(delimiter = '~', value = {
        "TABEL-PASANGAN-KOLOM~Tabel!E12~|Satuan|~|Kesamaan objek|",
        "TABEL-PASANGAN-KOLOM~Tabel!I13~|Pagu {Pagu}.|All~|Lihat {Kegiatan lain}.|All",
        "TABEL-PASANGAN-KOLOM~Tabel!L14~|State the money.~|Ask {Other agency}.",
    })
    void whatIsKnownOfPairsAloneIsRefusedElsewhere(String code, String cell, String sound, String faulty) {
        expect(code, cell, Fixture.workbook(damaged(Fixture.FINDINGS, sound, faulty)));
    }

    @Test
    void onlyClassesAndFindingsAreAboutPairs() {
        expect("TABEL-PASANGAN-JENIS", "Tabel!B4", Fixture.workbook(damaged(Fixture.VERDICTS, "Untuk|sub kegiatan", "Untuk|pasangan")));
    }

    @Test
    void aTableWithoutTestsIsTold() {
        String untested = Fixture.FINDINGS.substring(0, Fixture.FINDINGS.indexOf("#uji"));
        assertThat(expect("TABEL-TANPA-UJI", "Tabel!B2", Fixture.workbook(untested)).severity()).isEqualTo(Severity.TINGGI);
    }

    @Test
    void aFormulaIsRefusedEvenWithItsSavedValue() {
        cell("TABEL-SEL-RUMUS", "Tabel!C13", cell -> new SheetCell(cell.at(), Kind.NUMBER, "0", BigDecimal.ZERO, null, false, true));
        cell("TABEL-SEL-RUMUS", "Tabel!I13", cell -> new SheetCell(cell.at(), Kind.TEXT, cell.text(), null, null, false, true));
        cell("TABEL-SEL-RUMUS", "Tabel!D13", cell -> new SheetCell(cell.at(), Kind.NO_VALUE, "A1+1", null, null, false, true));
        cell("TABEL-SEL-RUMUS", "Tabel!B3", cell -> new SheetCell(cell.at(), Kind.TEXT, cell.text(), null, null, false, true));
    }

    @Test
    void whatExcelChangedIsRefused() {
        cell("TABEL-SEL-TANGGAL", "Tabel!C13",
                cell -> new SheetCell(cell.at(), Kind.DATE, "2026-02-01", null, LocalDate.of(2026, 2, 1), false, false));
        cell("TABEL-SEL-JENIS", "Tabel!C13", cell -> new SheetCell(cell.at(), Kind.BOOLEAN, "TRUE", null, null, false, false));
        cell("TABEL-SEL-GALAT", "Tabel!C13", cell -> new SheetCell(cell.at(), Kind.ERROR, "#REF!", null, null, false, false));
        expect("TABEL-SEL-KODE-ANGKA", "Tabel!B11", Fixture.with(Fixture.workbook(Fixture.THEMES), "Tabel!B11",
                cell -> SheetCell.number(cell.at(), new BigDecimal("1.02"))));
    }

    @Test
    void aMergedCellWouldMeanAnythingBelowIt() {
        expect("TABEL-SEL-GABUNG", "Tabel!D13", Fixture.merged(Fixture.workbook(Fixture.FINDINGS), new MergedArea(13, 14, 4, 4)));
    }

    @Test
    void aCellWithoutAHeadingIsNotSkipped() {
        expect("TABEL-SEL-TANPA-JUDUL", "Tabel!P13", Fixture.with(Fixture.workbook(Fixture.FINDINGS), "Tabel!N13",
                cell -> SheetCell.text(cell.at().inColumn(16), "lupa judul")));
    }

    @Test
    void aHiddenActiveRowIsTold() {
        WorkbookContent hidden = Fixture.change(Fixture.workbook(Fixture.FINDINGS), "Tabel", sheet -> new SheetContent("Tabel",
                false, sheet.rows().stream().map(row -> new SheetRow(row.number(), row.number() == 14, row.cells())).toList(),
                List.of()));
        assertThat(expect("TABEL-BARIS-TERSEMBUNYI", "Tabel!A14", hidden).severity()).isEqualTo(Severity.SEDANG);
    }

    @Test
    void twoTablesWithOneCodeAreToldAtTheSecond() {
        List<Problem> problems = Fixture.problems(Fixture.workbook("b.xlsx", Fixture.FINDINGS),
                Fixture.workbook("a.xlsx", Fixture.FINDINGS));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("TABEL-KODE-GANDA");
            assertThat(problem.place()).isEqualTo("b.xlsx, Tabel!B2");
            assertThat(problem.suggestion().id()).contains("a.xlsx, Tabel!B2");
        });
    }

    @Test
    void sheetsWithoutATableAreTold() {
        SheetContent notes = new SheetContent("Catatan", false,
                List.of(new SheetRow(1, false, List.of(SheetCell.text(new CellRef("Catatan", 1, 1), "rapat")))), List.of());
        assertThat(Fixture.problems(new WorkbookContent("x.xlsx", "", List.of(notes)))).extracting(Problem::code)
                .containsExactly("TABEL-TANPA-TABEL", "TABEL-LEMBAR-LAIN");
    }

    @Test
    void aTableWithoutRowsOrHeaderIsTold() {
        String head = Fixture.FINDINGS.substring(0, Fixture.FINDINGS.indexOf("KLK-03-1"));
        assertThat(Fixture.problems(Fixture.workbook(head))).extracting(Problem::code)
                .containsExactly("TABEL-TANPA-BARIS", "TABEL-TANPA-UJI");
        WorkbookContent cut = Fixture.change(Fixture.workbook(Fixture.FINDINGS), "Tabel",
                sheet -> new SheetContent("Tabel", false, sheet.rows().subList(0, 10), List.of()));
        expect("TABEL-TANPA-JUDUL-KOLOM", "Tabel", cut);
    }

    @Test
    void testsWithoutAHeaderRowAreTold() {
        WorkbookContent headless = Fixture.change(Fixture.workbook(Fixture.FINDINGS), "Uji",
                sheet -> new SheetContent("Uji", false, sheet.rows().subList(1, 3), List.of()));
        expect("TABEL-UJI-JUDUL", "Uji", headless);
    }

    @Test
    void withSeveralTablesATestMustSayWhichItMeans() {
        WorkbookContent one = Fixture.workbook(Fixture.FINDINGS);
        SheetContent other = Fixture.workbook(Fixture.VERDICTS).sheets().get(0);
        SheetContent second = new SheetContent("Tabel 2", false, other.rows(), List.of());
        WorkbookContent both = new WorkbookContent("x.xlsx", "", List.of(one.sheets().get(0), second, one.sheets().get(1)));
        assertThat(Fixture.problems(both)).extracting(Problem::code).containsExactly("TABEL-UJI-TABEL", "TABEL-UJI-TABEL");
    }

    @Test
    void allFaultsOfAllWorkbooksAreToldAtOnce() {
        String two = damaged(damaged(Fixture.FINDINGS, "|TINGGI|", "|BERAT|"), "|0|> 0|-", "|nol|> 0|-");
        String one = damaged(Fixture.VERDICTS, "DIRECT|100\nP2", "DIRECT|101\nP2");
        assertThat(Fixture.problems(Fixture.workbook("a.xlsx", two), Fixture.workbook("b.xlsx", one)))
                .extracting(Problem::code).containsExactlyInAnyOrder("TABEL-TINGKAT", "TABEL-SYARAT-ANGKA", "TABEL-SKOR");
    }

    private static void cell(String code, String address, UnaryOperator<SheetCell> change) {
        expect(code, address, Fixture.with(Fixture.workbook(Fixture.FINDINGS), address, change));
    }

    private static Problem expect(String code, String cell, WorkbookContent workbook) {
        List<Problem> problems = Fixture.problems(workbook);
        assertThat(problems).as(code).isNotEmpty().allSatisfy(problem -> assertThat(problem.code()).isEqualTo(code));
        assertThat(problems.get(0).where()).hasToString(cell);
        assertThat(problems.get(0).suggestion().en()).isNotBlank();
        boolean blocks = problems.get(0).severity() == Severity.BLOK;
        assertThat(TableReader.read(List.of(workbook)).ruleSet().isEmpty()).isEqualTo(blocks);
        return problems.get(0);
    }

    private static String damaged(String source, String sound, String faulty) {
        String damaged = source.replace(sound.replace("\\n", "\n"), faulty == null ? "" : faulty.replace("\\n", "\n"));
        assertThat(damaged).isNotEqualTo(source);
        return damaged;
    }
}
