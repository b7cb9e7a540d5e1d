package id.selaras.submission;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BinaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The samples as other governments would send them, and as they look after one more save. */
final class Workbooks {

    static final String HEALTH = "1.02.0.00.0.00.01.0000";

    private Workbooks() {
    }

    /** The sample reference with the region code of another government; an empty text clears the cell. */
    static byte[] reference(String regionCode) {
        return edited(sample("acuan-kabupaten-pasuruan.xlsx"), (part, text) -> part.equals("xl/sharedStrings.xml")
                ? text.replace(">35.14<", ">" + regionCode + "<") : text);
    }

    static byte[] plan() {
        return sample("renja-dinas-kesehatan.xlsx");
    }

    /** The same plan saved once more: other bytes. */
    static byte[] planSavedAgain(int time) {
        return edited(plan(), (part, text) -> part.equals("docProps/core.xml") ? text + "<!-- " + time + " -->" : text);
    }

    static byte[] sample(String name) {
        try {
            return Files.readAllBytes(Path.of("samples", name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static byte[] edited(byte[] workbook, BinaryOperator<String> edit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(0);
                out.putNextEntry(copy);
                out.write(edit.apply(entry.getName(), text).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
