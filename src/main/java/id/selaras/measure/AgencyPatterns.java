package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.*;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.language.Folding;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What an agency's budget lines are spent on, beside the year before. */
final class AgencyPatterns {

    private static final String CEREMONY = "SEREMONI_PUBLIKASI";
    private static final String FACILITY = "FASILITAS_KANTOR";
    private static final String VERTICAL = "HIBAH_VERTIKAL";

    private final AgencyPlan agency;
    private final PlanWide wide;
    private final SpendingSums sums;
    private final Missing missing;
    private final Map<DictionaryEntry, Value> values;
    private final Map<DictionaryEntry, List<CellRef>> pointers = new EnumMap<>(DictionaryEntry.class);

    private AgencyPatterns(AgencyPlan agency, PlanWide wide, Map<DictionaryEntry, Value> values) {
        this.agency = agency;
        this.wide = wide;
        this.sums = wide.spending().of(agency);
        this.missing = LinePatterns.missing(sums);
        this.values = values;
    }

    /** @return cells of the lines behind each measure, the dearest first */
    static Map<DictionaryEntry, List<CellRef>> measure(AgencyPlan agency, PlanWide wide, Map<DictionaryEntry, Value> values) {
        AgencyPatterns patterns = new AgencyPatterns(agency, wide, values);
        wide.shares().measure(agency, values);
        patterns.point(SUPPLIES_ABOVE_PEERS, SUPPLIES_LINES, LinePatterns.SUPPLIES);
        values.put(SUPPLIES_SUM, patterns.missing != null ? patterns.missing : new Amount(patterns.sums.of(LinePatterns.SUPPLIES).amount()));
        patterns.travel();
        patterns.change(CEREMONY, CEREMONY_CHANGE, CEREMONY_LINES);
        patterns.change(FACILITY, FACILITY_CHANGE, FACILITY_LINES);
        Missing before = patterns.missing != null ? patterns.missing : wide.spendingBefore().missing(agency.agency());
        values.put(CEREMONY_BEFORE, before != null ? before : new Amount(wide.spendingBefore().of(agency.agency(), CEREMONY).amount()));
        patterns.grants();
        return patterns.pointers;
    }

    /** The lines of a group for messages, and their cells for a measure. */
    private void point(DictionaryEntry measure, DictionaryEntry told, String group) {
        List<BudgetLine> lines = missing != null ? List.of() : lines(group);
        values.put(told, missing != null ? missing : LinePatterns.told(sums.of(group), lines));
        pointers.put(measure, LinePatterns.cells(lines, agency.file()));
    }

    private void change(String group, DictionaryEntry change, DictionaryEntry told) {
        point(change, told, group);
        Missing before = missing != null ? missing : wide.spendingBefore().missing(agency.agency());
        values.put(change, before != null ? before
                : new Amount(sums.of(group).minus(wide.spendingBefore().of(agency.agency(), group)).amount()));
    }

    /** Against the same year before it was cut, where a document tells; else against the year before. */
    private void travel() {
        point(TRAVEL_OF_BASELINE, TRAVEL_MONEY, LinePatterns.TRAVEL);
        values.put(TRAVEL_SUM, missing != null ? missing : new Amount(sums.of(LinePatterns.TRAVEL).amount()));
        List<BudgetLine> lines = missing != null ? List.of() : lines(LinePatterns.TRAVEL);
        boolean revised = missing == null && agency.lines().stream().anyMatch(line -> line.before() != null);
        Value baseline;
        String source = "";
        if (missing != null) {
            baseline = missing;
        } else if (wide.versionBefore().missing(agency.agency()) == null) {
            baseline = new Amount(wide.versionBefore().of(agency.agency(), LinePatterns.TRAVEL).amount());
            source = "versi lalu / earlier version";
        } else if (revised) {
            baseline = new Amount(lines.stream().map(BudgetLine::before).filter(Objects::nonNull)
                    .reduce(Rupiah.ZERO, Rupiah::plus).amount());
            source = "sebelum perubahan / before the revision";
        } else if (wide.spendingBefore().missing(agency.agency()) == null) {
            baseline = new Amount(wide.spendingBefore().of(agency.agency(), LinePatterns.TRAVEL).amount());
            source = "tahun sebelumnya / the year before";
        } else {
            baseline = wide.spendingBefore().missing(agency.agency());
        }
        values.put(TRAVEL_BASELINE, baseline);
        values.put(TRAVEL_BASELINE_SOURCE, source.isEmpty() ? Blank.BLANK : Prose.of(source));
        values.put(TRAVEL_OF_BASELINE, baseline instanceof Amount amount
                ? LinePatterns.share(sums.of(LinePatterns.TRAVEL), new Rupiah(amount.number())) : baseline);
    }

    /** Lines whose description did not stand in the year before. */
    private void grants() {
        List<BudgetLine> lines = missing != null ? List.of() : lines(VERTICAL);
        Missing before = missing != null ? missing : lines.isEmpty() ? null : wide.spendingBefore().missing(agency.agency());
        if (before != null) {
            values.put(NEW_VERTICAL_GRANT, before);
            values.put(VERTICAL_GRANT_LINES, before);
            return;
        }
        Set<String> past = new HashSet<>();
        if (!lines.isEmpty()) {
            wide.spendingBefore().lines(agency.agency(), VERTICAL).forEach(line -> past.add(Folding.fold(line.description())));
        }
        List<BudgetLine> fresh = lines.stream().filter(line -> !past.contains(Folding.fold(line.description()))).toList();
        Rupiah sum = fresh.stream().map(BudgetLine::amountOrZero).reduce(Rupiah.ZERO, Rupiah::plus);
        values.put(NEW_VERTICAL_GRANT, new Amount(sum.amount()));
        values.put(VERTICAL_GRANT_LINES, LinePatterns.told(sum, fresh));
        pointers.put(NEW_VERTICAL_GRANT, LinePatterns.cells(fresh, agency.file()));
    }

    private List<BudgetLine> lines(String group) {
        return agency.subActivities().stream().flatMap(sub -> wide.spending().lines(sub, group).stream()).toList();
    }
}
