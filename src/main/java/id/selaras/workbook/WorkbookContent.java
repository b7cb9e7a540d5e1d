package id.selaras.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A workbook that passed the gate and was read.
 *
 * @param file   file name without folder
 * @param sha256 of the file's bytes, lower-case hex
 * @param format what the bytes are, whatever the name says
 */
public record WorkbookContent(String file, String sha256, List<SheetContent> sheets, Format format) {

    /** The kinds of workbooks that can be read. */
    public enum Format {
        XLSX,
        /** Excel 97-2003. */
        XLS
    }

    public WorkbookContent {
        sheets = List.copyOf(sheets);
    }

    /** An .xlsx workbook. */
    public WorkbookContent(String file, String sha256, List<SheetContent> sheets) {
        this(file, sha256, sheets, Format.XLSX);
    }

    /** The same workbook under another name. */
    public WorkbookContent named(String name) {
        return new WorkbookContent(name, sha256, sheets, format);
    }

    /** A sheet by name, ignoring case and surrounding blanks. */
    public Optional<SheetContent> sheet(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return sheets.stream().filter(s -> s.name().strip().toLowerCase(Locale.ROOT).equals(wanted)).findFirst();
    }
}
