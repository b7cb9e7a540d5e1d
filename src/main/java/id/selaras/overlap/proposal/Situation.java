package id.selaras.overlap.proposal;

import id.selaras.plan.SubActivity;
import id.selaras.reference.Assignment;
import id.selaras.reference.Indicator;
import id.selaras.reference.PriorityProgram;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that is known about a group before anybody is proposed for anything. */
final class Situation {

    private final List<SubActivity> rows;
    private final List<RowCard> cards;
    private final Members members;
    private final Comparison comparison;
    private final List<PriorityProgram> priorities;
    private final List<Indicator> indicators;
    private final List<Indicator> ofConcept;
    private final OutputUnits units;
    private final JointPlaces places;
    private final String beneficiaries;

    Situation(List<RowCard> cards, Members members, Comparison comparison, SharedTargets targets, OutputUnits units) {
        this.cards = List.copyOf(cards);
        this.rows = cards.stream().map(RowCard::row).toList();
        this.members = members;
        this.comparison = comparison;
        this.units = units;
        places = JointPlaces.of(cards.stream().map(RowCard::location).toList());
        beneficiaries = beneficiaries(cards);
        priorities = targets.priorities(members);
        ofConcept = comparison.isFragmentation() ? comparison.concept().map(targets::indicatorsOf).orElse(List.of()) : List.of();
        indicators = ofConcept.isEmpty() ? targets.indicators(members) : ofConcept;
    }

    List<RowCard> cards() {
        return cards;
    }

    List<SubActivity> rows() {
        return rows;
    }

    Members members() {
        return members;
    }

    Comparison comparison() {
        return comparison;
    }

    /** Priority programmes two agencies or more serve here. */
    List<PriorityProgram> priorities() {
        return priorities;
    }

    /** Indicators two agencies or more serve here; for a shared outcome those that the outcome is about. */
    List<Indicator> indicators() {
        return indicators;
    }

    /** The shared programme this agency leads and serves. */
    Optional<PriorityProgram> leadsPriority(Member member) {
        return priorities.stream().filter(program -> SharedTargets.means(program.lead(), member.agency()) && member.serves(program))
                .findFirst();
    }

    /** The shared indicator this agency answers for and serves directly; all rows of an outcome do. */
    Optional<Indicator> answersFor(Member member) {
        return indicators.stream().filter(indicator -> ofConcept.contains(indicator) || member.servesDirectly(indicator))
                .filter(indicator -> indicator.agencies().stream().anyMatch(written -> SharedTargets.means(written, member.agency()))).findFirst();
    }

    Optional<Assignment> assignment(Member member) {
        return member.standing() != Standing.ASSIGNED ? Optional.empty()
                : member.cards().stream().flatMap(card -> card.assignment().stream()).findFirst();
    }

    OutputUnits units() {
        return units;
    }

    JointPlaces places() {
        return places;
    }

    /** Whom all rows are for. */
    String beneficiaries() {
        return beneficiaries;
    }

    /** Whom rows are for, each once, in the order of the rows. */
    static String beneficiaries(Collection<RowCard> cards) {
        Map<Set<String>, String> shown = new LinkedHashMap<>();
        cards.forEach(card -> card.beneficiaries().forEach(shown::putIfAbsent));
        return String.join("; ", shown.values());
    }
}
