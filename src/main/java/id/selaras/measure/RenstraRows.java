package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.CODE;
import static id.selaras.decision.DictionaryEntry.IN_PLAN;
import static id.selaras.decision.DictionaryEntry.NAME;
import static id.selaras.decision.DictionaryEntry.PROGRAM_CODE;
import static id.selaras.decision.DictionaryEntry.RENSTRA_ALLOCATION;
import static id.selaras.decision.DictionaryEntry.SUPPORT_PROGRAM;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Codes;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.finding.SubjectLevel;
import id.selaras.language.Similarity;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.CodeForm;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import id.selaras.reference.ReferenceSheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sub-activities the Renstra plans, each looked for in the yearly plan. */
final class RenstraRows {

    private static final double SAME_NAME = 0.9;
    private static final Missing NO_SUB_ACTIVITIES = MissingInputs.because(
            "Renstra pada acuan hanya sampai program atau kegiatan", "the reference's Renstra stops at programmes or activities");

    private final AgencyPlan plan;
    private final ReferenceLookup lookup;
    private final Map<DictionaryEntry, Value> shared;
    private final RenstraLookup.AgencyRenstra renstra;
    private final RenstraMoney money;
    private final Set<NomenclatureCode> planned = new HashSet<>();
    private final List<String> namesOfFaultyCodes = new ArrayList<>();

    RenstraRows(AgencyPlan plan, ReferenceLookup lookup, Map<DictionaryEntry, Value> shared) {
        this.plan = plan;
        this.lookup = lookup;
        this.shared = shared;
        renstra = lookup.renstra().of(lookup.agencies().code(plan.agency()));
        money = new RenstraMoney(plan.agency(), lookup);
        for (SubActivity sub : plan.subActivities()) {
            NomenclatureCode code = lookup.agencies().resolved(plan.agency(), sub.nomenclature());
            planned.add(code);
            planned.addAll(lookup.nomenclature().successors(code));
            if (code.form() != CodeForm.LENGKAP) {
                namesOfFaultyCodes.add(NameForm.of(sub.name().or("")));
            }
        }
    }

    /** One for each code of the Renstra; one alone that says what is lacking where there is no Renstra of sub-activities. */
    List<MeasuredSubject> measure() {
        if (plan.subActivities().isEmpty()) {
            return List.of();
        }
        Missing missing = !lookup.reference().has(ReferenceSheet.RENSTRA) ? MissingInputs.sheet(ReferenceSheet.RENSTRA)
                : renstra == null ? AgencyMeasures.NO_RENSTRA : !renstra.listsSubActivities() ? NO_SUB_ACTIVITIES : null;
        if (missing != null) {
            return List.of(subject(new NomenclatureCode(""), Rupiah.ZERO,
                    Map.of(IN_PLAN, missing, RENSTRA_ALLOCATION, missing, NAME, missing)));
        }
        return renstra.codes().stream().filter(code -> code.segments() == CodeLevel.SUB_ACTIVITY.segments())
                .map(this::row).toList();
    }

    private MeasuredSubject row(NomenclatureCode code) {
        Rupiah ceiling = money.ofRow(code);
        String name = renstra.rows(code).get(0).name();
        Map<DictionaryEntry, Value> values = new EnumMap<>(DictionaryEntry.class);
        values.put(CODE, new Codes(List.of(code)));
        values.put(PROGRAM_CODE, new Codes(List.of(code.upTo(CodeLevel.PROGRAM))));
        values.put(SUPPORT_PROGRAM, Choices.yesNo(code.isSupport()));
        values.put(NAME, name == null || name.isBlank() ? Blank.BLANK : Prose.of(name));
        values.put(IN_PLAN, Choices.yesNo(inPlan(code, name == null ? "" : name)));
        values.put(RENSTRA_ALLOCATION, ceiling != null ? new Amount(ceiling.amount()) : MissingInputs.because(
                "Renstra acuan tidak memuat pagu sub kegiatan untuk tahun " + lookup.year(),
                "the reference's Renstra states no money of sub-activities for " + lookup.year()));
        return subject(code, ceiling == null ? Rupiah.ZERO : ceiling, values);
    }

    /** A row whose code is faulty counts by its name: the fault of the code is another rule's matter. */
    private boolean inPlan(NomenclatureCode code, String name) {
        if (planned.contains(code) || lookup.nomenclature().successors(code).stream().anyMatch(planned::contains)) {
            return true;
        }
        String form = NameForm.of(name);
        return !form.isEmpty() && namesOfFaultyCodes.stream().anyMatch(other -> Similarity.ofFolded(form, other) >= SAME_NAME);
    }

    private MeasuredSubject subject(NomenclatureCode code, Rupiah rupiah, Map<DictionaryEntry, Value> more) {
        Map<DictionaryEntry, Value> values = new EnumMap<>(shared);
        values.putAll(more);
        CellRef at = place(code);
        return new MeasuredSubject(SubjectLevel.RENSTRA_ROW, plan.file() + "#renstra-" + plan.agency().key() + "-" + code,
                new MeasuredSubject.Origin(plan.file(), plan.agency(), code.text(), at, Map.of(PlanColumn.CODE, at), List.of(),
                        rupiah, null), values);
    }

    /** The row of the programme it belongs under; else the first row of the programme; else that of the agency. */
    private CellRef place(NomenclatureCode code) {
        NomenclatureCode program = code.upTo(CodeLevel.PROGRAM);
        return plan.uppers().stream().filter(row -> row.level() == CodeLevel.PROGRAM)
                .filter(row -> resolved(row.code().or("")).equals(program)).map(row -> row.at()).findFirst()
                .orElseGet(() -> plan.subActivities().stream()
                        .filter(sub -> program.covers(resolved(sub.nomenclature().text()))).map(SubActivity::at).findFirst()
                        .orElse(plan.subActivities().get(0).at()));
    }

    private NomenclatureCode resolved(String code) {
        return lookup.agencies().resolved(plan.agency(), new NomenclatureCode(code));
    }
}
