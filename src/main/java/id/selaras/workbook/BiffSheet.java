package id.selaras.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A first look at one sheet of an old workbook: which rows are hidden, what is merged, and whether its cells stand in order. */
final class BiffSheet {

    static final int FORMULA = 0x0006;
    static final int LABEL = 0x0204;
    static final int RICH_LABEL = 0x00D6;
    static final int SHARED_LABEL = 0x00FD;
    static final int NUMBER = 0x0203;
    static final int SHORT_NUMBER = 0x027E;
    static final int SHORT_NUMBERS = 0x00BD;
    static final int BOOLEAN_OR_ERROR = 0x0205;
    static final int FORMULA_TEXT = 0x0207;
    private static final int ROW = 0x0208;
    private static final int MERGED = 0x00E5;
    private static final int UNCOMPUTED = 0x005E;
    private static final int ROW_HIDDEN = 0x20;

    final BiffGlobals.Sheet place;
    final List<MergedArea> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private boolean inOrder = true;
    private boolean uncomputed;

    private BiffSheet(BiffGlobals.Sheet place) {
        this.place = place;
    }

    /** @return the sheet; the records stand behind its end */
    static BiffSheet look(BiffRecords records, BiffGlobals.Sheet place, Budget budget) throws Refused {
        BiffSheet sheet = new BiffSheet(place);
        records.seek(place.place());
        records.next();
        if (records.id() != BiffRecords.BOF) {
            throw BiffRecords.broken("awal lembar / beginning of sheet " + place.name());
        }
        int last = 0;
        int inside = 0;
        for (records.next(); records.id() != BiffRecords.EOF || inside > 0; records.next()) {
            if (records.id() == BiffRecords.BOF) {
                inside++;
            } else if (records.id() == BiffRecords.EOF) {
                inside--;
            } else if (inside == 0 && isCell(records.id())) {
                int here = records.u16(0) << 16 | records.u16(2);
                sheet.inOrder &= Integer.compareUnsigned(here, last) >= 0;
                last = here;
            } else if (inside == 0) {
                sheet.take(records, budget);
            }
        }
        return sheet;
    }

    static boolean isCell(int id) {
        return switch (id) {
            case FORMULA, LABEL, RICH_LABEL, SHARED_LABEL, NUMBER, SHORT_NUMBER, SHORT_NUMBERS, BOOLEAN_OR_ERROR -> true;
            default -> false;
        };
    }

    /** True when the cells can be read row by row as they stand. */
    boolean inOrder() {
        return inOrder;
    }

    boolean hidden(int row) {
        return hiddenRows.get(row);
    }

    /** True when the program that wrote the sheet left its formulas to be computed when it is opened. */
    boolean uncomputed() {
        return uncomputed;
    }

    private void take(BiffRecords records, Budget budget) throws Refused {
        switch (records.id()) {
            case ROW -> {
                if ((records.u16(12) & ROW_HIDDEN) != 0) {
                    hiddenRows.set(records.u16(0) + 1);
                }
            }
            case MERGED -> takeMerged(records, budget);
            case UNCOMPUTED -> uncomputed = true;
            default -> { }
        }
    }

    private void takeMerged(BiffRecords records, Budget budget) throws Refused {
        int count = records.u16(0);
        for (int area = 0; area < count; area++) {
            int at = 2 + 8 * area;
            MergedArea read = new MergedArea(records.u16(at) + 1, records.u16(at + 2) + 1, records.u16(at + 4) + 1,
                    records.u16(at + 6) + 1);
            if (read.firstRow() > read.lastRow() || read.firstColumn() > read.lastColumn()) {
                throw BiffRecords.broken("sel gabungan / merged range");
            }
            budget.addMergedArea(place.name());
            merged.add(read);
        }
    }
}
