package id.selaras.workbook;

import id.selaras.problem.Problems;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads an .xlsx file after it passed the gate. */
public final class WorkbookReader {

    private WorkbookReader() {
    }

    /**
     * Reads all sheets. A file that is broken, hostile or no .xlsx is refused: the answer is empty and {@code problems}
     * says why, each reason with its own code. Never throws for what is in the file.
     */
    public static Optional<WorkbookContent> read(Path file, Problems problems) {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        try {
            return Optional.of(content(name, WorkbookGate.bytes(file)));
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
        try {
            return Optional.of(content(name, WorkbookGate.checked(bytes)));
        } catch (Refused refused) {
            problems.add(refused.toProblem(name));
            return Optional.empty();
        }
    }

    private static WorkbookContent content(String name, byte[] bytes) throws Refused {
        return new WorkbookContent(name, sha256(bytes), sheets(WorkbookGate.open(bytes)));
    }

    private static List<SheetContent> sheets(Archive archive) throws Refused {
        WorkbookParts parts = WorkbookParts.find(archive);
        Budget budget = new Budget();
        CellFormats formats = CellFormats.read(archive, parts.styles());
        SharedTexts texts = SharedTexts.read(archive, parts.texts(), budget);
        CellMeaning meaning = new CellMeaning(parts, formats, texts, budget);
        List<SheetContent> sheets = new ArrayList<>();
        for (WorkbookParts.Sheet sheet : parts.sheets()) {
            sheets.add(SheetParser.read(archive, sheet, meaning, budget));
        }
        return sheets;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
