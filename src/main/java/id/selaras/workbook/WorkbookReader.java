package id.selaras.workbook;

import id.selaras.problem.Problems;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads an .xlsx or old .xls file after it passed the gate; what it is counts, not what it is called. */
public final class WorkbookReader {

    private static final Predicate<List<SheetRow>> NONE_FORWARD = head -> false;

    private WorkbookReader() {
    }

    /**
     * Reads all sheets. A file that is broken, hostile or no workbook is refused: the answer is empty and {@code problems}
     * says why, each reason with its own code. Never throws for what is in the file.
     */
    public static Optional<WorkbookContent> read(Path file, Problems problems) {
        return read(file, NONE_FORWARD, problems);
    }

    /**
     * The same, but long sheets may be read forward later, row by row, instead of being held.
     *
     * @param forward told the first rows of a long sheet: true when the sheet is to be read forward
     */
    public static Optional<WorkbookContent> read(Path file, Predicate<List<SheetRow>> forward, Problems problems) {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        try {
            return Optional.of(content(name, WorkbookGate.bytes(file), forward));
        } catch (Refused refused) {
            problems.add(refused.toProblem(name));
            return Optional.empty();
        }
    }

    /**
     * The same for bytes that lie in memory or under another name.
     *
     * @param name as the sender calls the file; only said, never opened
     */
    public static Optional<WorkbookContent> read(String name, byte[] bytes, Problems problems) {
        return read(name, bytes, NONE_FORWARD, problems);
    }

    /** The same for bytes, with sheets that are to be read forward. */
    public static Optional<WorkbookContent> read(String name, byte[] bytes, Predicate<List<SheetRow>> forward, Problems problems) {
        try {
            return Optional.of(content(name, WorkbookGate.checked(bytes), forward));
        } catch (Refused refused) {
            problems.add(refused.toProblem(name));
            return Optional.empty();
        }
    }

    private static WorkbookContent content(String name, byte[] bytes, Predicate<List<SheetRow>> forward) throws Refused {
        if (ForeignFormat.isCompound(bytes)) {
            return new WorkbookContent(name, sha256(bytes), new OldWorkbook(name, bytes).sheets(forward), WorkbookContent.Format.XLS);
        }
        return new WorkbookContent(name, sha256(bytes), new ModernWorkbook(name, WorkbookGate.open(bytes)).sheets(forward),
                WorkbookContent.Format.XLSX);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
