package id.selaras.intake;

import id.selaras.problem.Text;
import java.util.Set;

/** Settles which fiscal year a plan is for. */
final class FiscalYear {

    private FiscalYear() {
    }

    /** The year of a Renstra where one was read: the one asked for if it is inside the document, else its first. */
    static Integer inside(Integer known, Integer ofSeries) {
        return ofSeries == null ? known : ofSeries;
    }

    /**
     * @param known    the year asked for or read from an earlier file; null when none is known yet
     * @param claimed  the years this document names
     * @param isPlan   false when no plan sheet was found; nothing is said about the year then
     * @return the year from now on; null while none is known
     */
    static Integer settle(Integer known, Set<Integer> claimed, boolean isPlan, Complaints complaints) {
        if (known == null && claimed.isEmpty() && isPlan) {
            complaints.say(Complaint.NO_YEAR, null, "");
        }
        Integer year = known != null ? known : claimed.isEmpty() ? null : claimed.iterator().next();
        for (Integer other : claimed) {
            if (!other.equals(year)) {
                complaints.say(Complaint.OTHER_YEAR, null, String.valueOf(other), Text.of("" + other, "" + other),
                        Text.of("" + year, "" + year));
            }
        }
        return year;
    }
}
