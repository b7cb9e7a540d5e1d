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

    /** True when the heading of the allocation of any year, or a line above the table, names a scale. */
    static boolean of(SheetHeader header, Letterhead letterhead) {
        return header.has(PlanColumn.ALLOCATION) && (named(header) > 0
                || letterhead.lines().stream().anyMatch(line -> IN_LETTERHEAD.matcher(line).find()));
    }

    /** The column whose heading names a scale; the allocation's where none does. */
    static int column(SheetHeader header) {
        int named = named(header);
        return named > 0 ? named : header.column(PlanColumn.ALLOCATION);
    }

    private static int named(SheetHeader header) {
        for (int column : header.places(PlanColumn.ALLOCATION)) {
            Heading heading = header.heading(column);
            if (heading != null && (IN_HEADING.matcher(heading.written()).find() || ZEROS.matcher(heading.written()).find())) {
                return column;
            }
        }
        return 0;
    }
}
