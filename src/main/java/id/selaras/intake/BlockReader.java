package id.selaras.intake;

import id.selaras.intake.layout.SheetGrid;
import id.selaras.intake.layout.SheetHeader;
import id.selaras.plan.Agency;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import id.selaras.problem.CellRef;
import id.selaras.workbook.MergedArea;
import id.selaras.workbook.SheetCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a block of rows into a sub-activity or an upper row. */
final class BlockReader {

    /** Columns with a place of their own in a sub-activity; all others are its texts. */
    private static final Set<PlanColumn> OWN_PLACE = EnumSet.of(PlanColumn.CODE, PlanColumn.NAME, PlanColumn.INDICATOR,
            PlanColumn.TARGET, PlanColumn.UNIT, PlanColumn.ALLOCATION, PlanColumn.NEXT_TARGET, PlanColumn.NEXT_ALLOCATION,
            PlanColumn.RENSTRA_TARGET);

    private final SheetGrid grid;
    private final SheetHeader header;
    private final CellReader cells;
    private final OutputReader outputs;
    private final Complaints complaints;
    private final List<PlanColumn> textColumns;

    BlockReader(SheetGrid grid, SheetHeader header, CellReader cells, OutputReader outputs, Complaints complaints) {
        this.grid = grid;
        this.header = header;
        this.cells = cells;
        this.outputs = outputs;
        this.complaints = complaints;
        textColumns = header.columns().keySet().stream().filter(column -> !OWN_PLACE.contains(column)).toList();
    }

    CellReader cells() {
        return cells;
    }

    SubActivity subActivity(Block block, String id, String file, Agency agency, UpperRow program, UpperRow activity) {
        Line head = block.head();
        List<Output> read = outputs.read(block.rows());
        Map<PlanColumn, Field<String>> texts = new EnumMap<>(PlanColumn.class);
        for (PlanColumn column : textColumns) {
            texts.put(column, text(block, column));
        }
        return new SubActivity(id, file, head.at(), head.source().hidden(), agency, head.codeField(), head.name(),
                fromColumns(head, CodeLevel.PROGRAM, PlanColumn.PROGRAM_CODE, PlanColumn.PROGRAM_NAME, program),
                fromColumns(head, CodeLevel.ACTIVITY, PlanColumn.ACTIVITY_CODE, PlanColumn.ACTIVITY_NAME, activity),
                read.isEmpty() ? List.of(outputs.nothing(head.row())) : read, amount(block.rows(), PlanColumn.ALLOCATION),
                amount(block.rows(), PlanColumn.NEXT_ALLOCATION),
                FundCell.parts(texts.getOrDefault(PlanColumn.FUND_SOURCE, Field.absent())), texts);
    }

    UpperRow upper(Block block) {
        Line head = block.head();
        return new UpperRow(block.level(), head.codeField(), head.name(), amount(block.rows(), PlanColumn.ALLOCATION),
                outputs.read(block.rows()), head.at(), head.row());
    }

    /** A row of a flat table names its programme and activity itself; without such columns the row above counts. */
    private UpperRow fromColumns(Line head, CodeLevel level, PlanColumn code, PlanColumn name, UpperRow above) {
        Field<String> codeField = cells.text(head.row(), code);
        Field<String> nameField = cells.text(head.row(), name);
        if (!codeField.isFilled() && !nameField.isFilled()) {
            return above;
        }
        CellRef at = codeField.isAbsent() ? nameField.at() : codeField.at();
        Field<String> tidy = codeField.isFilled() ? Field.filled(CodeReading.of(codeField.value()).text(),
                codeField.original(), codeField.at()) : codeField;
        return new UpperRow(level, tidy, nameField, Field.absent(), List.of(), at, head.row());
    }

    private Field<String> text(Block block, PlanColumn column) {
        Field<String> first = cells.text(block.rows().get(0), column);
        if (block.rows().size() == 1 || column == PlanColumn.NUMBER) {
            return first;
        }
        Field<String> joined = first;
        for (int row : block.rows().subList(1, block.rows().size())) {
            Field<String> more = cells.text(row, column);
            if (!joined.isFilled()) {
                joined = more.isFilled() ? more : joined;
            } else if (more.isFilled() && !("\n" + joined.value() + "\n").contains("\n" + more.value() + "\n")) {
                joined = Field.filled(joined.value() + "\n" + more.value(), joined.original() + "\n" + more.original(), joined.at());
            }
        }
        return joined;
    }

    /** The sum of the amounts in a block; a merged cell counts once, one that reaches into another block cannot be shared out. */
    Field<Rupiah> amount(List<Integer> rows, PlanColumn column) {
        int number = header.column(column);
        if (number == 0) {
            return Field.absent();
        }
        List<Field<Rupiah>> filled = new ArrayList<>();
        Field<Rupiah> empty = null;
        for (int row : rows) {
            MergedArea area = grid.area(row, number);
            SheetCell cell = grid.shown(row, number);
            if (area != null && area.firstRow() != row) {
                if (!rows.contains(area.firstRow()) && cell != null) {
                    complaints.say(Complaint.MERGED_VALUE, grid.ref(row, number), cell.text());
                    return Field.unreadable(cell.text(), grid.ref(row, number));
                }
                continue;
            }
            if (area != null && area.firstColumn() != number || cell == null) {
                continue;
            }
            Field<Rupiah> read = cells.amount(cell, column);
            if (read.state() == Field.State.UNREADABLE || reachesOut(area, rows, cell)) {
                return Field.unreadable(cell.text(), cell.at());
            }
            empty = empty == null ? read : empty;
            if (read.isFilled()) {
                filled.add(read);
            }
        }
        if (filled.isEmpty()) {
            return empty == null ? Field.empty(grid.ref(rows.get(0), number)) : empty;
        }
        return filled.size() == 1 ? filled.get(0) : sum(filled);
    }

    private boolean reachesOut(MergedArea area, List<Integer> rows, SheetCell cell) {
        if (area == null || area.lastRow() <= rows.get(rows.size() - 1)) {
            return false;
        }
        boolean more = grid.rows().stream().anyMatch(row -> row.number() > rows.get(rows.size() - 1)
                && row.number() <= area.lastRow());
        if (more) {
            complaints.say(Complaint.MERGED_VALUE, cell.at(), cell.text());
        }
        return more;
    }

    private Field<Rupiah> sum(List<Field<Rupiah>> filled) {
        Rupiah sum = Rupiah.ZERO;
        Set<Rupiah> different = new HashSet<>();
        StringBuilder original = new StringBuilder();
        for (Field<Rupiah> field : filled) {
            sum = sum.plus(field.value());
            different.add(field.value());
            original.append(original.isEmpty() ? "" : " + ").append(field.original());
        }
        CellRef at = filled.get(0).at();
        if (different.size() == 1 && !sum.isZero()) {
            complaints.say(Complaint.REPEATED_AMOUNT, at, original.toString(), filled.get(0).value().written());
        }
        return Field.filled(sum, original.toString(), at);
    }
}
