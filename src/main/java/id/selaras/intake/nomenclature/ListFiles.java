package id.selaras.intake.nomenclature;

import id.selaras.problem.CellRef;
import id.selaras.problem.Problems;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.WorkbookReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Opens a list: a workbook through the gate, a text with separators as a workbook of one sheet {@code CSV} whose rows are
 * the lines of the file. Text is UTF-8 or, where it cannot be, Windows-1252.
 */
public final class ListFiles {

    private static final String SHEET = "CSV";
    private static final long MOST_BYTES = 50L << 20;
    private static final int MOST_ROWS = 200_000;
    private static final int MOST_COLUMNS = 1_000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private ListFiles() {
    }

    /** Empty when the file cannot be used at all; {@code problems} says why. */
    public static Optional<OpenedList> read(Path file, Problems problems) throws IOException {
        boolean opens = Files.isRegularFile(file) && Files.size(file) > 0 && Files.size(file) <= MOST_BYTES;
        return opens ? read(file.getFileName().toString(), Files.readAllBytes(file), problems) : WorkbookReader.read(file, problems).map(OpenedList::workbook);
    }

    /** The same for bytes in memory. */
    public static Optional<OpenedList> read(String name, byte[] bytes, Problems problems) {
        return isText(bytes) ? text(name, bytes, problems) 
                : WorkbookReader.read(name, bytes, problems).map(OpenedList::workbook);
    }

    /** Letters only, and not the markup of a web page; the name of a file proves nothing. */
    private static boolean isText(byte[] bytes) {
        for (int at = 0; at < Math.min(bytes.length, 4096); at++) {
            if (bytes[at] >= 0 && bytes[at] < ' ' && bytes[at] != '\n' && bytes[at] != '\r' && bytes[at] != '\t') {
                return false;
            }
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1).strip();
        return bytes.length > 0 && !start.startsWith("<") && !start.startsWith("PK");
    }

    private static Optional<OpenedList> text(String name, byte[] bytes, Problems problems) {
        DelimitedText text = DelimitedText.read(decoded(name, bytes, problems));
        int widest = text.lines().stream().mapToInt(line -> line.fields().size()).max().orElse(0);
        if (text.lines().size() > MOST_ROWS || widest > MOST_COLUMNS) {
            problems.add(ListFault.TOO_LARGE.at(name, null, text.lines().size() + " x " + widest));
            return Optional.empty();
        }
        if (text.unclosed() > 0) {
            problems.add(ListFault.OPEN_QUOTE.at(name, new CellRef(SHEET, 0, text.unclosed()), ""));
            return Optional.empty();
        }
        SheetContent sheet = new SheetContent(SHEET, false, rows(text), List.of());
        return Optional.of(new OpenedList(new WorkbookContent(name, "", List.of(sheet)), true, new HashSet<>(text.textBehindQuotes())));
    }

    private static String decoded(String name, byte[] bytes, Problems problems) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            problems.add(ListFault.OLD_ENCODING.at(name, null, "Windows-1252"));
            return new String(bytes, WINDOWS);
        }
    }

    private static List<SheetRow> rows(DelimitedText text) {
        return text.lines().stream().filter(line -> !line.blank() && !line.fields().get(0).startsWith("sep="))
                .map(line -> new SheetRow(line.line(), false, cells(line))).toList();
    }

    private static List<SheetCell> cells(DelimitedText.Line line) {
        List<SheetCell> cells = new ArrayList<>();
        for (int at = 0; at < line.fields().size(); at++) {
            if (!line.fields().get(at).isBlank()) {
                cells.add(SheetCell.text(new CellRef(SHEET, at + 1, line.line()), line.fields().get(at)));
            }
        }
        return cells;
    }
}
