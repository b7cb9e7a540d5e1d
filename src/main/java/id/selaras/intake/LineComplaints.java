package id.selaras.intake;

import id.selaras.plan.CodeLevel;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;

/** Says what is wrong with the code or name of a row. */
final class LineComplaints {

    private LineComplaints() {
    }

    static void about(Line line, CodeLevel level, Complaints complaints, CellReader cells) {
        aboutCodeCell(line, complaints, cells);
        if (line.otherCode() != null) {
            complaints.say(Complaint.TWO_CODES, line.name().at(), line.otherCode(), line.code().text());
        }
        if (level == CodeLevel.SUB_ACTIVITY && line.code().kind() == CodeReading.Kind.NONE) {
            complaints.say(Complaint.EMPTY_CODE, line.at(), line.name().or(""));
        }
    }

    static void aboutContinuation(Line line, Block open, Complaints complaints) {
        if (line.name().isFilled() && !line.name().value().equals(open.head().name().or(line.name().value()))) {
            complaints.say(Complaint.MERGED_NAMES, line.name().at(), line.name().value());
        }
    }

    static void aboutSkipped(Line line, Text reason, Complaints complaints, CellReader cells) {
        if (line.code().kind() == CodeReading.Kind.UNREADABLE) {
            aboutCodeCell(line, complaints, cells);
        } else if (reason == RowSorter.LOOSE) {
            complaints.say(Complaint.LOOSE_ROW, line.at().inColumn(0), Letterhead.text(line.source()));
        } else if (reason == RowSorter.UNKNOWN_TITLE) {
            complaints.say(Complaint.UNKNOWN_TITLE, line.source().cells().get(0).at(), Letterhead.text(line.source()));
        }
    }

    private static void aboutCodeCell(Line line, Complaints complaints, CellReader cells) {
        SheetCell cell = line.codeCell();
        if (cell == null) {
            return;
        }
        if (cell.kind() == SheetCell.Kind.DATE) {
            complaints.say(Complaint.DATE_CODE, cell.at(), cell.text());
        } else if (cell.kind() == SheetCell.Kind.NUMBER && cell.text().matches("\\d\\.\\d")) {
            complaints.say(Complaint.NUMBER_CODE, cell.at(), cell.text());
        } else {
            cells.refused(cell);
        }
    }
}
