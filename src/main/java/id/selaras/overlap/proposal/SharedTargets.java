package id.selaras.overlap.proposal;

import id.selaras.language.Folding;
import id.selaras.language.Words;
import id.selaras.plan.Agency;
import id.selaras.reference.Driver;
import id.selaras.reference.Indicator;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Priority programmes and indicators that rows serve, by code or text: an agency's own tag alone makes it leader of nothing. */
final class SharedTargets {

    private final Reference reference;
    private final ConcurrentMap<String, List<Indicator>> byConcept = new ConcurrentHashMap<>();

    SharedTargets(Reference reference) {
        this.reference = reference;
    }

    /** Active programmes served by two agencies or more, in the order of the reference. */
    List<PriorityProgram> priorities(Members members) {
        Set<String> shared = servedByTwo(members, RowCard::priorities);
        return shared.isEmpty() ? List.of()
                : reference.priorityPrograms().stream().filter(program -> program.active() && shared.contains(program.code())).toList();
    }

    /** Indicators served by two agencies or more, at least by one directly, in the order of the reference. */
    List<Indicator> indicators(Members members) {
        Set<String> shared = servedByTwo(members, RowCard::indicators);
        return shared.isEmpty() ? List.of() : reference.indicators().stream().filter(indicator -> shared.contains(indicator.code()))
                .filter(indicator -> members.all().stream().anyMatch(member -> member.servesDirectly(indicator))).toList();
    }

    private static Set<String> servedByTwo(Members members, Function<RowCard, Set<String>> targets) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (Member member : members.all()) {
            Set<String> served = new HashSet<>();
            member.cards().forEach(card -> served.addAll(targets.apply(card)));
            served.stream().filter(target -> !once.add(target)).forEach(twice::add);
        }
        return twice;
    }

    /** Indicators that a concept names, by their own name or by one of their drivers, in the order of the reference. */
    List<Indicator> indicatorsOf(String concept) {
        return byConcept.computeIfAbsent(concept, this::named);
    }

    private List<Indicator> named(String concept) {
        Words words = Words.of(concept);
        Set<String> driven = reference.drivers().stream()
                .filter(driver -> Words.of(driver.name() + " ; " + String.join(" ; ", driver.keywords())).containStems(words))
                .map(Driver::indicator).collect(Collectors.toSet());
        return reference.indicators().stream()
                .filter(indicator -> Words.of(indicator.name()).containStems(words) || driven.contains(indicator.code())).toList();
    }

    /** True when the words, a name or a code, mean the agency. */
    static boolean means(String written, Agency agency) {
        return written != null && !written.isBlank()
                && (agency.code() != null && agency.code().text().equals(written.strip())
                || Folding.fold(agency.name()).equals(Folding.fold(written)));
    }
}
