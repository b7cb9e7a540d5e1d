package id.selaras.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A workbook that passed the gate and was read.
 *
 * @param file   file name without folder
 * @param sha256 of the file's bytes, lower-case hex
 */
public record WorkbookContent(String file, String sha256, List<SheetContent> sheets) {

    public WorkbookContent {
        sheets = List.copyOf(sheets);
    }

    /** A sheet by name, ignoring case and surrounding blanks. */
    public Optional<SheetContent> sheet(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return sheets.stream().filter(s -> s.name().strip().toLowerCase(Locale.ROOT).equals(wanted)).findFirst();
    }
}
