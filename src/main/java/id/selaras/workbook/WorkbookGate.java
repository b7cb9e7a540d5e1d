package id.selaras.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Stands before every parser: a file passes only when it is a whole, honest .xlsx container within its limits. What
 * passed is held in memory, so that the bytes that were checked are the bytes that are read.
 */
final class WorkbookGate {

    private WorkbookGate() {
    }

    /** All bytes of a file that is there, not empty and not too large. */
    static byte[] bytes(Path file) throws Refused {
        if (Files.isDirectory(file)) {
            throw new Refused(Refusal.FOLDER, "sebuah folder / a folder");
        }
        if (!Files.exists(file)) {
            throw new Refused(Refusal.MISSING, "berkas tidak ditemukan / no such file");
        }
        try {
            if (!Files.isRegularFile(file)) {
                throw unreadable();
            }
            if (Files.size(file) > Limits.FILE_BYTES) {
                throw tooLarge(Files.size(file));
            }
            return checked(Files.readAllBytes(file));
        } catch (IOException closed) {
            throw unreadable();
        }
    }

    /** The bytes themselves when there are some and not too many. */
    static byte[] checked(byte[] bytes) throws Refused {
        if (bytes.length > Limits.FILE_BYTES) {
            throw tooLarge(bytes.length);
        }
        if (bytes.length == 0) {
            throw new Refused(Refusal.EMPTY, "0 bita / 0 bytes");
        }
        return bytes;
    }

    /** The container, checked to its last byte; no part of it has been parsed further than its first element. */
    static Archive open(byte[] bytes) throws Refused {
        if (bytes.length < 4 && startsLikeZip(bytes)) {
            throw new Refused(Refusal.CUT_OFF, bytes.length + " bita / bytes");
        }
        if (!startsLikeZip(bytes)) {
            throw ForeignFormat.recognise(bytes);
        }
        Archive archive = Archive.open(bytes);
        for (ZipPart part : archive.parts()) {
            if (isXml(part.name())) {
                XmlPart.refuseDocumentType(archive, part);
            }
        }
        return archive;
    }

    private static boolean startsLikeZip(byte[] bytes) {
        return bytes[0] == 'P' && (bytes.length < 2 || bytes[1] == 'K')
                && (bytes.length < 4 || bytes[2] == 3 && bytes[3] == 4 || bytes[2] == 5 && bytes[3] == 6);
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
    }

    private static Refused unreadable() {
        return new Refused(Refusal.UNREADABLE, "berkas tidak dapat dibuka / the file cannot be opened");
    }

    private static Refused tooLarge(long size) {
        long megabytes = (size >> 20) + 1;
        return new Refused(Refusal.TOO_LARGE, megabytes + " MB");
    }
}
