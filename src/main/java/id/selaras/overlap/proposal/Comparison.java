package id.selaras.overlap.proposal;

import id.selaras.finding.FieldEvidence;
import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapChannel;
import id.selaras.finding.OverlapClass;
import id.selaras.finding.OverlapField;
import id.selaras.language.Words;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import java.util.List;
import java.util.Optional;

/** What the overlaps of a group say about its rows as a whole. */
final class Comparison {

    /** A field that reaches half of its points says "alike"; one below a quarter says "different". Between them it says neither. */
    private static final int HALF = 2;
    private static final int QUARTER = 4;

    private final List<Overlap> overlaps;

    Comparison(List<Overlap> overlaps) {
        this.overlaps = overlaps;
    }

    /** True when all overlaps are duplications. */
    boolean isDuplication() {
        return overlaps.stream().allMatch(overlap -> overlap.kind() == OverlapClass.DUPLICATION);
    }

    /** True when one of them is a shared outcome of different activities. */
    boolean isFragmentation() {
        return overlaps.stream().anyMatch(overlap -> overlap.kind() == OverlapClass.FRAGMENTATION
                || overlap.channel() == OverlapChannel.OUTCOME);
    }

    Optional<String> paidRole() {
        return overlaps.stream().map(Overlap::paidRole).filter(role -> role != null && !role.isBlank()).findFirst();
    }

    Optional<String> concept() {
        return overlaps.stream().map(Overlap::concept).filter(concept -> concept != null && !concept.isBlank()).findFirst();
    }

    /** The place each overlap has in common, as shown to people; empty when one of them has none or they differ. */
    String commonPlace() {
        List<String> places = overlaps.stream().map(Overlap::place).distinct().toList();
        return places.size() == 1 ? places.get(0) : "";
    }

    boolean activityIsAlike() {
        return isDuplication() || overlaps.stream().allMatch(overlap -> isAlike(overlap, OverlapField.ACTIVITY));
    }

    boolean beneficiariesAreAlike() {
        return isDuplication() && paidRole().isEmpty()
                || overlaps.stream().allMatch(overlap -> isAlike(overlap, OverlapField.BENEFICIARIES));
    }

    /** True when one overlap is for other people; an empty cell differs from nothing. */
    boolean beneficiariesDiffer() {
        return overlaps.stream().anyMatch(Comparison::beneficiariesDiffer);
    }

    private static boolean isAlike(Overlap overlap, OverlapField field) {
        return evidence(overlap, field).filter(found -> found.points() > 0 && found.points() * HALF >= found.possible()).isPresent();
    }

    private static boolean beneficiariesDiffer(Overlap overlap) {
        if (overlap.kind() != OverlapClass.OVERLAP || overlap.rows().size() != 2) {
            return false;
        }
        String first = beneficiaries(overlap.rows().get(0));
        String second = beneficiaries(overlap.rows().get(1));
        if (first.isBlank() || second.isBlank()) {
            return false;
        }
        return evidence(overlap, OverlapField.BENEFICIARIES).map(found -> found.points() * QUARTER < found.possible())
                .orElseGet(() -> Words.of(first).stems().stream().noneMatch(Words.of(second).stemSet()::contains));
    }

    private static String beneficiaries(SubActivity row) {
        return row.text(PlanColumn.BENEFICIARIES).or("");
    }

    private static Optional<FieldEvidence> evidence(Overlap overlap, OverlapField field) {
        return overlap.evidence().stream().filter(found -> found.field() == field).findFirst();
    }
}
