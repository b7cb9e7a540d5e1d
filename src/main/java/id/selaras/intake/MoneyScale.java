package id.selaras.intake;

import id.selaras.intake.layout.Heading;
import id.selaras.intake.layout.SheetHeader;
import id.selaras.plan.PlanColumn;
import java.util.regex.Pattern;

/** Notices sheets that state their money in thousands, millions or billions. */
final class MoneyScale {

    private static final Pattern IN_HEADING = Pattern.compile("\\b(ribu|ribuan|juta|jutaan|miliar|milyar|miliaran|thousand|"
            + "thousands|million|millions|billion|billions)\\b", Pattern.CASE_INSENSITIVE);
    /** {@code (Rp. 000)}, {@code (000)}, {@code x Rp1.000}, {@code (Rp 1.000.000)}: zeros that every amount lacks. */
    private static final Pattern ZEROS = Pattern.compile("(?<![\\d])(?<![\\d][.,])(1[.,]?)?000([.,]?000){0,2}(?![\\d])");
    private static final Pattern IN_LETTERHEAD = Pattern.compile("\\b(dalam|rp) (ribu|ribuan|juta|jutaan|miliar|miliaran|milyar)\\b"
            + "|\\b(ribuan|jutaan|miliaran) rupiah\\b|\\b(dalam|x) (rp ?)?(1 ?)?000\\b|\\brp ?000\\b");

    private MoneyScale() {
    }

    /** True when the heading of the allocation, or a line above the table, names a scale. */
    static boolean of(SheetHeader header, Letterhead letterhead) {
        Heading heading = header.has(PlanColumn.ALLOCATION) ? header.heading(header.column(PlanColumn.ALLOCATION)) : null;
        return heading != null && (IN_HEADING.matcher(heading.written()).find()
                || ZEROS.matcher(heading.written()).find()
                || letterhead.lines().stream().anyMatch(line -> IN_LETTERHEAD.matcher(line).find()));
    }
}
