package id.selaras.spending;

import id.selaras.finding.Alignment;
import id.selaras.finding.Evidence;
import id.selaras.finding.Strength;
import id.selaras.finding.SubActivityResult;
import id.selaras.plan.Rupiah;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * By the targets of one kind a row serves by evidence; what an agency merely declares moves no money. Shared money is split equally among the
 * targets it serves most strongly, in the order of the lines.
 */
final class TargetPlacing implements Placing {

    private final Dimension by;
    private final Alignment.Kind kind;
    private final Map<String, String> names = new LinkedHashMap<>();

    /** @param targets in the order of the reference */
    TargetPlacing(Dimension by, Alignment.Kind kind, List<Named> targets) {
        this.by = by;
        this.kind = kind;
        targets.forEach(target -> names.putIfAbsent(target.key(), target.name()));
    }

    @Override
    public List<Named> lines() {
        return names.entrySet().stream().map(target -> new Named(target.getKey(), target.getValue())).toList();
    }

    @Override
    public List<Part> of(SubActivityResult row) {
        Rupiah amount = row.subActivity().allocationOrZero();
        Map<String, Strength> served = served(row);
        if (served.isEmpty()) {
            return List.of(Part.own(row, by, OwnPlace.NO_TARGET, amount));
        }
        Strength strongest = served.values().stream().min(Strength::compareTo).orElseThrow();
        List<Rupiah> shares = new ArrayList<>(
                Splitting.equally(amount, (int) served.values().stream().filter(strongest::equals).count()));
        List<Part> parts = new ArrayList<>();
        served.forEach((target, strength) -> parts.add(new Part(row, by, target, names.getOrDefault(target, target), strength, amount,
                strength == strongest ? shares.remove(0) : Rupiah.ZERO)));
        return parts;
    }

    /** In the order of the lines, targets the reference does not list behind them by code. */
    private Map<String, Strength> served(SubActivityResult row) {
        Map<String, Strength> strongest = new TreeMap<>();
        for (Alignment alignment : row.alignments()) {
            if (alignment.kind() == kind && alignment.evidence() != Evidence.DECLARED) {
                strongest.merge(alignment.target(), alignment.strength(), (one, other) -> one.strongerThan(other) ? one : other);
            }
        }
        Map<String, Strength> served = new LinkedHashMap<>();
        names.keySet().stream().filter(strongest::containsKey).forEach(target -> served.put(target, strongest.remove(target)));
        served.putAll(strongest);
        return served;
    }
}
