package id.selaras.intake.nomenclature;

import id.selaras.plan.CodeLevel;
import id.selaras.plan.NomenclatureCode;
import id.selaras.workbook.SheetCell;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Codes whose levels stand in columns of their own, each as the whole code or as its last part only. A part completes the
 * parts to its left or, where those cells are empty, those of the rows above.
 */
final class CodeParts {

    private static final Pattern PART = Pattern.compile("[0-9Xx]{1,4}(?:\\s*\\.\\s*[0-9Xx]{1,4}){0,6}\\.?");
    private static final int TWO_DIGITS = 2;

    private final Map<CodeLevel, String> above = new EnumMap<>(CodeLevel.class);

    /** True for a code or a part of one. */
    static boolean isPart(String text) {
        return PART.matcher(text.strip()).matches();
    }

    /** The codes of a row by level, as far as its own cells go; what cannot be joined stays as it stands. */
    Map<CodeLevel, String> of(Map<CodeLevel, SheetCell> cells) {
        Map<CodeLevel, String> codes = new EnumMap<>(CodeLevel.class);
        for (CodeLevel level : CodeLevel.values()) {
            SheetCell cell = cells.get(level);
            if (cell != null) {
                String code = joined(level, cell);
                codes.put(level, code);
                above.keySet().removeIf(known -> known.compareTo(level) > 0);
                above.put(level, code);
            }
        }
        return codes;
    }

    private String joined(CodeLevel level, SheetCell cell) {
        NomenclatureCode written = new NomenclatureCode(cell.text().strip());
        String parent = level == CodeLevel.AFFAIR ? null : above.get(CodeLevel.values()[level.ordinal() - 1]);
        int parts = level.segments() - (level == CodeLevel.AFFAIR ? 0 : CodeLevel.values()[level.ordinal() - 1].segments());
        if (parent == null || written.segments() != parts) {
            return written.text();
        }
        // Excel keeps 01 as the number 1; for fields and programmes the width is known, for sub-activities it is not
        boolean padded = cell.kind() == SheetCell.Kind.NUMBER && (level == CodeLevel.FIELD || level == CodeLevel.PROGRAM);
        String part = padded && written.text().length() < TWO_DIGITS ? "0" + written.text() : written.text();
        return parent + "." + part;
    }
}
