package id.selaras.overlap.proposal;

import id.selaras.language.Folding;
import id.selaras.language.Words;
import id.selaras.plan.PlanColumn;
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
    private final Members members;
    private final Comparison comparison;
    private final SharedTargets targets;
    private final List<PriorityProgram> priorities;
    private final List<Indicator> indicators;
    private final List<Indicator> ofConcept;
    private final Mandates mandates;
    private final RegionBook regions;
    private final OutputUnits units;

    Situation(List<SubActivity> rows, Comparison comparison, Mandates mandates, SharedTargets targets, RegionBook regions,
              OutputUnits units) {
        this.rows = List.copyOf(rows);
        this.members = Members.of(rows, mandates);
        this.comparison = comparison;
        this.targets = targets;
        this.mandates = mandates;
        this.regions = regions;
        this.units = units;
        priorities = targets.priorities(members);
        ofConcept = comparison.isFragmentation() ? comparison.concept().map(targets::indicatorsOf).orElse(List.of()) : List.of();
        indicators = ofConcept.isEmpty() ? targets.indicators(members) : ofConcept;
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
        return priorities.stream().filter(program -> SharedTargets.means(program.lead(), member.agency()) && targets.serves(member, program))
                .findFirst();
    }

    /** The shared indicator this agency answers for and serves directly; all rows of an outcome do. */
    Optional<Indicator> answersFor(Member member) {
        return indicators.stream().filter(indicator -> ofConcept.contains(indicator) || targets.servesDirectly(member, indicator))
                .filter(indicator -> indicator.agencies().stream().anyMatch(written -> SharedTargets.means(written, member.agency()))).findFirst();
    }

    Optional<Assignment> assignment(Member member) {
        return member.standing() != Standing.ASSIGNED ? Optional.empty()
                : member.rows().stream().flatMap(row -> mandates.assignment(row).stream()).findFirst();
    }

    OutputUnits units() {
        return units;
    }

    Places places() {
        return places(rows);
    }

    Places places(Member member) {
        return places(member.rows());
    }

    private Places places(Collection<SubActivity> of) {
        return Places.of(of.stream().map(row -> row.text(PlanColumn.LOCATION).or("")).toList(), regions);
    }

    /** Whom the rows of the member are for, each once, in the order of the rows. */
    static String beneficiaries(Collection<SubActivity> rows) {
        Map<Set<String>, String> shown = new LinkedHashMap<>();
        for (SubActivity row : rows) {
            for (String part : row.text(PlanColumn.BENEFICIARIES).or("").split("[;\\n]|,(?![^(]*\\))")) {
                if (!Folding.fold(part).isEmpty()) {
                    shown.putIfAbsent(Words.of(part).stemSet(), part.strip());
                }
            }
        }
        return String.join("; ", shown.values());
    }

    static List<FundRestriction> restrictions(Member member) {
        return member.rows().stream().flatMap(row -> FundRestriction.in(row.text(PlanColumn.FUND_SOURCE).or("")).stream())
                .distinct().toList();
    }
}
