package id.selaras.synthetic;

import id.selaras.plan.CodeLevel;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import id.selaras.problem.CellRef;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns a draft into the row a reader of workbooks would have read. */
final class RowWriter {

    static final String SHEET = "Renja 2026";
    private static final int HEADER = 9;

    private RowWriter() {
    }

    /** @param number from 0 within its file */
    static SubActivity write(Draft draft, String file, int number) {
        int row = HEADER + 1 + number;
        String code = draft.code();
        String[] segments = code.split("\\.");
        String program = String.join(".", List.of(segments).subList(0, 3));
        String activity = String.join(".", List.of(segments).subList(0, 5));
        Work work = draft.work();
        Map<PlanColumn, Field<String>> texts = new EnumMap<>(PlanColumn.class);
        texts.put(PlanColumn.LOCATION, text(draft.place().stated(), 10, row));
        texts.put(PlanColumn.FUND_SOURCE, text(draft.fund(), 11, row));
        texts.put(PlanColumn.BENEFICIARIES, text(draft.beneficiaries(), 14, row));
        texts.put(PlanColumn.ACTIVITY_TEXT, draft.stated() ? text(draft.text(), 17, row) : Field.empty(cell(17, row)));
        Output output = new Output(text(draft.indicator(), 4, row), number(draft.target(), 8, row), text(work.unit(), 8, row),
                number(draft.target() + 5, 15, row), Field.absent());
        return new SubActivity(file + "#" + row, file, cell(2, row), false, draft.desk().agency(), text(code, 2, row),
                text(work.name(), 3, row), upper(CodeLevel.PROGRAM, program, work.programName(), row),
                upper(CodeLevel.ACTIVITY, activity, work.programName(), row), List.of(output), money(draft.rupiah(), 9, row),
                money(draft.rupiah(), 16, row), texts);
    }

    private static UpperRow upper(CodeLevel level, String code, String name, int row) {
        return new UpperRow(level, text(code, 2, row), text(name, 3, row), Field.absent(), List.of(), cell(2, row), row);
    }

    private static Field<String> text(String text, int column, int row) {
        return Field.filled(text, text, cell(column, row));
    }

    private static Field<BigDecimal> number(int number, int column, int row) {
        return Field.filled(BigDecimal.valueOf(number), Integer.toString(number), cell(column, row));
    }

    private static Field<Rupiah> money(long rupiah, int column, int row) {
        return Field.filled(Rupiah.of(rupiah), Long.toString(rupiah), cell(column, row));
    }

    private static CellRef cell(int column, int row) {
        return new CellRef(SHEET, column, row);
    }
}
