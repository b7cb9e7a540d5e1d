package id.selaras.assessment;

import id.selaras.plan.Agency;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Documents of several stages of one year side by side.
 *
 * @param judged   the stage the run judges
 * @param stages   all of them, in the order of the chain
 * @param agencies those of the plan; in a run over the whole government also those that only another document holds
 */
public record StageComparison(PlanStage judged, List<PlanStage> stages, List<OfAgency> agencies) {

    /** One agency; the totals are those of its rows. */
    public record OfAgency(Agency agency, Map<PlanStage, Rupiah> totals, List<Row> rows) {

        public OfAgency {
            totals = byStage(totals);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One sub-activity.
     *
     * @param code     as the plan writes it, else as the latest document that holds it does
     * @param at       its cell in the plan; null where the plan does not hold it
     * @param amounts  rupiah by document; a document that does not hold it is absent
     * @param unread   documents in which an amount could not be read, so that the rupiah there are too few
     * @param wordings documents whose indicators differ from those of the document before them that states some
     * @param targets  likewise, with other targets for the same indicators
     * @param notes    what the rows note, by document
     */
    public record Row(String code, String name, CellRef at, Map<PlanStage, Rupiah> amounts, List<PlanStage> unread,
                      List<PlanStage> wordings, List<PlanStage> targets, Map<PlanStage, String> notes) {

        public Row {
            amounts = byStage(amounts);
            notes = byStage(notes);
            unread = List.copyOf(unread);
            wordings = List.copyOf(wordings);
            targets = List.copyOf(targets);
        }

        /** What the later of two documents has more than the other; a document that does not hold the row counts as nothing. */
        public Rupiah difference(PlanStage before, PlanStage after) {
            return amounts.getOrDefault(after, Rupiah.ZERO).minus(amounts.getOrDefault(before, Rupiah.ZERO));
        }

        /** True when not all documents state the same rupiah. */
        public boolean amountsDiffer() {
            return amounts.values().stream().distinct().count() > 1;
        }
    }

    public StageComparison {
        stages = List.copyOf(stages);
        agencies = List.copyOf(agencies);
    }

    private static <T> Map<PlanStage, T> byStage(Map<PlanStage, T> values) {
        Map<PlanStage, T> copy = new EnumMap<>(PlanStage.class);
        copy.putAll(values);
        return Collections.unmodifiableMap(copy);
    }

    /** The part about some agencies. */
    public StageComparison of(List<Agency> some) {
        return new StageComparison(judged, stages, agencies.stream().filter(agency -> some.contains(agency.agency())).toList());
    }

    /** Rows that some document does not hold. */
    public long incomplete() {
        return agencies.stream().flatMap(agency -> agency.rows().stream()).filter(row -> row.amounts().size() < stages.size()).count();
    }

    /** Rows whose rupiah differ between documents that hold them. */
    public long differing() {
        return agencies.stream().flatMap(agency -> agency.rows().stream()).filter(Row::amountsDiffer).count();
    }

    public long rows() {
        return agencies.stream().mapToLong(agency -> agency.rows().size()).sum();
    }
}
