package id.selaras.intake;

import id.selaras.intake.layout.Heading;
import id.selaras.intake.layout.SheetHeader;
import id.selaras.plan.PlanColumn;
import java.util.regex.Pattern;

/** Notices sheets that state their money in thousands, millions or billions. */
final class MoneyScale {

    private static final Pattern IN_HEADING = Pattern.compile("\\b(ribu|ribuan|juta|jutaan|miliar|milyar|thousand|million|billion)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_LETTERHEAD = Pattern.compile("\\bdalam (ribu|ribuan|juta|jutaan|miliar|milyar)\\b.*");

    private MoneyScale() {
    }

    /** True when the heading of the allocation, or a line above the table, names a scale. */
    static boolean of(SheetHeader header, Letterhead letterhead) {
        Heading heading = header.has(PlanColumn.ALLOCATION) ? header.heading(header.column(PlanColumn.ALLOCATION)) : null;
        return heading != null && (IN_HEADING.matcher(heading.written()).find()
                || letterhead.lines().stream().anyMatch(line -> IN_LETTERHEAD.matcher(line).find()));
    }
}
