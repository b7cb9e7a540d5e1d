package id.selaras.intake.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.reference.NomenclatureEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialListsAreReadTest {

    @Test
    void aPlainListIsReadWithoutARemark() {
        NomenclatureList list = Lists.read(Lists.GOOD);
        assertThat(list.problems()).isEmpty();
        assertThat(list.entries()).hasSize(6);
        NomenclatureEntry mothers = list.entries().get(4);
        assertThat(mothers.code().text()).isEqualTo("1.02.02.2.02.0001");
        assertThat(mothers.performance()).isEqualTo("Ibu hamil terlayani");
        assertThat(mothers.indicator()).isEqualTo("Jumlah Ibu Hamil");
        assertThat(mothers.unit()).isEqualTo("Orang");
        assertThat(list.account().rows()).isEqualTo(7);
        assertThat(list.account().read()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "1.02.02.2.02.3;Layanan Balita;;;          | NOMENKLATUR-KODE         | CSV!A8",
        "1.02.02.02.02.0003;Layanan Balita;;;      | NOMENKLATUR-KODE         | CSV!A8",
        "1.02.02.2.02.0003;;;;                     | NOMENKLATUR-TANPA-NAMA   | CSV!A8",
        "1.02.02.2.02.0001;Layanan Balita;;;       | NOMENKLATUR-NAMA-GANDA   | CSV!A8",
        "1.03.02.2.02.0001;Jalan;;;                | NOMENKLATUR-TANPA-INDUK  | CSV!A8",
        "1.02.02.2.02.0003;Balita;;;Orang;lebih    | NOMENKLATUR-KOLOM-LEBIH  | CSV!F8",
        "1.02.02.2.02.0003;\"Balita\" kecil;;;     | NOMENKLATUR-KUTIP-TENGAH | CSV!8",
        ";;;Jumlah Bayi;Bayi                       | NOMENKLATUR-SATUAN-GANDA | CSV!8",
        "Catatan: lihat lampiran;;;;               | NOMENKLATUR-BARIS-DILEWATI | CSV!8",
        "1.02.02.2.02.0001;Pengelolaan Pelayanan Kesehatan Ibu Hamil;;; | NOMENKLATUR-BARIS-DILEWATI | CSV!8"})
    void oneFaultIsSaidOnceWithItsCellAndTheRestIsRead(String row, String code, String where) {
        NomenclatureList list = Lists.read(Lists.GOOD + row + "\n");
        assertThat(list.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(list.problems().get(0).where()).hasToString(where);
        assertThat(list.entries()).hasSizeBetween(6, 7);
        assertThat(list.account().read() + list.account().skipped().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(list.account().rows()).isEqualTo(8);
    }

    @Test
    void aRowWithoutACodeThatOnlyNamesAnIndicatorContinuesTheRowAbove() {
        NomenclatureList list = Lists.read(Lists.GOOD + ";;;Jumlah Ibu Nifas;Orang\n");
        assertThat(list.problems()).isEmpty();
        assertThat(list.entries().get(5).indicator()).isEqualTo("Jumlah Ibu Bersalin; Jumlah Ibu Nifas");
        assertThat(list.account().read()).isEqualTo(7);
    }

    @Test
    void levelsInColumnsOfTheirOwnGiveAnEntryEach() {
        NomenclatureList list = Lists.read("""
                kode_program,nama_program,kode_kegiatan,nama_kegiatan,kode_sub_kegiatan,nama_sub_kegiatan,satuan
                1.02.02,PROGRAM UPAYA KESEHATAN,1.02.02.2.02,"Layanan, Rujukan",1.02.02.2.02.0001,Ibu Hamil,Orang
                1.02.02,Program Upaya Kesehatan,1.02.02.2.02,"Layanan,, Rujukan",1.02.02.2.02.0002,Ibu Bersalin,Orang
                1.02.02,PROGRAM LAIN,1.02.02.2.02,"Layanan, Rujukan",1.02.02.2.02.0003,Balita,Orang
                """);
        assertThat(list.entries()).extracting(entry -> entry.code().text()).containsExactlyInAnyOrder("1.02.02", "1.02.02.2.02",
                "1.02.02.2.02.0001", "1.02.02.2.02.0002", "1.02.02.2.02.0003");
        assertThat(list.problems()).extracting(problem -> problem.code() + " " + problem.where())
                .containsExactly("NOMENKLATUR-NAMA-GANDA CSV!A4", "NOMENKLATUR-TANPA-TINGKAT null");
    }

    @Test
    void oldAndNewCodesMayStandInOneList() {
        NomenclatureList list = Lists.read(Lists.GOOD + "1.02.02.2.02.03;Pengelolaan Pelayanan Kesehatan Balita;;;\nX.XX.01;PROGRAM PENUNJANG;;;\nX.XX;PENUNJANG;;;\n");
        assertThat(list.problems()).isEmpty();
        assertThat(list.entries()).hasSize(9);
    }

    @Test
    void theAnnexOfADecreeHasAColumnForEachPartOfTheCode() throws IOException {
        NomenclatureList list = workbook(new Object[][] {
            {"LAMPIRAN KEPUTUSAN MENTERI"},
            {"KODE", null, null, null, null, "NOMENKLATUR URUSAN KABUPATEN/KOTA", "INDIKATOR", "SATUAN"},
            {"URUSAN/ UNSUR", "BIDANG URUSAN/ BIDANG UNSUR", "PROGRAM", "KEGIATAN", "SUB KEGIATAN"},
            {"1", null, null, null, null, "URUSAN WAJIB"},
            {"1", "02", null, null, null, "KESEHATAN"},
            {1.0, 2.0, 2.0, null, null, "PROGRAM UPAYA\nKESEHATAN"},
            {"1", "02", "02", "2.02", null, "Layanan Kesehatan"},
            {"1", "02", "02", "2.02", "0001", "Ibu Hamil", "Jumlah Ibu Hamil", "Orang"},
            {null, null, null, null, "0002", "Ibu Bersalin", "Jumlah Ibu Bersalin", "Orang"},
            {"1", "02", "02", "2.02", 3.0, "Balita"}});
        assertThat(list.entries()).extracting(entry -> entry.code().text()).containsExactly("1", "1.02", "1.02.02", "1.02.02.2.02",
                "1.02.02.2.02.0001", "1.02.02.2.02.0002");
        assertThat(list.entries().get(2).name()).isEqualTo("PROGRAM UPAYA KESEHATAN");
        assertThat(list.problems()).extracting(problem -> problem.code() + " " + problem.where())
                .containsExactly("NOMENKLATUR-KODE Daftar!E10", "NOMENKLATUR-BARIS-DILEWATI Daftar!1");
    }

    @Test
    void ofAReferenceWorkbookOnlyItsOwnListIsRead() throws IOException {
        Problems problems = new Problems();
        NomenclatureList list = NomenclatureListReader.read(
                ListFiles.read(Path.of("samples/acuan-kota-batu.xlsx"), problems).orElseThrow());
        assertThat(problems.isEmpty()).isTrue();
        assertThat(list.entries()).hasSizeGreaterThan(100);
        assertThat(list.problems()).filteredOn(problem -> problem.code().equals("NOMENKLATUR-LEMBAR-LAIN")).hasSizeGreaterThan(10);
    }

    @Test
    void oldEncodingsAreReadAndSaid() {
        Problems problems = new Problems();
        byte[] bytes = Lists.GOOD.replace("Ibu Hamil;Ibu", "Ibu Hamil – Café;Ibu").getBytes(Charset.forName("windows-1252"));
        NomenclatureList list = NomenclatureListReader.read(ListFiles.read("daftar.csv", bytes, problems).orElseThrow());
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("NOMENKLATUR-WINDOWS-1252");
        assertThat(list.entries().get(4).name()).endsWith("Ibu Hamil – Café");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() {
        assertThat(Lists.read("\uFEFF" + Lists.GOOD).problems()).isEmpty();
    }

    @Test
    void aListWithoutHeadingsIsRefused() {
        assertThat(Lists.read("1.02;KESEHATAN\n1.03;JALAN\n").problems()).extracting(Problem::code)
                .containsExactly("NOMENKLATUR-TANPA-JUDUL", "NOMENKLATUR-LEMBAR-LAIN");
        assertThat(Lists.read(Lists.HEAD).usable()).isFalse();
    }

    @Test
    void whatIsNoListAtAllIsRefusedByTheGate() throws IOException {
        Problems problems = new Problems();
        assertThat(ListFiles.read("daftar.xls", "<html><table></table></html>".getBytes(StandardCharsets.UTF_8), problems)).isEmpty();
        assertThat(ListFiles.read("daftar.csv", new byte[] {0, 1, 2, 3}, problems)).isEmpty();
        assertThat(ListFiles.read("daftar.csv", new byte[0], problems)).isEmpty();
        assertThat(ListFiles.read("daftar.csv", "Kode;Nama\n1.02;\"Kes".getBytes(StandardCharsets.UTF_8), problems)).isEmpty();
        assertThat(ListFiles.read(Path.of("tidak-ada.csv"), problems)).isEmpty();
        assertThat(problems.sorted()).hasSize(5);
    }

    @Test
    void theSampleListIsReadWhole() throws IOException {
        NomenclatureList list = Lists.read(Files.readString(Path.of("samples/contoh-daftar-nomenklatur.csv")));
        assertThat(list.problems()).allMatch(problem -> problem.code().equals("NOMENKLATUR-BARIS-DILEWATI"));
        assertThat(list.entries()).hasSize(30);
        assertThat(list.entries()).filteredOn(entry -> entry.code().text().equals("1.02.02.2.02.0802")).singleElement()
                .satisfies(entry -> assertThat(entry.indicator()).isEqualTo("Jumlah Rumah yang Dikunjungi Kader"));
    }

    private static NomenclatureList workbook(Object[][] rows) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("Daftar");
            for (int at = 0; at < rows.length; at++) {
                Row row = sheet.createRow(at);
                for (int column = 0; column < rows[at].length; column++) {
                    if (rows[at][column] instanceof Double number) {
                        row.createCell(column).setCellValue(number);
                    } else if (rows[at][column] != null) {
                        row.createCell(column).setCellValue(rows[at][column].toString());
                    }
                }
            }
            book.write(out);
            return NomenclatureListReader.read(ListFiles.read("daftar.xlsx", out.toByteArray(), new Problems()).orElseThrow());
        }
    }
}
