package id.selaras.workbook;

import id.selaras.problem.CellRef;
import java.math.BigDecimal;
import java.util.Map;

/** Turns the cell records of an old sheet into cells with the same meaning as those of an .xlsx file. */
final class BiffCells {

    /** Takes the cells of a sheet in the order of the file. */
    interface Taker {

        /** False when no further cell is wanted. */
        boolean take(SheetCell cell) throws Refused;
    }

    private static final Map<Integer, String> ERRORS = Map.of(0x00, "#NULL!", 0x07, "#DIV/0!", 0x0F, "#VALUE!", 0x17, "#REF!",
            0x1D, "#NAME?", 0x24, "#NUM!", 0x2A, "#N/A", 0x2B, "#GETTING_DATA");
    /** What stands for a formula that was never computed: its own words are not unfolded. */
    private static final String FORMULA = "=…";
    private static final int COMPUTE_ON_LOAD = 2;
    private static final int REMEMBERED = 1 << 12;

    private record Number(long bits, BigDecimal value, String text) {
    }

    private final BiffRecords records;
    private final BiffGlobals globals;
    private final BiffSheet sheet;
    private final Budget budget;
    private final Number[] remembered = new Number[REMEMBERED];

    BiffCells(BiffRecords records, BiffGlobals globals, BiffSheet sheet, Budget budget) {
        this.records = records;
        this.globals = globals;
        this.sheet = sheet;
        this.budget = budget;
    }

    /** Hands over every non-blank cell, or as many as are wanted. */
    void each(Taker taker) throws Refused {
        records.seek(sheet.place.place());
        records.next();
        int inside = 0;
        for (records.next(); records.id() != BiffRecords.EOF || inside > 0; records.next()) {
            if (records.id() == BiffRecords.BOF) {
                inside++;
            } else if (records.id() == BiffRecords.EOF) {
                inside--;
            } else if (inside == 0 && BiffSheet.isCell(records.id()) && !read(taker)) {
                return;
            }
        }
    }

    private boolean read(Taker taker) throws Refused {
        CellRef at = new CellRef(sheet.place.name(), records.u16(2) + 1, records.u16(0) + 1);
        return switch (records.id()) {
            case BiffSheet.SHARED_LABEL -> hand(shared(at), taker);
            case BiffSheet.LABEL, BiffSheet.RICH_LABEL -> {
                records.textAt(6);
                yield hand(text(at, records.text(false), false), taker);
            }
            case BiffSheet.NUMBER -> hand(number(at, records.number(6), records.u16(4), false), taker);
            case BiffSheet.SHORT_NUMBER -> hand(number(at, unpacked(records.u32(6)), records.u16(4), false), taker);
            case BiffSheet.SHORT_NUMBERS -> several(at, taker);
            case BiffSheet.BOOLEAN_OR_ERROR -> hand(records.u8(7) == 0 ? bool(at, records.u8(6), false)
                    : error(at, records.u8(6), false), taker);
            default -> hand(formula(at), taker);
        };
    }

    private boolean hand(SheetCell cell, Taker taker) throws Refused {
        if (cell == null) {
            return true;
        }
        budget.addCell(cell.at());
        return taker.take(cell);
    }

    private boolean several(CellRef first, Taker taker) throws Refused {
        for (int at = 4, column = first.column(); at + 8 <= records.length(); at += 6, column++) {
            if (!hand(number(first.inColumn(column), unpacked(records.u32(at + 2)), records.u16(at), false), taker)) {
                return false;
            }
        }
        return true;
    }

    private SheetCell shared(CellRef at) throws Refused {
        String text = globals.text(records.u32(6));
        if (text == null) {
            throw new Refused(Refusal.BROKEN_XLS, at, "teks bersama tidak ada / no shared text: " + records.u32(6));
        }
        return PlainText.isBlank(text) ? null : new SheetCell(at, SheetCell.Kind.TEXT, text, null, null, false, false);
    }

    private SheetCell text(CellRef at, String written, boolean formula) throws Refused {
        String text = PlainText.plain(written);
        PlainText.refuseTooLong(text, at);
        budget.addText(text);
        return PlainText.isBlank(text) ? null : new SheetCell(at, SheetCell.Kind.TEXT, text, null, null, false, formula);
    }

    /** A formula with its computed value: eight bytes that are a number, or tell of which kind the value is. */
    private SheetCell formula(CellRef at) throws Refused {
        int style = records.u16(4);
        boolean left = sheet.uncomputed() || (records.u8(14) & COMPUTE_ON_LOAD) != 0;
        if (records.u16(12) != 0xFFFF) {
            double value = records.number(6);
            return left && value == 0 ? noValue(at) : number(at, value, style, true);
        }
        return switch (records.u8(6)) {
            case 0 -> formulaText(at);
            case 1 -> bool(at, records.u8(8), true);
            case 2 -> error(at, records.u8(8), true);
            default -> left ? noValue(at) : null;
        };
    }

    private static SheetCell noValue(CellRef at) {
        return new SheetCell(at, SheetCell.Kind.NO_VALUE, FORMULA, null, null, false, true);
    }

    /** The text stands in a record of its own, behind what formulas share. */
    private SheetCell formulaText(CellRef at) throws Refused {
        int back = records.position();
        for (int step = 0; step < 3; step++) {
            records.next();
            if (records.id() == BiffSheet.FORMULA_TEXT) {
                records.textAt(0);
                return text(at, records.text(false), true);
            }
            if (records.id() == BiffRecords.EOF || BiffSheet.isCell(records.id())) {
                break;
            }
        }
        records.seek(back);
        return noValue(at);
    }

    private SheetCell number(CellRef at, double value, int style, boolean formula) {
        long bits = Double.doubleToLongBits(value);
        int slot = (int) (bits ^ bits >>> 20 ^ bits >>> 44) & REMEMBERED - 1;
        Number number = remembered[slot];
        if (number == null || number.bits != bits) {
            BigDecimal read = NumberText.parse(Double.toString(value));
            if (read == null) {
                return new SheetCell(at, SheetCell.Kind.ERROR, Double.toString(value), null, null, false, formula);
            }
            number = new Number(bits, read, read.toPlainString());
            remembered[slot] = number;
        }
        return NumberCell.of(at, number.value, number.text, globals.format(style), globals.from1904(), formula);
    }

    private static SheetCell bool(CellRef at, int value, boolean formula) {
        return new SheetCell(at, SheetCell.Kind.BOOLEAN, value == 0 ? "FALSE" : "TRUE", null, null, false, formula);
    }

    private static SheetCell error(CellRef at, int code, boolean formula) {
        return new SheetCell(at, SheetCell.Kind.ERROR, ERRORS.getOrDefault(code, "#ERROR"), null, null, false, formula);
    }

    /** A number in four bytes: two marks, then a whole number or the upper part of a fraction. */
    private static double unpacked(long packed) {
        double value = (packed & 2) != 0 ? (int) packed >> 2 : Double.longBitsToDouble((packed & 0xFFFFFFFCL) << 32);
        return (packed & 1) != 0 ? value / 100 : value;
    }
}
