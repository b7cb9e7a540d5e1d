package id.selaras.overlap.proposal;

import id.selaras.finding.Alignment;
import id.selaras.finding.Evidence;
import id.selaras.finding.Strength;
import id.selaras.finding.SubActivityResult;
import id.selaras.language.Folding;
import id.selaras.language.Words;
import id.selaras.plan.Agency;
import id.selaras.plan.SubActivity;
import id.selaras.reference.Driver;
import id.selaras.reference.Indicator;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Priority programmes and indicators that rows serve, by code or text: an agency's own tag alone makes it leader of nothing. */
final class SharedTargets {

    private final Reference reference;
    private final Map<String, List<Alignment>> alignments = new HashMap<>();

    SharedTargets(Reference reference, List<SubActivityResult> results) {
        this.reference = reference;
        results.forEach(result -> alignments.put(result.subActivity().id(), result.alignments()));
    }

    /** Active programmes served by two agencies or more, in the order of the reference. */
    List<PriorityProgram> priorities(Members members) {
        return reference.priorityPrograms().stream().filter(PriorityProgram::active)
                .filter(program -> servedByTwo(members, Alignment.Kind.PRIORITY, program.code())).toList();
    }

    /** Indicators served by two agencies or more, at least by one directly, in the order of the reference. */
    List<Indicator> indicators(Members members) {
        return reference.indicators().stream()
                .filter(indicator -> servedByTwo(members, Alignment.Kind.INDICATOR, indicator.code()))
                .filter(indicator -> members.all().stream().anyMatch(member -> servesDirectly(member, indicator))).toList();
    }

    /** Indicators that a concept names, by their own name or by one of their drivers, in the order of the reference. */
    List<Indicator> indicatorsOf(String concept) {
        Words words = Words.of(concept);
        Set<String> driven = reference.drivers().stream()
                .filter(driver -> Words.of(driver.name() + " ; " + String.join(" ; ", driver.keywords())).containStems(words))
                .map(Driver::indicator).collect(Collectors.toSet());
        return reference.indicators().stream()
                .filter(indicator -> Words.of(indicator.name()).containStems(words) || driven.contains(indicator.code())).toList();
    }

    boolean serves(Member member, PriorityProgram program) {
        return serves(member, Alignment.Kind.PRIORITY, program.code(), Set.of(Strength.DIRECT, Strength.INDIRECT));
    }

    boolean servesDirectly(Member member, Indicator indicator) {
        return serves(member, Alignment.Kind.INDICATOR, indicator.code(), Set.of(Strength.DIRECT));
    }

    /** True when the words, a name or a code, mean the agency. */
    static boolean means(String written, Agency agency) {
        return written != null && !written.isBlank()
                && (agency.code() != null && agency.code().text().equals(written.strip())
                || Folding.fold(agency.name()).equals(Folding.fold(written)));
    }

    private boolean servedByTwo(Members members, Alignment.Kind kind, String code) {
        return members.all().stream().filter(member -> serves(member, kind, code, Set.of(Strength.DIRECT, Strength.INDIRECT)))
                .limit(2).count() == 2;
    }

    private boolean serves(Member member, Alignment.Kind kind, String code, Set<Strength> strengths) {
        return targets(member.rows(), kind, strengths).contains(code);
    }

    private Set<String> targets(List<SubActivity> rows, Alignment.Kind kind, Set<Strength> strengths) {
        return rows.stream().flatMap(row -> alignments.getOrDefault(row.id(), List.of()).stream())
                .filter(alignment -> alignment.kind() == kind && alignment.evidence() != Evidence.DECLARED
                        && strengths.contains(alignment.strength()))
                .map(Alignment::target).collect(Collectors.toSet());
    }
}
