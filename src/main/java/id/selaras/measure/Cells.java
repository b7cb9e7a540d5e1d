package id.selaras.measure;

import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import id.selaras.problem.CellRef;
import java.util.EnumMap;
import java.util.Map;

/** Which cell of the sender's file holds which column of a subject. */
final class Cells {

    private Cells() {
    }

    static Map<PlanColumn, CellRef> of(SubActivity sub) {
        Map<PlanColumn, CellRef> cells = new EnumMap<>(PlanColumn.class);
        put(cells, PlanColumn.CODE, sub.code());
        put(cells, PlanColumn.NAME, sub.name());
        put(cells, PlanColumn.ALLOCATION, sub.allocation());
        put(cells, PlanColumn.NEXT_ALLOCATION, sub.nextAllocation());
        sub.texts().forEach((column, field) -> put(cells, column, field));
        output(cells, sub.outputs().get(0));
        return cells;
    }

    static Map<PlanColumn, CellRef> of(SubActivity sub, Output output) {
        Map<PlanColumn, CellRef> cells = of(sub);
        output(cells, output);
        return cells;
    }

    static Map<PlanColumn, CellRef> of(UpperRow row) {
        Map<PlanColumn, CellRef> cells = new EnumMap<>(PlanColumn.class);
        put(cells, PlanColumn.CODE, row.code());
        put(cells, PlanColumn.NAME, row.name());
        put(cells, PlanColumn.ALLOCATION, row.allocation());
        return cells;
    }

    /** Those of the row with those of one of its indicator lines. */
    static Map<PlanColumn, CellRef> of(UpperRow row, Output output) {
        Map<PlanColumn, CellRef> cells = of(row);
        output(cells, output);
        return cells;
    }

    static Map<PlanColumn, CellRef> of(Output output) {
        Map<PlanColumn, CellRef> cells = new EnumMap<>(PlanColumn.class);
        output(cells, output);
        return cells;
    }

    private static void output(Map<PlanColumn, CellRef> cells, Output output) {
        put(cells, PlanColumn.INDICATOR, output.indicator());
        put(cells, PlanColumn.TARGET, output.target());
        put(cells, PlanColumn.UNIT, output.unit());
        put(cells, PlanColumn.NEXT_TARGET, output.nextTarget());
        put(cells, PlanColumn.RENSTRA_TARGET, output.renstraTarget());
    }

    private static void put(Map<PlanColumn, CellRef> cells, PlanColumn column, Field<?> field) {
        if (field.at() != null) {
            cells.put(column, field.at());
        }
    }
}
