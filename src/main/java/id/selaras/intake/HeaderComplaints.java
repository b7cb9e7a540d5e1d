package id.selaras.intake;

import id.selaras.intake.layout.Heading;
import id.selaras.intake.layout.SheetHeader;
import id.selaras.plan.PlanColumn;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import java.util.List;

/** Says what a header lacks or claims twice. */
final class HeaderComplaints {

    private static final List<PlanColumn> ESSENTIAL =
            List.of(PlanColumn.INDICATOR, PlanColumn.TARGET, PlanColumn.ALLOCATION);

    private HeaderComplaints() {
    }

    static void about(PlanSheet sheet, Complaints complaints) {
        SheetHeader header = sheet.header();
        for (PlanColumn field : ESSENTIAL) {
            if (!header.has(field)) {
                complaints.say(Complaint.MISSING_COLUMN, sheet.grid().ref(header.lastRow(), 0), field.label().id(), field.label());
            }
        }
        if (MoneyScale.of(header, sheet.letterhead())) {
            int column = header.column(PlanColumn.ALLOCATION);
            complaints.say(Complaint.SCALED_MONEY, sheet.grid().ref(header.lastRow(), column), header.heading(column).written());
        }
        for (Heading second : header.conflicts()) {
            complaints.say(Complaint.TWO_COLUMNS, sheet.grid().ref(header.lastRow(), second.column()), second.written(),
                    second.field().label(), letters(header.column(second.field())));
        }
    }

    private static Text letters(int column) {
        return Text.of(CellRef.letters(column), CellRef.letters(column));
    }
}
