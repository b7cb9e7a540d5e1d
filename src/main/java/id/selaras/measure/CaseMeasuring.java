package id.selaras.measure;

import id.selaras.decision.Context;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Codes;
import id.selaras.decision.Value.Prose;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.Field;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Output;
import id.selaras.plan.Earlier;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import id.selaras.problem.CellRef;
import id.selaras.reference.AgencyEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures one agency's part of a plan. */
public final class CaseMeasuring {

    private final Plan plan;
    private final AgencyPlan agencyPlan;
    private final EarlierLookup earlier;
    private final ReferenceLookup lookup;
    private final Context context;
    private final Twins twins;
    private final Sums sums;
    private final EarlierMeasures before;
    private final OtherUnits units;
    private final TagMap tags;
    private final boolean tagged;
    private final StageMeasures stages;
    private final PlanWide wide;
    private final UnitCosts costs;
    private final LineSums lineSums;
    private final Map<DictionaryEntry, Value> shared = new EnumMap<>(DictionaryEntry.class);

    private CaseMeasuring(Plan plan, AgencyPlan agencyPlan, PlanWide wide, ReferenceLookup lookup, String scope) {
        this.plan = plan;
        this.wide = wide;
        this.earlier = wide.earlier();
        this.agencyPlan = agencyPlan;
        this.lookup = lookup;
        String layout = plan.file(agencyPlan.file()).layout();
        String kind = lookup.agencies().find(agencyPlan.agency()).map(AgencyEntry::kind)
                .filter(word -> !word.isBlank()).orElse(null);
        this.context = new Context(plan.stage(), plan.phase(), plan.year(), scope, layout, kind);
        this.twins = new Twins(agencyPlan);
        this.sums = new Sums(agencyPlan);
        this.lineSums = new LineSums(agencyPlan, layout);
        this.before = new EarlierMeasures(agencyPlan, earlier);
        this.tags = new TagMap(wide.groups());
        this.tagged = agencyPlan.subActivities().stream().anyMatch(sub -> !tags.declared(sub).isEmpty());
        this.units = new OtherUnits(agencyPlan.agency(), earlier, lookup);
        this.stages = new StageMeasures(plan.stage(), agencyPlan, earlier, lookup);
        this.costs = new UnitCosts(agencyPlan, earlier, wide, lookup);
    }

    /** @param scope AGENCY or GOVERNMENT */
    public static AgencyCase measure(Plan plan, AgencyPlan agencyPlan, ReferenceLookup lookup, String scope) {
        return measure(plan, agencyPlan, new EarlierLookup(Earlier.NONE, lookup), lookup, scope);
    }

    /** The same, compared with earlier plans as well. */
    public static AgencyCase measure(Plan plan, AgencyPlan agencyPlan, EarlierLookup earlier, ReferenceLookup lookup, String scope) {
        return measure(plan, agencyPlan, new PlanWide(plan, earlier, null, lookup, scope), lookup, scope);
    }

    /** The same, knowing the plan as a whole and what its money is spent on. */
    public static AgencyCase measure(Plan plan, AgencyPlan agencyPlan, PlanWide wide, ReferenceLookup lookup, String scope) {
        return new CaseMeasuring(plan, agencyPlan, wide, lookup, scope).build();
    }

    private AgencyCase build() {
        shared.put(DictionaryEntry.STAGE, new Choice(context.stage().name()));
        shared.put(DictionaryEntry.PHASE, new Choice(context.phase().name()));
        shared.put(DictionaryEntry.YEAR, new Amount(BigDecimal.valueOf(context.year())));
        shared.put(DictionaryEntry.SCOPE, new Choice(context.scope()));
        shared.put(DictionaryEntry.LAYOUT, new Choice(context.layout()));
        AgencyMeasures.identity(agencyPlan.agency(), lookup, shared);
        List<MeasuredSubject> subs = new ArrayList<>();
        List<MeasuredSubject> outputs = new ArrayList<>();
        for (SubActivity sub : agencyPlan.subActivities()) {
            MeasuredSubject measured = subActivity(sub);
            subs.add(measured);
            for (int at = 0; at < sub.outputs().size(); at++) {
                outputs.add(output(measured, sub, sub.outputs().get(at), at + 1));
            }
        }
        return new Chain(agencyPlan, lookup, units, shared).complete(new AgencyCase(agencyPlan, context, List.copyOf(subs),
                List.copyOf(outputs), rowsWithSums(), EqualPrograms.measure(programs(subs), lookup), agency(),
                new FundParts(agencyPlan, lookup.agencies()).measure(subs)));
    }

