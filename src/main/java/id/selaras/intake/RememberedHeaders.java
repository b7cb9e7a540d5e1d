package id.selaras.intake;

import id.selaras.intake.ColumnMapping.FileMapping;
import id.selaras.intake.layout.HeaderFinder;
import id.selaras.intake.layout.SheetGrid;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Corrections that were made once for a header, found again on other workbooks that carry the same header. */
public final class RememberedHeaders {

    /** Rows of a sheet that are looked at; the reader itself looks no deeper for a header. */
    private static final int DEEPEST = 500;

    private final Map<String, FileMapping> byFingerprint;

    /** @param byFingerprint corrections by {@link HeaderFingerprint} */
    public RememberedHeaders(Map<String, FileMapping> byFingerprint) {
        this.byFingerprint = Map.copyOf(byFingerprint);
    }

    /**
     * The correction for a workbook, with the sheet and row where the header stands now where the correction named them. The
     * sheet of the same name comes first, then the visible ones in their order. Empty when no sheet carries a known header.
     */
    public Optional<FileMapping> find(WorkbookContent workbook) {
        if (byFingerprint.isEmpty()) {
            return Optional.empty();
        }
        List<SheetContent> visible = workbook.sheets().stream().filter(sheet -> !sheet.hidden()).toList();
        Stream<SheetContent> named = workbook.sheets().stream().filter(sheet -> byFingerprint.values().stream()
                .anyMatch(mapping -> sheet.name().equalsIgnoreCase(mapping.sheet())));
        return Stream.concat(named, visible.stream()).distinct().map(this::find).flatMap(Optional::stream).findFirst();
    }

    private Optional<FileMapping> find(SheetContent sheet) {
        HeaderFinder finder = new HeaderFinder(new SheetGrid(sheet), null);
        for (SheetRow row : sheet.rows().subList(0, Math.min(DEEPEST, sheet.rows().size()))) {
            FileMapping known = finder.holdsWords(row.number())
                    ? HeaderFingerprint.of(finder, row.number()).map(byFingerprint::get).orElse(null) : null;
            if (known != null) {
                return Optional.of(new FileMapping(known.sheet() == null ? null : sheet.name(),
                        known.headerRow() == null ? null : row.number(), known.columns(), true));
            }
        }
        return Optional.empty();
    }
}
