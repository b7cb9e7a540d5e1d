package id.selaras.intake;

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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a block of rows into a sub-activity or an upper row. */
final class BlockReader {

    /** Columns with a place of their own in a sub-activity; all others are its texts. */
    private static final Set<PlanColumn> OWN_PLACE = EnumSet.of(PlanColumn.CODE, PlanColumn.NAME, PlanColumn.INDICATOR,
            PlanColumn.TARGET, PlanColumn.UNIT, PlanColumn.ALLOCATION, PlanColumn.NEXT_TARGET, PlanColumn.NEXT_ALLOCATION,
            PlanColumn.RENSTRA_TARGET);

    private final CellReader cells;
    private final Outputs outputs;
    private final AmountReader amounts;
    private final List<PlanColumn> textColumns;

    BlockReader(SheetHeader header, CellReader cells, Outputs outputs, AmountReader amounts) {
        this.cells = cells;
        this.outputs = outputs;
        this.amounts = amounts;
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
                read.isEmpty() ? List.of(outputs.nothing(block.rows())) : read, amount(block.rows(), PlanColumn.ALLOCATION),
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

    /** The sum of the amounts in the rows. */
    Field<Rupiah> amount(List<Integer> rows, PlanColumn column) {
        return amounts.of(rows, column);
    }
}
