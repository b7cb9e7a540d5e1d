package id.selaras.coordination;

import id.selaras.http.Refused;
import id.selaras.submission.PlainWords;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which decisions a list shows; what is left out means any. Only decisions that stand are shown; withdrawn ones when asked for.
 *
 * @param owner     as it is written in the decision
 * @param agency    key of an agency with a row in the overlap
 * @param overdueOn only those that are late on that day
 */
@ParameterObject
record DecisionFilter(List<Resolution> decision, String owner, String agency, LocalDate overdueOn) {

    private static final Map<String, String> RISING = Map.of("decidedAt", "d.decided_at, d.memory", "due", "d.due, d.memory",
            "rupiah", "d.rupiah, d.memory");
    private static final Map<String, String> FALLING = Map.of("decidedAt", "d.decided_at desc, d.memory",
            "due", "d.due desc, d.memory", "rupiah", "d.rupiah desc, d.memory");

    DecisionFilter {
        decision = decision == null ? List.of() : decision.stream().filter(Objects::nonNull).toList();
    }

    static DecisionFilter all() {
        return new DecisionFilter(null, null, null, null);
    }

    /**
     * The condition over {@code overlap_decision d}.
     *
     * @param own null: of any agency; else only decisions about rows of these
     */
    String condition(String government, Set<String> own, Map<String, Object> parameters) {
        StringBuilder condition = new StringBuilder("d.government = :government and d.standing and d.decision in (:decisions)");
        parameters.put("government", government);
        parameters.put("decisions", (decision.isEmpty() ? List.of(Resolution.ACCEPTED, Resolution.REJECTED, Resolution.DEFERRED)
                : decision).stream().map(Enum::name).toList());
        if (owner != null && !owner.isBlank()) {
            condition.append(" and lower(d.owner) = lower(:owner)");
            parameters.put("owner", PlainWords.of("owner", owner));
        }
        if (overdueOn != null) {
            condition.append(" and d.due < :overdueOn");
            parameters.put("overdueOn", day(overdueOn));
        }
        if (agency != null && !agency.isBlank()) {
            about(condition, "agency", List.of(PlainWords.of("agency", agency)), parameters);
        }
        if (own != null) {
            // one value that is never an agency keeps the list from being empty
            about(condition, "own", own.isEmpty() ? List.of("-") : own, parameters);
        }
        return condition.toString();
    }

    /** What money an agency may not see cannot be sorted by either. */
    static String order(String wish, boolean money) {
        String wanted = wish == null || wish.isBlank() ? "-decidedAt" : wish.strip();
        boolean falling = wanted.startsWith("-");
        String name = falling ? wanted.substring(1) : wanted;
        String clause = (falling ? FALLING : RISING).get(name);
        if (clause == null || name.equals("rupiah") && !money) {
            String names = money ? "decidedAt, due, rupiah" : "decidedAt, due";
            throw Refused.invalid("URUTAN-TIDAK-DIKENAL", "sort dapat berupa " + names + "; dengan tanda - di depan untuk menurun.",
                    "sort may be " + names + "; with - in front for falling order.");
        }
        return clause;
    }

    /** A day every database can take. */
    static LocalDate day(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw Refused.invalid("TANGGAL-TIDAK-SAH", "Tanggal di luar tahun 1 sampai 9999.", "A day outside the years 1 to 9999.");
        }
        return day;
    }

    private static void about(StringBuilder condition, String name, Collection<String> agencies, Map<String, Object> parameters) {
        condition.append(" and exists (select 1 from overlap_decision_agency a where a.government = d.government and a.memory = d.memory"
                + " and a.number = d.number and a.agency in (:").append(name).append("))");
        parameters.put(name, List.copyOf(agencies));
    }
}
