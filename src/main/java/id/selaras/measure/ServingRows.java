package id.selaras.measure;

import id.selaras.decision.Value.Missing;
import id.selaras.finding.Alignment;
import id.selaras.finding.Evidence;
import id.selaras.finding.SubActivityResult;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.Field;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All rows of all agencies by what they serve by evidence, by what they declare, and by the field of their code. */
final class ServingRows {

    private final ReferenceLookup lookup;
    private final AgencyPresence agencies;
    private final Map<String, List<SubActivity>> byIndicator = new HashMap<>();
    private final Map<String, List<SubActivity>> byPriority = new HashMap<>();
    private final Map<String, List<SubActivity>> byField = new HashMap<>();
    private final Map<String, Set<String>> claimants = new HashMap<>();
    private boolean canClaim;

    ServingRows(List<SubActivityResult> results, ReferenceLookup lookup, AgencyPresence agencies) {
        this.lookup = lookup;
        this.agencies = agencies;
        for (SubActivityResult result : results) {
            SubActivity sub = result.subActivity();
            result.indicators().forEach(code -> put(byIndicator, code, sub));
            result.priorities().forEach(code -> put(byPriority, code, sub));
            put(byField, lookup.agencies().resolved(sub.agency(), sub.nomenclature()).upTo(CodeLevel.FIELD).text(), sub);
            canClaim |= !sub.text(PlanColumn.PRIORITY_PROGRAM).isAbsent() || !sub.text(PlanColumn.TAG).isAbsent();
            for (Alignment alignment : result.alignments()) {
                if (alignment.evidence() == Evidence.DECLARED && alignment.kind() == Alignment.Kind.PRIORITY) {
                    claimants.computeIfAbsent(alignment.target(), code -> new LinkedHashSet<>()).add(identity(sub));
                }
            }
        }
    }

    List<SubActivity> ofIndicator(String code) {
        return byIndicator.getOrDefault(code, List.of());
    }

    List<SubActivity> ofPriority(String code) {
        return byPriority.getOrDefault(code, List.of());
    }

    List<SubActivity> ofField(String code) {
        return byField.getOrDefault(code, List.of());
    }

    /** Identities of the agencies whose rows declare that they serve the priority programme. */
    Set<String> claimants(String priority) {
        return claimants.getOrDefault(priority, Set.of());
    }

    /** False where no plan has a column to declare a priority programme in. */
    boolean canClaim() {
        return canClaim;
    }

    String identity(SubActivity sub) {
        return agencies.identity(sub.agency());
    }

    /** Programmes of rows with money, each once. */
    Set<String> programs(List<SubActivity> rows) {
        Set<String> programs = new TreeSet<>();
        funded(rows).forEach(sub -> programs.add(lookup.programOf(sub)));
        return programs;
    }

    static List<SubActivity> funded(List<SubActivity> rows) {
        return rows.stream().filter(sub -> !sub.allocationOrZero().isZero()).toList();
    }

    static Rupiah sum(List<SubActivity> rows) {
        return rows.stream().map(SubActivity::allocationOrZero).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** Why it is not known whether rows have money; null when every amount could be read or is empty. */
    static Missing unknownMoney(List<SubActivity> rows) {
        for (SubActivity sub : rows) {
            Field<Rupiah> amount = sub.allocation();
            if (amount.isAbsent()) {
                return MissingInputs.column(PlanColumn.ALLOCATION);
            }
            if (amount.state() == Field.State.UNREADABLE) {
                return MissingInputs.cell(PlanColumn.ALLOCATION);
            }
        }
        return null;
    }

    private static void put(Map<String, List<SubActivity>> map, String key, SubActivity sub) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(sub);
    }
}
