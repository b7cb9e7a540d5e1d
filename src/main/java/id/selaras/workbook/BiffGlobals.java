package id.selaras.workbook;

import id.selaras.problem.CellRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What an old workbook says before its sheets: their names and places, number formats, shared texts. */
final class BiffGlobals {

    /** A worksheet and where in the stream it begins. */
    record Sheet(String name, boolean hidden, long place) {
    }

    private static final int MOST_SHEETS = 1_000;
    private static final int MOST_TEXTS = 1_000_000;
    private static final int MOST_STYLES = 65_536;
    private static final int VERSION_8 = 0x0600;
    private static final int WORKSHEET = 0;
    private static final int MACRO_SHEET = 1;
    private static final int MODULE = 6;

    final List<Sheet> sheets = new ArrayList<>();
    private final Budget budget;
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private boolean from1904;

    private BiffGlobals(Budget budget) {
        this.budget = budget;
    }

    static BiffGlobals read(BiffRecords records, Budget budget) throws Refused {
        BiffGlobals globals = new BiffGlobals(budget);
        records.next();
        if (records.id() != BiffRecords.BOF) {
            throw BiffRecords.broken("awal buku kerja / beginning of the workbook");
        }
        if (records.u16(0) != VERSION_8) {
            throw new Refused(Refusal.OLD_XLS, "Excel 5.0/95 (.xls)");
        }
        for (records.next(); records.id() != BiffRecords.EOF; records.next()) {
            globals.take(records);
        }
        if (globals.sheets.isEmpty()) {
            throw new Refused(Refusal.NO_SHEET, "tidak ada lembar data / no sheet with data");
        }
        return globals;
    }

    boolean from1904() {
        return from1904;
    }

    /** The shared text with that number; null when there is none. */
    String text(long index) {
        return index < texts.size() ? texts.get((int) index) : null;
    }

    NumberFormat format(int style) {
        if (style >= styles.size()) {
            return NumberFormat.PLAIN;
        }
        int format = styles.get(style);
        NumberFormat own = formats.get(format);
        return own != null ? own : NumberFormat.builtIn(format);
    }

    private void take(BiffRecords records) throws Refused {
        switch (records.id()) {
            case 0x002F -> throw new Refused(Refusal.ENCRYPTED, "buku kerja dengan kata sandi / a workbook with a password");
            case 0x0022 -> from1904 = records.u16(0) == 1;
            case 0x041E -> {
                int number = records.u16(0);
                records.textAt(2);
                formats.put(number, NumberFormat.of(records.text(false)));
            }
            case 0x00E0 -> {
                if (styles.size() < MOST_STYLES) {
                    styles.add(records.u16(2));
                }
            }
            case 0x0085 -> takeSheet(records);
            case 0x00FC -> takeTexts(records);
            default -> { }
        }
    }

    private void takeSheet(BiffRecords records) throws Refused {
        long place = records.u32(0);
        boolean hidden = (records.u8(4) & 3) != 0;
        int kind = records.u8(5);
        records.textAt(6);
        String name = PlainText.plain(records.text(true));
        if (name.isEmpty()) {
            throw BiffRecords.broken("lembar tanpa nama / a sheet without a name");
        }
        CellRef at = CellRef.ofSheet(name);
        if (kind == MACRO_SHEET || kind == MODULE) {
            throw new Refused(Refusal.MACROS, at, "lembar makro / a macro sheet");
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw new Refused(Refusal.DUPLICATE_SHEET, at, name);
        }
        if (kind == WORKSHEET) {
            sheets.add(new Sheet(name, hidden, place));
        }
        if (names.size() > MOST_SHEETS) {
            throw new Refused(Refusal.TOO_MUCH_CONTENT, "lebih dari 1.000 lembar / more than 1,000 sheets");
        }
    }

    private void takeTexts(BiffRecords records) throws Refused {
        long count = records.u32(4);
        if (count > MOST_TEXTS) {
            throw new Refused(Refusal.TOO_MUCH_CONTENT, "lebih dari 1.000.000 teks berbeda / more than 1,000,000 different texts");
        }
        records.textAt(8);
        for (long number = 0; number < count; number++) {
            String text = PlainText.plain(records.text(false));
            PlainText.refuseTooLong(text, null);
            budget.addText(text);
            texts.add(text);
        }
    }
}
