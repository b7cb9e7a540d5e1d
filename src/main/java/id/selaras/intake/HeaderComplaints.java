package id.selaras.intake;

import id.selaras.intake.layout.Heading;
import id.selaras.intake.layout.SheetHeader;
import id.selaras.intake.layout.YearColumns;
import id.selaras.intake.layout.YearFault;
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

    /** @param wanted the year asked for; null when none was */
    static void about(PlanSheet sheet, Integer wanted, Complaints complaints) {
        SheetHeader header = sheet.header();
        for (PlanColumn field : ESSENTIAL) {
            if (!header.has(field)) {
                complaints.say(Complaint.MISSING_COLUMN, sheet.grid().ref(header.lastRow(), 0), field.label().id(), field.label());
            }
        }
        if (MoneyScale.of(header, sheet.letterhead())) {
            int column = MoneyScale.column(header);
            complaints.say(Complaint.SCALED_MONEY, sheet.grid().ref(header.lastRow(), column), header.heading(column).written());
        }
        if (header.years().isSeries()) {
            aboutYears(sheet, wanted, complaints);
        }
        for (Heading second : header.conflicts()) {
            complaints.say(Complaint.TWO_COLUMNS, sheet.grid().ref(header.lastRow(), second.column()), second.written(),
                    second.field().label(), letters(header.column(second.field())));
        }
    }

    private static void aboutYears(PlanSheet sheet, Integer wanted, Complaints complaints) {
        YearColumns years = sheet.header().years();
        int row = sheet.header().lastRow();
        if (wanted != null && !years.years().contains(wanted)) {
            complaints.say(Complaint.YEAR_OUTSIDE, sheet.grid().ref(row, 0), StageSheets.written(years), StageSheets.written(years),
                    "" + wanted, "" + years.chosen());
        }
        for (YearFault fault : years.faults()) {
            CellRef at = sheet.grid().ref(row, fault.column());
            Text kind = (fault.money() ? PlanColumn.ALLOCATION : PlanColumn.TARGET).label();
            Text year = Text.of("" + fault.year(), "" + fault.year());
            String written = sheet.header().heading(fault.column()).written();
            switch (fault.kind()) {
                case TWICE -> complaints.say(Complaint.YEAR_TWICE, at, written, kind, year, letters(fault.taken()));
                case WITHOUT_YEAR -> complaints.say(Complaint.YEAR_NOT_SAID, at, written, kind);
                case MISSING -> complaints.say(Complaint.YEAR_MISSING, at, StageSheets.written(years), kind, year);
            }
        }
    }

    private static Text letters(int column) {
        return Text.of(CellRef.letters(column), CellRef.letters(column));
    }
}
