package id.selaras.intake.rka;

import id.selaras.plan.Agency;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads sheets of the budget form "Rincian Belanja". */
public final class RkaReader {

    /** The name of this layout in answers. */
    public static final String LAYOUT = "RKA-RINCIAN";

    /** The first table stands in one of these rows, counted among those that are not blank. */
    private static final int DEEPEST = 200;

    /**
     * How a sheet is to be read.
     *
     * @param file      name of the file, for problems
     * @param fileId    {@code F1}
     * @param idPrefix  what stands before the row number in ids
     * @param year      fiscal year; null: as the form says
     * @param agencies  the agency a line of text names with its label; null when it names none
     * @param otherwise whose the form is where it does not say so itself
     * @param lines     true to keep the lines themselves
     */
    public record Request(String file, String fileId, String idPrefix, Integer year, Function<String, Agency> agencies,
                          Supplier<Agency> otherwise, boolean lines) {
    }

    private RkaReader() {
    }

    /** True when a sheet holds a table of budget lines below the label of a sub-activity. */
    public static boolean recognises(List<SheetRow> rows) {
        boolean named = false;
        for (SheetRow row : rows.subList(0, Math.min(DEEPEST, rows.size()))) {
            if (row.cells().isEmpty()) {
                continue;
            }
            LabelledRow labelled = LabelledRow.of(row);
            named |= labelled != null && labelled.label() == Label.SUB_ACTIVITY;
            if (named && TableColumns.startIn(row)) {
                return true;
            }
        }
        return false;
    }

    /** Reads a sheet that was recognised. */
    public static RkaReading read(SheetContent sheet, Request request) {
        return new RkaSheet(sheet, request).read();
    }
}
