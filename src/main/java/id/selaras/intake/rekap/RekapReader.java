package id.selaras.intake.rekap;

import id.selaras.intake.number.NumberConvention;
import id.selaras.plan.Agency;
import id.selaras.plan.PlanColumn;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Reads sheets of the flat SIPD export ("rekap belanja"). */
public final class RekapReader {

    /** The name of this layout in answers. */
    public static final String LAYOUT = "SIPD-REKAP";

    /**
     * How a sheet is to be read.
     *
     * @param file       name of the file, for problems
     * @param fileId     {@code F1}
     * @param idPrefix   what stands before the row number in ids
     * @param year       fiscal year; null: the only one of the file
     * @param columns    corrections: column number by field, 0 leaves it unread
     * @param headerRow  row of the headings; null: found by its words
     * @param agencies   the agency by code and name as written; either may be empty, not both
     * @param otherwise  whose lines they are where the file has no column for it; null: unknown
     * @param lines      true to keep the lines themselves
     */
    public record Request(String file, String fileId, String idPrefix, Integer year, Map<PlanColumn, Integer> columns,
                          Integer headerRow, BiFunction<String, String, Agency> agencies, Agency otherwise,
                          boolean lines) {
    }

    private RekapReader() {
    }

    /** True when the first rows of a sheet hold the headings of a flat export. */
    public static boolean recognises(List<SheetRow> head) {
        return RekapHeader.find(head) != null;
    }

    /** Reads a sheet that was recognised. Amounts that only their column can decide are read again once it is known. */
    public static RekapReading read(SheetContent sheet, Request request) {
        RekapSheet first = new RekapSheet(sheet, request, NumberConvention.UNKNOWN);
        RekapReading reading = first.read();
        NumberConvention majority = first.majority();
        return first.undecided() && majority != NumberConvention.UNKNOWN
                ? new RekapSheet(sheet, request, majority).read() : reading;
    }
}