    private MeasuredSubject subActivity(SubActivity sub) {
        Map<DictionaryEntry, Value> values = new EnumMap<>(shared);
        CodeMeasures.measure(sub, fieldAbove(sub), values);
        NameMeasures.measure(sub, lookup, values);
        RowMeasures.measure(sub, lookup, values);
        this.before.measure(sub, values);
        FundMeasures.measure(sub, values);
        tags.measure(sub, tagged, values);
        stages.measure(sub, values);
        costs.measure(sub, values);
        Map<DictionaryEntry, List<CellRef>> pointers = LinePatterns.measure(sub, wide, values);
        lineSums.measure(sub, values);
        List<SubActivity> before = twins.before(sub);
        values.put(DictionaryEntry.TWIN_COUNT, twins.count(sub));
        values.put(DictionaryEntry.TWIN_ROWS, before.isEmpty() ? Value.Blank.BLANK
                : Prose.of(String.join(", ", before.stream().map(twin -> twin.at().toString()).toList())));
        return new MeasuredSubject(SubjectLevel.SUB, sub.id(), new MeasuredSubject.Origin(sub.file(), sub.agency(),
                sub.nomenclature().text(), sub.at(), Cells.of(sub), before.stream().map(SubActivity::at).toList(),
                sub.allocationOrZero(), sub, pointers), values);
    }

    private MeasuredSubject output(MeasuredSubject measured, SubActivity sub, Output output, int number) {
        Map<PlanColumn, CellRef> cells = Cells.of(sub, output);
        MeasuredSubject.Origin origin = new MeasuredSubject.Origin(sub.file(), sub.agency(), measured.origin().code(),
                sub.at(), cells, List.of(), sub.allocationOrZero(), sub, new SeriesMeasures(output.series()).pointers());
        Map<DictionaryEntry, Value> values = OutputMeasures.measure(sub, output, lookup);
        values.put(DictionaryEntry.OTHER_UNIT, units.of(sub.nomenclature(), output));
        stages.measure(sub, output, values);
        values.put(DictionaryEntry.UNIT_NOT_STANDARD, Choices.yesNo(new Value.Choice("BERBEDA").equals(values.get(DictionaryEntry.UNIT_MATCH))));
        return measured.as(SubjectLevel.OUTPUT, sub.id() + "." + number, origin, values);
    }

    private UpperRow fieldAbove(SubActivity sub) {
        UpperRow field = null;
        for (UpperRow row : agencyPlan.uppers()) {
            if (row.level() == CodeLevel.FIELD && row.row() < sub.row()) {
                field = row;
            }
        }
        return field;
    }

    /** Activities, and fields of government (bidang) that state a sum of their own. */
    private List<MeasuredSubject> rowsWithSums() {
        List<MeasuredSubject> rows = new ArrayList<>();
        for (UpperRow row : agencyPlan.uppers()) {
            if (row.level() == CodeLevel.ACTIVITY || row.level() == CodeLevel.FIELD && row.allocation().isFilled()) {
                rows.add(upper(row, SubjectLevel.KEGIATAN, sums.of(row)));
            }
        }
        return rows;
    }

    /** Programme rows, or one subject per programme code of a table without such rows. */
    private List<MeasuredSubject> programs(List<MeasuredSubject> subs) {
        Map<String, Value> inRenstra = new LinkedHashMap<>();
        Map<String, MeasuredSubject> first = new LinkedHashMap<>();
        for (MeasuredSubject sub : subs) {
            String code = new NomenclatureCode(sub.origin().code()).upTo(CodeLevel.PROGRAM).text();
            Value listed = sub.value(DictionaryEntry.PROGRAM_IN_RENSTRA);
            // a malformed code below must not hide what the well-formed ones tell
            if (listed instanceof Choice || !inRenstra.containsKey(code)) {
                inRenstra.put(code, listed);
            }
            first.putIfAbsent(code, sub);
        }
        List<MeasuredSubject> programs = new ArrayList<>();
        for (UpperRow row : agencyPlan.uppers()) {
            if (row.level() == CodeLevel.PROGRAM) {
                String code = new NomenclatureCode(row.code().or("")).text();
                Map<DictionaryEntry, Value> values = sums.of(row);
                values.put(DictionaryEntry.PROGRAM_IN_RENSTRA, programListed(code, inRenstra.get(code)));
                programs.add(upper(row, SubjectLevel.PROGRAM, values));
                first.remove(code);
            }
        }
        if (agencyPlan.uppers().isEmpty()) {
            first.forEach((code, sub) -> {
                if (inRenstra.get(code) instanceof Choice || sub.value(DictionaryEntry.PROGRAM_CODE) instanceof Codes) {
                    programs.add(flatProgram(code, sub, inRenstra.get(code)));
                }
            });
        }
        return programs;
    }

    private Value programListed(String code, Value fromRows) {
        if (fromRows != null) {
            return fromRows;
        }
        RenstraLookup.AgencyRenstra renstra = lookup.renstra().of(lookup.agencies().code(agencyPlan.agency()));
        return renstra == null ? AgencyMeasures.NO_RENSTRA
                : Choices.yesNo(new RenstraListing(renstra, lookup.nomenclature()).program(new NomenclatureCode(code)));
    }

