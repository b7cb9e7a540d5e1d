package id.selaras.intake;

import id.selaras.intake.layout.SheetGrid;
import id.selaras.intake.layout.SheetHeader;
import id.selaras.intake.layout.Words;
import id.selaras.intake.number.Placeholder;
import id.selaras.plan.Field;
import id.selaras.plan.PlanColumn;
import id.selaras.problem.CellRef;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;

/**
 * A row below the header with what stands at its code and name.
 *
 * @param at        the cell of its code, or of its name where there is no code column
 * @param codeCell  null when blank
 * @param name      on one line, without a code in front
 * @param otherCode a code in front of the name that differs from the code column; null without one
 */
record Line(SheetRow source, CodeReading code, CellRef at, SheetCell codeCell, Field<String> codeField,
            Field<String> name, String otherCode) {

    int row() {
        return source.number();
    }

    static Line read(SheetGrid grid, SheetHeader header, SheetRow source) {
        int row = source.number();
        int nameColumn = header.column(PlanColumn.NAME);
        int codeColumn = header.codeParts().isEmpty() ? 0 : header.codeParts().get(0);
        CellRef at = grid.ref(row, codeColumn == 0 ? nameColumn : codeColumn);
        SheetCell codeCell = grid.own(row, codeColumn);
        CodeReading code = code(grid, header, row, codeCell);
        SheetCell nameCell = grid.own(row, nameColumn);
        String name = nameCell == null ? "" : Words.oneLine(nameCell.text());
        CodeReading inName = mayStartWithCode(name) ? CodeReading.of(name) : CodeReading.NONE;
        String otherCode = null;
        String written = codeCell == null ? "" : codeCell.text();
        if (!inName.rest().isEmpty() && (inName.segments() > 1 || inName.text().equals(code.text()))) {
            name = inName.rest();
            if (code.kind() == CodeReading.Kind.NONE) {
                code = inName;
                written = nameCell.text();
                at = nameCell.at();
            } else if (code.isCode() && !inName.text().equals(code.text())) {
                otherCode = inName.text();
            }
        } else if (name.isEmpty() && !code.rest().isEmpty()) {
            name = code.rest();
        }
        return new Line(source, code, at, codeCell, codeField(header, code, written, at),
                nameField(header, nameCell, name, grid.ref(row, nameColumn)), otherCode);
    }

    private static boolean mayStartWithCode(String name) {
        return name.length() > 1 && (Character.isDigit(name.charAt(0)) || name.charAt(0) == 'X' || name.charAt(0) == 'x');
    }

    private static CodeReading code(SheetGrid grid, SheetHeader header, int row, SheetCell first) {
        if (header.codeParts().size() > 1) {
            String joined = "";
            for (int column : header.codeParts()) {
                SheetCell part = grid.own(row, column);
                if (part != null && !Placeholder.stands(part.text())) {
                    joined = joined.isEmpty() ? part.text().strip() : joined + "." + segment(part, joined);
                }
            }
            return joined.isEmpty() ? CodeReading.NONE : CodeReading.of(joined);
        }
        if (first == null || Placeholder.stands(first.text())) {
            return CodeReading.NONE;
        }
        return switch (first.kind()) {
            case TEXT, NUMBER, BOOLEAN -> CodeReading.of(first.text());
            case DATE, ERROR, NO_VALUE -> new CodeReading(CodeReading.Kind.UNREADABLE, "", "");
        };
    }

    /**
     * A part of a spread code as text: a number has lost the zero in front of it. Field, program and activity have two digits;
     * a sub-activity has two or four, so that its part stays as it is.
     */
    private static String segment(SheetCell part, String before) {
        String text = part.text().strip();
        long place = before.chars().filter(mark -> mark == '.').count() + 2;
        boolean padded = part.kind() == SheetCell.Kind.NUMBER && text.length() == 1 && (place == 2 || place == 3 || place == 5);
        return padded ? "0" + text : text;
    }

    private static Field<String> codeField(SheetHeader header, CodeReading code, String written, CellRef at) {
        return switch (code.kind()) {
            case NONE -> header.has(PlanColumn.CODE) ? Field.empty(written, at) : Field.absent();
            case UNREADABLE -> Field.unreadable(written, at);
            case CODE, AGENCY, TEXT -> Field.filled(code.text(), written, at);
        };
    }

    private static Field<String> nameField(SheetHeader header, SheetCell cell, String name, CellRef at) {
        if (!name.isEmpty() && !Placeholder.stands(name)) {
            boolean readable = cell == null || cell.kind() != SheetCell.Kind.ERROR && cell.kind() != SheetCell.Kind.NO_VALUE;
            return readable ? Field.filled(name, cell == null ? name : cell.text(), at) : Field.unreadable(name, at);
        }
        return header.has(PlanColumn.NAME) ? Field.empty(name, at) : Field.absent();
    }
}
