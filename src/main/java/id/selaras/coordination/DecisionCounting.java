package id.selaras.coordination;

import id.selaras.coordination.OverlapDecisions.Decided;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts where a government stands with its overlaps. */
@Component
class DecisionCounting {

    private final OverlapDecisions decisions;
    private final FoundOverlaps found;

    DecisionCounting(OverlapDecisions decisions, FoundOverlaps found) {
        this.decisions = decisions;
        this.found = found;
    }

    /** Every decision that stands, newest first. */
    List<Decided> standing(String government, Set<String> own) {
        Map<String, Object> parameters = new HashMap<>();
        String condition = DecisionFilter.all().condition(government, own, parameters);
        return decisions.list(condition, parameters, DecisionFilter.order(null, true), Integer.MAX_VALUE, 0);
    }

    /**
     * @param own  null: the caller sees every agency; else only what its own rows are in, without money
     * @param year of the newest assessment; null: any
     */
    DecisionSummary count(String government, Set<String> own, Integer year, LocalDate asOf) {
        List<Decided> standing = standing(government, own);
        boolean money = own == null;
        List<DecisionSummary.ByDecision> byDecision = Stream.of(Resolution.ACCEPTED, Resolution.DEFERRED, Resolution.REJECTED)
                .map(kind -> {
                    List<Decided> of = standing.stream().filter(decided -> decided.decision().decision() == kind).toList();
                    return new DecisionSummary.ByDecision(kind, of.size(), rupiah(of, money));
                }).toList();
        List<Decided> late = standing.stream().filter(overdue(asOf)).toList();
        String path = "/api/v1/governments/" + government + "/overlap-decisions";
        return new DecisionSummary(government, asOf, byDecision, byOwner(standing, asOf, money),
                new DecisionSummary.Sum(late.size(), rupiah(late, money)), undecided(government, own, year),
                Map.of("decisions", path, "overdue", path + "?overdueOn=" + asOf, "workbook", path + "/summary/workbook?asOf=" + asOf
                        + (year == null ? "" : "&year=" + year)));
    }

    private static List<DecisionSummary.ByOwner> byOwner(List<Decided> standing, LocalDate asOf, boolean money) {
        Map<String, List<Decided>> owned = standing.stream().filter(decided -> decided.decision().owner() != null)
                .collect(Collectors.groupingBy(decided -> decided.decision().owner()));
        return owned.entrySet().stream().sorted(Comparator.comparing((Map.Entry<String, List<Decided>> entry) -> -entry.getValue().size())
                .thenComparing(Map.Entry::getKey)).map(entry -> new DecisionSummary.ByOwner(entry.getKey(),
                entry.getValue().stream().filter(decided -> decided.decision().decision() == Resolution.ACCEPTED).count(),
                entry.getValue().stream().filter(decided -> decided.decision().decision() == Resolution.DEFERRED).count(),
                entry.getValue().stream().filter(overdue(asOf)).count(), rupiah(entry.getValue(), money))).toList();
    }

    private DecisionSummary.Undecided undecided(String government, Set<String> own, Integer year) {
        return found.newest(government, year).map(newest -> {
            Map<String, DecisionView> decided = decisions.standing(government);
            List<FoundOverlaps.Found> seen = newest.overlaps().stream().filter(overlap -> own == null
                    || overlap.rows().stream().anyMatch(row -> own.contains(row.agency()))).toList();
            List<FoundOverlaps.Found> open = seen.stream().filter(overlap -> !decided.containsKey(overlap.memory())
                    || decided.get(overlap.memory()).decision() == Resolution.WITHDRAWN).toList();
            BigDecimal rupiah = own != null ? null : once(open.stream().flatMap(overlap -> overlap.rows().stream())
                    .collect(Collectors.toMap(FoundOverlaps.Row::identity, FoundOverlaps.Row::rupiah, (one, same) -> one)));
            return new DecisionSummary.Undecided(newest.assessment(), newest.year(), newest.createdAt(), seen.size(), open.size(), rupiah);
        }).orElse(null);
    }

    /** Of decisions newest first, so a row that was decided on twice counts as it stood last. */
    private static BigDecimal rupiah(List<Decided> decided, boolean money) {
        return money ? once(decided.stream().flatMap(one -> one.overlap().rows().stream()).collect(Collectors.toMap(
                DecidedOverlap.Row::identity, DecidedOverlap.Row::amount, (newest, older) -> newest))) : null;
    }

    private static BigDecimal once(Map<String, BigDecimal> byRow) {
        BigDecimal sum = byRow.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros();
        return sum.scale() < 0 ? sum.setScale(0) : sum;
    }

    private static Predicate<Decided> overdue(LocalDate asOf) {
        return decided -> decided.decision().decision().needsOwner() && decided.decision().due() != null
                && decided.decision().due().isBefore(asOf);
    }
}
