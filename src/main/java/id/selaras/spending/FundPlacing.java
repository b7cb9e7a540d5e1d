package id.selaras.spending;

import id.selaras.finding.SubActivityResult;
import id.selaras.language.Folding;
import id.selaras.plan.FundPart;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * By fund source: by the amounts the document states for each source, else by the one source it names. Several sources without amounts, or
 * amounts that exceed the allocation, are not split; what stated amounts leave over stands there too.
 */
final class FundPlacing implements Placing {

    private static final String SEPARATORS = "[;\\n,+]";

    /** Name as first written by folded name. */
    private final Map<String, String> names = new HashMap<>();

    @Override
    public List<Named> lines() {
        return List.of();
    }

    @Override
    public List<Part> of(SubActivityResult row) {
        SubActivity sub = row.subActivity();
        Rupiah amount = sub.allocationOrZero();
        Map<String, Rupiah> stated = stated(sub.funds());
        Rupiah sum = stated.values().stream().reduce(Rupiah.ZERO, Rupiah::plus);
        if (!stated.isEmpty() && sum.compareTo(amount) <= 0) {
            List<Part> parts = new ArrayList<>();
            stated.forEach((source, part) -> parts.add(new Part(row, Dimension.FUND, names.get(source), names.get(source), row.strength(), amount,
                    part)));
            if (!sum.equals(amount)) {
                parts.add(new Part(row, Dimension.FUND, OwnPlace.FUND_NOT_SPLIT.key(), OwnPlace.FUND_NOT_SPLIT.label().both(),
                        row.strength(), amount, amount.minus(sum)));
            }
            return parts;
        }
        List<String> named = sources(sub);
        return List.of(stated.isEmpty() && named.size() == 1 ? Part.whole(row, Dimension.FUND, name(named.get(0)), name(named.get(0)), amount)
                : Part.own(row, Dimension.FUND, OwnPlace.FUND_NOT_SPLIT, amount));
    }

    /** The sources a row names, as written, each once. */
    static List<String> sources(SubActivity sub) {
        Map<String, String> named = new LinkedHashMap<>();
        List<String> written = sub.funds().isEmpty() ? List.of(sub.text(PlanColumn.FUND_SOURCE).or("").split(SEPARATORS))
                : sub.funds().stream().map(fund -> fund.source().or("")).toList();
        written.stream().filter(source -> !Folding.fold(source).isEmpty())
                .forEach(source -> named.putIfAbsent(Folding.fold(source), source.strip()));
        return List.copyOf(named.values());
    }

    /** By folded name; empty where one of the sources or amounts is not known, or an amount is below zero. */
    private Map<String, Rupiah> stated(List<FundPart> funds) {
        Map<String, Rupiah> stated = new LinkedHashMap<>();
        for (FundPart fund : funds) {
            String folded = Folding.fold(fund.source().or(""));
            if (folded.isEmpty() || !fund.amount().isFilled() || fund.amount().value().amount().signum() < 0) {
                return Map.of();
            }
            name(fund.source().value().strip());
            stated.merge(folded, fund.amount().value(), Rupiah::plus);
        }
        return stated;
    }

    private String name(String written) {
        return names.computeIfAbsent(Folding.fold(written), folded -> written);
    }
}