    private MeasuredSubject flatProgram(String code, MeasuredSubject sub, Value listed) {
        Map<DictionaryEntry, Value> values = new EnumMap<>(shared);
        NomenclatureCode program = new NomenclatureCode(code);
        codes(program, values);
        values.put(DictionaryEntry.NAME, sub.value(DictionaryEntry.PROGRAM_NAME));
        values.put(DictionaryEntry.PROGRAM_NAME, sub.value(DictionaryEntry.PROGRAM_NAME));
        values.put(DictionaryEntry.PROGRAM_IN_RENSTRA, listed);
        values.putAll(Sums.unstated());
        List<SubActivity> below = agencyPlan.subActivities().stream()
                .filter(other -> program.covers(other.nomenclature())).toList();
        Rupiah money = below.stream().map(SubActivity::allocationOrZero).reduce(Rupiah.ZERO, Rupiah::plus);
        values.put(DictionaryEntry.ALLOCATION, below.stream().map(SubActivity::allocation)
                .filter(amount -> amount.isAbsent() || amount.state() == Field.State.UNREADABLE).findFirst()
                .map(amount -> MissingInputs.of(amount, PlanColumn.ALLOCATION, unreadable -> Value.Blank.BLANK))
                .orElse(new Amount(money.amount())));
        return new MeasuredSubject(SubjectLevel.PROGRAM, agencyPlan.file() + "#" + code + "@" + sub.origin().at().row(),
                new MeasuredSubject.Origin(agencyPlan.file(), agencyPlan.agency(), code, sub.origin().at(),
                        sub.origin().cells(), List.of(), money, null), values);
    }

    private MeasuredSubject upper(UpperRow row, SubjectLevel level, Map<DictionaryEntry, Value> more) {
        Map<DictionaryEntry, Value> values = new EnumMap<>(shared);
        NomenclatureCode code = new NomenclatureCode(row.code().or(""));
        codes(code, values);
        Value name = MissingInputs.of(row.name(), PlanColumn.NAME, Prose::of);
        values.put(DictionaryEntry.NAME, name);
        values.put(level == SubjectLevel.PROGRAM ? DictionaryEntry.PROGRAM_NAME : DictionaryEntry.ACTIVITY_NAME, name);
        values.put(DictionaryEntry.ALLOCATION,
                MissingInputs.of(row.allocation(), PlanColumn.ALLOCATION, sum -> new Amount(sum.amount())));
        values.putAll(more);
        return new MeasuredSubject(level, agencyPlan.file() + "#" + row.row(), new MeasuredSubject.Origin(
                agencyPlan.file(), agencyPlan.agency(), code.text(), row.at(), Cells.of(row), List.of(),
                row.allocation().or(Rupiah.ZERO), null), values);
    }

    private static void codes(NomenclatureCode code, Map<DictionaryEntry, Value> values) {
        values.put(DictionaryEntry.CODE, new Codes(List.of(code)));
        values.put(DictionaryEntry.FIELD_CODE, new Codes(List.of(code.upTo(CodeLevel.FIELD))));
        values.put(DictionaryEntry.PROGRAM_CODE, new Codes(List.of(code.upTo(CodeLevel.PROGRAM))));
        values.put(DictionaryEntry.SUPPORT_PROGRAM, Choices.yesNo(code.isSupport()));
    }

    private MeasuredSubject agency() {
        Map<DictionaryEntry, Value> values = new EnumMap<>(shared);
        boolean readable = agencyPlan.subActivities().stream()
                .noneMatch(sub -> sub.allocation().state() == Field.State.UNREADABLE || sub.allocation().isAbsent());
        AgencyMeasures.ceiling(agencyPlan.agency(), readable ? agencyPlan.allocation() : null, lookup, values);
        AgencyMeasures.period(agencyPlan.agency(), lookup, values);
        HabitMeasures.measure(agencyPlan, earlier, lookup, values);
        stages.measureAgency(values);
        Map<DictionaryEntry, List<CellRef>> pointers = AgencyPatterns.measure(agencyPlan, wide, values);
        pointers.put(DictionaryEntry.UNMEASURED_SHARE, OutputCoverage.measure(agencyPlan, values));
        AgencyAchievement.measure(agencyPlan.agency(), lookup, values);
        values.putAll(sums.ofAgency());
        UpperRow total = agencyPlan.total();
        CellRef at = total != null ? total.at() : agencyPlan.subActivities().isEmpty()
                ? CellRef.ofSheet(plan.file(agencyPlan.file()).sheet()) : agencyPlan.subActivities().get(0).at();
        return new MeasuredSubject(SubjectLevel.AGENCY, agencyPlan.file() + "#" + agencyPlan.agency().key(),
                new MeasuredSubject.Origin(agencyPlan.file(), agencyPlan.agency(), "", at,
                        total == null ? Map.of() : Cells.of(total), List.of(), agencyPlan.allocation(), null, pointers), values);
    }
}
