package id.selaras.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that each show one fault and nothing else. */
final class OneFaultWorkbooks {

    /** A file with one fault, and the code of the problem it must give. */
    record OneFault(String name, String code, FileMaker maker) {

        /** Writes the file into a folder that is empty. */
        Path in(Path folder) {
            try {
                Path file = folder.resolve("renja.xlsx");
                maker.write(file);
                return file;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public String toString() {
            return code + ": " + name;
        }
    }

    /** Puts a file in its place. */
    interface FileMaker {
        void write(Path file) throws IOException;
    }

    private static final String CHART = PlainWorkbook.relation("rId9", "chartsheet", "chartsheets/sheet1.xml");

    private OneFaultWorkbooks() {
    }

    static List<OneFault> all() {
        return List.of(
                new OneFault("no such file", "BERKAS-TIDAK-ADA", file -> { }),
                new OneFault("a folder", "BERKAS-FOLDER", Files::createDirectory),
                bytes("an empty file", "BERKAS-KOSONG", () -> new byte[0]),
                new OneFault("more than 50 MB", "BERKAS-TERLALU-BESAR", OneFaultWorkbooks::largeFile),
                bytes("cut in half", "BERKAS-TERPOTONG", () -> half(PlainWorkbook.sound().bytes())),
                bytes("the first two bytes of a workbook", "BERKAS-TERPOTONG", () -> new byte[] {'P', 'K'}),
                bytes("an .xls whose sheet lies beyond its end", "BERKAS-XLS-RUSAK",
                        () -> OldXls.changed(OldXls.sound(), parts -> OldXls.first(parts, 0x85).data[3] = 1)),
                text("the XML of Excel 2003", "BERKAS-XLS-LAMA", "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"),
                bytes("a workbook with a password", "BERKAS-TERSANDI", OneFaultWorkbooks::encrypted),
                zip("a part with a zip password", "BERKAS-TERSANDI", zip -> zip.get(PlainWorkbook.SHEET).flags = 1),
                text("an HTML table as SIPD exports it", "BERKAS-HTML", "\uFEFF\r\n<table border=1><tr><td>Kode</td></tr></table>"),
                text("CSV", "BERKAS-TEKS", "Kode;Sub Kegiatan;Pagu\n1.01.01.2.02.0001;Penyediaan Gaji;1.000\n"),
                bytes("an .ods", "BERKAS-ODS", () -> new RawZip().add("mimetype", ascii("application/vnd.oasis.opendocument.spreadsheet")).add("content.xml", ascii("<a/>")).bytes()),
                book("an .xlsm by its kind", "BERKAS-MAKRO", () -> PlainWorkbook.sound().types("application/vnd.ms-excel.sheet.macroEnabled.main+xml", "")),
                book("a macro part under an .xlsx kind", "BERKAS-MAKRO", () -> PlainWorkbook.sound().part("xl/vbaProject.bin", "x")),
                book("a sheet of old macros", "BERKAS-MAKRO", () -> PlainWorkbook.sound()
                        .replace("xl/_rels/workbook.xml.rels", "relationships/worksheet", "relationships/xlMacrosheet")),
                book("an .xlsb", "BERKAS-XLSB", () -> PlainWorkbook.sound().types("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "")),
                text("a PDF", "BERKAS-BUKAN-EXCEL", "%PDF-1.7\n"),
                book("a Word document", "BERKAS-BUKAN-EXCEL", () -> PlainWorkbook.sound().types("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "")),
                bytes("a zip of pictures", "BERKAS-BUKAN-EXCEL", () -> new RawZip().add("foto.jpg", ascii("x")).bytes()),
                bytes("bytes of no known kind", "BERKAS-BUKAN-EXCEL", () -> new byte[] {1, 2, 3, 4, 5}),
                book("no workbook part", "BERKAS-TANPA-BUKU-KERJA", () -> PlainWorkbook.sound().without(PlainWorkbook.WORKBOOK)),
                book("no root relation", "BERKAS-TANPA-BUKU-KERJA", () -> PlainWorkbook.sound().without("_rels/.rels")),
                zip("a part twice", "BERKAS-ENTRI-GANDA", zip -> zip.add("XL/Workbook.xml", ascii("<other/>"))),
                zip("a name that leads outside", "BERKAS-NAMA-ENTRI", zip -> zip.add("../../etc/cron.d/x", ascii("x"))),
                zip("an absolute name", "BERKAS-NAMA-ENTRI", zip -> zip.add("/xl/x.xml", ascii("<x/>"))),
                zip("a drive letter", "BERKAS-NAMA-ENTRI", zip -> zip.add("C:\\x.xml", ascii("<x/>"))),
                zip("5,001 parts", "BERKAS-BOM-ENTRI", zip -> addParts(zip, 5001)),
                zip("a part that claims 500 MB", "BERKAS-BOM-UKURAN", zip -> claim(zip, "xl/media/x.bin", 500L << 20, 4 << 20)),
                zip("a sheet that claims 1,100 MB", "BERKAS-BOM-UKURAN", zip -> claim(zip, "xl/worksheets/sheet9.xml", 1100L << 20, 6 << 20)),
                zip("20 MB of nothing", "BERKAS-BOM-RASIO", zip -> zip.add("xl/media/x.bin", new byte[20 << 20])),
                zip("a part listed under another name", "BERKAS-DIREKTORI-ZIP", zip -> zip.get(PlainWorkbook.SHEET).listedName = "xl/worksheets/sheet2.xml"),
                zip("a part that is not listed", "BERKAS-DIREKTORI-ZIP", zip -> zip.entry("xl/hidden.xml", ascii("<x/>")).unlisted = true),
                zip("two sizes for one part", "BERKAS-DIREKTORI-ZIP", zip -> zip.get(PlainWorkbook.SHEET).localUnpackedSize = 1),
                bytes("bytes behind the end", "BERKAS-DIREKTORI-ZIP", () -> Arrays.copyOf(PlainWorkbook.sound().bytes(), PlainWorkbook.sound().bytes().length + 5)),
                zip("a wrong checksum", "BERKAS-RUSAK-CRC", zip -> zip.get(PlainWorkbook.SHEET).crc ^= 1),
                zip("a part larger than it says", "BERKAS-UKURAN-ENTRI", zip -> understate(zip.get(PlainWorkbook.SHEET))),
                zip("packed in an unknown way", "BERKAS-METODE-ZIP", zip -> zip.get(PlainWorkbook.SHEET).method = 12),
                book("entities that laugh a billion times", "BERKAS-DTD", () -> PlainWorkbook.sound().replace(PlainWorkbook.SHEET, "<worksheet",
                        "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><worksheet")),
                book("a document type in a part nobody reads", "BERKAS-DTD", () -> PlainWorkbook.sound().part("customXml/item1.xml", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>")),
                book("a sheet that stops in the middle", "BERKAS-XML-RUSAK", () -> PlainWorkbook.sound().replace(PlainWorkbook.SHEET, "</worksheet>", "")),
                book("a shared text that is not there", "BERKAS-XML-RUSAK", () -> PlainWorkbook.withCells("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>")),
                book("a cell twice", "BERKAS-XML-RUSAK", () -> PlainWorkbook.withCells("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")),
                book("a row before its time", "BERKAS-XML-RUSAK", () -> PlainWorkbook.withCells("<row r=\"2\"/><row r=\"1\"/>")),
                book("elements nested a thousand deep", "BERKAS-XML-RUSAK", () -> PlainWorkbook.withSheet("<a>".repeat(1000) + "</a>".repeat(1000))),
                book("a sheet without its part", "BERKAS-LEMBAR-HILANG", () -> PlainWorkbook.sound().without(PlainWorkbook.SHEET)),
                book("only a chart", "BERKAS-TANPA-LEMBAR", () -> PlainWorkbook.sound().workbookRelations(CHART)
                        .workbook("", "<sheet name=\"Grafik\" sheetId=\"1\" r:id=\"rId9\"/>", "")),
                book("two sheets of one name", "BERKAS-LEMBAR-GANDA", () -> PlainWorkbook.sound()
                        .workbook("", "<sheet name=\"Renja\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"RENJA\" sheetId=\"2\" r:id=\"rId1\"/>", "")),
                book("200,001 filled rows", "BERKAS-BARIS-TERLALU-BANYAK", () -> PlainWorkbook.withCells(filledRows(200_001))),
                book("1,001 filled columns", "BERKAS-KOLOM-TERLALU-BANYAK", () -> PlainWorkbook.withCells("<row>" + "<c><v>1</v></c>".repeat(1001) + "</row>")),
                book("100,001 merged ranges", "BERKAS-ISI-TERLALU-BESAR", () -> PlainWorkbook.withSheet("<sheetData/><mergeCells>"
                        + "<mergeCell ref=\"A1:B2\"/>".repeat(100_001) + "</mergeCells>")),
                book("a cell of 40,000 characters", "BERKAS-SEL-PANJANG", () -> PlainWorkbook.withCells(
                        "<row><c t=\"inlineStr\"><is><t>" + "a".repeat(40_000) + "</t></is></c></row>")));
    }

    private static OneFault bytes(String name, String code, Supplier<byte[]> contents) {
        return new OneFault(name, code, file -> Files.write(file, contents.get()));
    }

    private static OneFault text(String name, String code, String contents) {
        return bytes(name, code, () -> contents.getBytes(StandardCharsets.UTF_8));
    }

    private static OneFault book(String name, String code, Supplier<PlainWorkbook> book) {
        return bytes(name, code, () -> book.get().bytes());
    }

    private static OneFault zip(String name, String code, Consumer<RawZip> fault) {
        return bytes(name, code, () -> {
            RawZip zip = PlainWorkbook.sound().zip();
            fault.accept(zip);
            return zip.bytes();
        });
    }

    private static void largeFile(Path file) throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength((50L << 20) + 1);
        }
    }

    private static String filledRows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= count; row++) {
            rows.append("<row r=\"").append(row).append("\"><c><v>").append(row).append("</v></c></row>");
        }
        return rows.toString();
    }

    private static void addParts(RawZip zip, int count) {
        for (int part = 0; part < count; part++) {
            zip.add("customXml/" + part + ".bin", new byte[0]);
        }
    }

    private static void claim(RawZip zip, String name, long unpacked, int packed) {
        RawZip.Entry entry = zip.entry(name, new byte[0]);
        entry.packed = new byte[packed];
        entry.packedSize = packed;
        entry.unpackedSize = unpacked;
        entry.localUnpackedSize = unpacked;
    }

    private static void understate(RawZip.Entry entry) {
        entry.unpackedSize = 100;
        entry.localUnpackedSize = 100;
    }

    private static byte[] encrypted() {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("rahasia");
            try (var inside = encryptor.getDataStream(files)) {
                inside.write(PlainWorkbook.sound().bytes());
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | java.security.GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
