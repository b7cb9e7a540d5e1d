package id.selaras.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;

/** Excel 97-2003 workbooks made by another library, sound or with the records of their stream changed. */
final class OldXls {

    /** One record of the workbook stream. */
    static final class Part {
        int id;
        byte[] data;

        Part(int id, byte[] data) {
            this.id = id;
            this.data = data;
        }
    }

    private OldXls() {
    }

    static byte[] of(Consumer<Workbook> filling) {
        try (HSSFWorkbook old = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filling.accept(old);
            old.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] sound() {
        return of(book -> {
            var sheet = book.createSheet("Renja");
            for (int row = 0; row < 30; row++) {
                sheet.createRow(row).createCell(0).setCellValue("1.02.02.2.01.00" + (10 + row));
                sheet.getRow(row).createCell(1).setCellValue(1_250_000.5 * row);
            }
        });
    }

    static byte[] withPassword() {
        Biff8EncryptionKey.setCurrentUserPassword("rahasia");
        try {
            return sound();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** The same file with a further stream or folder in its container. */
    static byte[] with(byte[] xls, String folder) {
        return rewritten(xls, files -> {
            try {
                files.getRoot().createDirectory(folder);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    /** The same file with other records; their places in the stream are not put right. */
    static byte[] changed(byte[] xls, Consumer<List<Part>> change) {
        return rewritten(xls, files -> {
            try {
                List<Part> parts = parts(files.createDocumentInputStream("Workbook").readAllBytes());
                change.accept(parts);
                ByteArrayOutputStream stream = new ByteArrayOutputStream();
                for (Part part : parts) {
                    stream.write(part.id);
                    stream.write(part.id >> 8);
                    stream.write(part.data.length);
                    stream.write(part.data.length >> 8);
                    stream.writeBytes(part.data);
                }
                files.createOrUpdateDocument(new ByteArrayInputStream(stream.toByteArray()), "Workbook");
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    static Part first(List<Part> parts, int id) {
        return parts.stream().filter(part -> part.id == id).findFirst().orElseThrow();
    }

    static byte[] renamed(byte[] xls, String stream) {
        return rewritten(xls, files -> {
            try {
                files.createDocument(files.createDocumentInputStream("Workbook"), stream);
                files.getRoot().getEntry("Workbook").delete();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    private static byte[] rewritten(byte[] xls, Consumer<POIFSFileSystem> change) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(xls));
             ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(files);
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Part> parts(byte[] stream) {
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at + 4 <= stream.length;) {
            int length = stream[at + 2] & 0xFF | (stream[at + 3] & 0xFF) << 8;
            parts.add(new Part(stream[at] & 0xFF | (stream[at + 1] & 0xFF) << 8, Arrays.copyOfRange(stream, at + 4, at + 4 + length)));
            at += 4 + length;
        }
        return parts;
    }
}
