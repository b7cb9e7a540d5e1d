package id.selaras.intake.rekap;

import id.selaras.intake.rekap.RekapReader.Request;
import id.selaras.problem.CellRef;
import java.util.List;

/** Says what the headings of a flat export lack or claim twice. */
final class HeaderCheck {

    private static final List<RekapColumn> USEFUL = List.of(RekapColumn.NAME, RekapColumn.PROGRAM_CODE, RekapColumn.ACTIVITY_CODE,
            RekapColumn.FUND_NAME, RekapColumn.ACCOUNT_CODE);

    private final String sheet;
    private final RekapHeader header;
    private final Request request;
    private final RekapFaults faults;

    HeaderCheck(String sheet, RekapHeader header, Request request, RekapFaults faults) {
        this.sheet = sheet;
        this.header = header;
        this.request = request;
        this.faults = faults;
    }

    /** False when no line can be read for want of a column. */
    boolean passes(boolean scaled) {
        CellRef row = new CellRef(sheet, 0, header.row());
        boolean passes = necessary(RekapColumn.CODE, row) & necessary(RekapColumn.AMOUNT, row);
        if (!header.has(RekapColumn.AGENCY_NAME) && request.otherwise() == null) {
            passes &= necessary(RekapColumn.AGENCY_CODE, row);
        }
        for (RekapColumn column : USEFUL) {
            boolean other = column == RekapColumn.FUND_NAME && header.has(RekapColumn.FUND_CODE);
            if (!header.has(column) && !other) {
                faults.say(RekapFault.USEFUL_COLUMN, row, column.heading(), column.heading());
            }
        }
        header.repeated().forEach((column, field) -> faults.say(RekapFault.TWO_COLUMNS,
                row.inColumn(column), field.heading(), field.heading()));
        request.columns().keySet().stream().filter(field -> RekapColumn.of(field) == null).sorted().forEach(field ->
                faults.say(RekapFault.MAPPING, null, field.name(), field.label().id()));
        if (scaled) {
            int amount = header.column(RekapColumn.AMOUNT);
            faults.say(RekapFault.SCALED, row.inColumn(amount), header.written().get(amount));
        }
        return passes;
    }

    private boolean necessary(RekapColumn column, CellRef row) {
        if (!header.has(column)) {
            faults.say(RekapFault.NO_COLUMN, row, column.heading(), column.heading());
        }
        return header.has(column);
    }
}
