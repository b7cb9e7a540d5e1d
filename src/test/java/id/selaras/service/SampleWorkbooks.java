package id.selaras.service;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The samples of Kabupaten Pasuruan as uploads, for any government a test makes. */
public final class SampleWorkbooks {

    private static final Path SAMPLES = Path.of("samples");

    private SampleWorkbooks() {
    }

    /** The sample reference with the region code of that government. */
    public static byte[] reference(String government) {
        return changed(bytes("acuan-kabupaten-pasuruan.xlsx"),
                workbook -> workbook.getSheet("Pemerintah").getRow(1).getCell(1).setCellValue(government));
    }

    /** A sample plan, such as {@code renja-dinas-sosial.xlsx}. */
    public static byte[] plan(String name) {
        return bytes(name);
    }

    /** The same plan in other bytes each time: a submission of its own. */
    public static byte[] anotherPlan(String name) {
        return changed(bytes(name), workbook -> workbook.getProperties().getCoreProperties().setTitle(UUID.randomUUID().toString()));
    }

    /** The same plan before two of its rows were corrected: the first has another fund source, the second another place. */
    public static byte[] earlierPlan(String name) {
        return changed(bytes(name), workbook -> {
            workbook.getSheetAt(0).getRow(15).getCell(10).setCellValue("Dana Alokasi Umum (DAU)");
            workbook.getSheetAt(0).getRow(16).getCell(9).setCellValue("Kabupaten Pasuruan, Kecamatan Bangil");
        });
    }

    /** The sample list of codes. */
    public static byte[] list() {
        return bytes("contoh-daftar-nomenklatur.csv");
    }

    /** A workbook in which nothing is planned. */
    public static byte[] noPlan() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Undangan").createRow(0).createCell(0).setCellValue("Rapat koordinasi, Senin pukul 09.00");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(SAMPLES.resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static byte[] changed(byte[] bytes, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            change.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
