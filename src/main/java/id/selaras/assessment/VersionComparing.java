package id.selaras.assessment;

import id.selaras.assessment.VersionChanges.FieldChange;
import id.selaras.assessment.VersionChanges.Kind;
import id.selaras.assessment.VersionChanges.Row;
import id.selaras.finding.Finding;
import id.selaras.finding.SubjectLevel;
import id.selaras.measure.EarlierLookup;
import id.selaras.measure.ReferenceLookup;
import id.selaras.measure.SameRows;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Earlier;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares a plan with an earlier version of it, agency by agency: rows, columns and findings. */
final class VersionComparing {

    private final EarlierLookup earlier;
    private final ReferenceLookup reference;
    private final Map<String, List<Finding>> then = new HashMap<>();
    private final Map<String, List<Finding>> now = new HashMap<>();
    private final Map<String, Rupiah> moneyBefore = new HashMap<>();

    private VersionComparing(Earlier earlier, ReferenceLookup reference, List<Finding> before, List<Finding> after) {
        this.earlier = new EarlierLookup(earlier, reference);
        this.reference = reference;
        group(before, then);
        group(after, now);
        earlier.versionBefore().agencies().forEach(agency -> moneyBefore.merge(key(agency.agency()), agency.allocation(), Rupiah::plus));
    }

    /**
     * @param before findings about the earlier version by the same rules
     * @param after  findings about the plan
     * @return one entry for each agency that stands in both; empty when no earlier version was given
     */
    static List<VersionChanges> of(Plan plan, Earlier earlier, ReferenceLookup reference, List<Finding> before, List<Finding> after) {
        if (earlier.versionBefore() == null) {
            return List.of();
        }
        VersionComparing comparing = new VersionComparing(earlier, reference, before, after);
        return plan.agencies().stream().filter(agency -> comparing.moneyBefore.containsKey(comparing.key(agency.agency())))
                .map(comparing::changes).toList();
    }

    private void group(List<Finding> findings, Map<String, List<Finding>> byAgency) {
        // pairs depend on which other agencies were sent along, so they say nothing about this agency's own change
        findings.stream().filter(finding -> finding.agency() != null && finding.level() != SubjectLevel.PAIR)
                .forEach(finding -> byAgency.computeIfAbsent(key(finding.agency()), key -> new ArrayList<>()).add(finding));
    }

    private String key(Agency agency) {
        return reference.key(agency);
    }

    private VersionChanges changes(AgencyPlan agency) {
        List<Row> rows = new ArrayList<>();
        int same = 0;
        for (SameRows.Matched matched : SameRows.of(agency, earlier)) {
            if (matched.before() == null || matched.after() == null) {
                rows.add(new Row(matched.before() == null ? Kind.ADDED : Kind.DROPPED, matched.before(), matched.after(), List.of()));
            } else {
                List<FieldChange> fields = fields(matched.before(), matched.after());
                same += fields.isEmpty() ? 1 : 0;
                if (!fields.isEmpty()) {
                    rows.add(new Row(Kind.CHANGED, matched.before(), matched.after(), fields));
                }
            }
        }
        String key = key(agency.agency());
        List<Finding> before = then.getOrDefault(key, List.of());
        List<Finding> after = now.getOrDefault(key, List.of());
        return new VersionChanges(agency.agency(), rows, same, moneyBefore.get(key), agency.allocation(), without(before, after),
                without(after, before));
    }

    /** Findings that the others do not hold: of the same rule about the same code, counted. */
    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        Map<String, Long> counts = new HashMap<>(others.stream().collect(Collectors.groupingBy(VersionComparing::about, Collectors.counting())));
        return findings.stream().filter(finding -> counts.merge(about(finding), -1L, Long::sum) < 0).toList();
    }

    private static String about(Finding finding) {
        return finding.rule() + "|" + finding.level() + "|" + finding.code() + "|" + finding.tableRow().rowId();
    }

    private static List<FieldChange> fields(SubActivity before, SubActivity after) {
        Map<PlanColumn, Field<?>> then = columns(before);
        List<FieldChange> changes = new ArrayList<>();
        columns(after).forEach((column, field) -> {
            String old = said(then.get(column));
            String said = said(field);
            if (!old.equals(said)) {
                changes.add(new FieldChange(column, old, said, field.at()));
            }
        });
        return changes;
    }

    private static Map<PlanColumn, Field<?>> columns(SubActivity sub) {
        Map<PlanColumn, Field<?>> columns = new EnumMap<>(PlanColumn.class);
        columns.put(PlanColumn.CODE, sub.code());
        columns.put(PlanColumn.NAME, sub.name());
        columns.put(PlanColumn.ALLOCATION, sub.allocation());
        columns.put(PlanColumn.NEXT_ALLOCATION, sub.nextAllocation());
        columns.put(PlanColumn.INDICATOR, joined(sub, Output::indicator));
        columns.put(PlanColumn.TARGET, joined(sub, Output::target));
        columns.put(PlanColumn.UNIT, joined(sub, Output::unit));
        columns.put(PlanColumn.NEXT_TARGET, joined(sub, Output::nextTarget));
        columns.put(PlanColumn.RENSTRA_TARGET, joined(sub, Output::renstraTarget));
        sub.texts().forEach((column, field) -> {
            if (column != PlanColumn.NUMBER) {
                columns.putIfAbsent(column, field);
            }
        });
        return columns;
    }

    private static Field<String> joined(SubActivity sub, Function<Output, Field<?>> part) {
        String text = sub.outputs().stream().map(part).map(VersionComparing::said).collect(Collectors.joining("; "));
        return Field.filled(text, text, part.apply(sub.outputs().get(0)).at());
    }

    private static String said(Field<?> field) {
        if (field == null || field.value() == null) {
            return field == null ? "" : field.original().strip();
        }
        return field.value() instanceof Rupiah money ? money.written() : field.value() instanceof java.math.BigDecimal number
                ? number.stripTrailingZeros().toPlainString() : String.valueOf(field.value()).strip();
    }
}
