package id.selaras.measure;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.finding.Finding;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.TreeNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The objectives of the RPJMD, each beside the funded programmes of all agencies that serve it. */
final class ObjectiveSubjects {

    private static final int NAMED = 3;

    private final WholeInput input;
    private final ObjectiveSupport support;
    private final List<String> absent;

    private ObjectiveSubjects(WholeInput input) {
        this.input = input;
        support = new ObjectiveSupport(input);
        Set<AgencyEntry> sent = input.plan().agencies().stream().map(part -> input.lookup().agency(part.agency()).orElse(null))
                .filter(entry -> entry != null).collect(Collectors.toSet());
        absent = input.lookup().reference().agencies().stream().filter(AgencyEntry::active)
                .filter(entry -> !sent.contains(entry)).map(AgencyEntry::name).sorted().toList();
    }

    /** One for each objective, in the order of the reference; one alone that says so where the reference has none. */
    static List<MeasuredSubject> measure(WholeInput input) {
        if (!input.scope().equals("GOVERNMENT")) {
            return List.of();
        }
        ObjectiveSubjects subjects = new ObjectiveSubjects(input);
        Missing missing = input.lookup().rpjmd().missingObjectives();
        if (missing != null) {
            return List.of(subjects.subject("RPJMD", CellRef.ofSheet(ReferenceSheet.RPJMD.title()), Map.of(DictionaryEntry.NAME, missing,
                    DictionaryEntry.SUPPORTING_PROGRAMS, missing, DictionaryEntry.SUPPORTING_ROWS, missing)));
        }
        return input.lookup().rpjmd().objectives().stream().map(subjects::objective).toList();
    }

    private MeasuredSubject objective(TreeNode node) {
        ObjectiveSupport.Found found = support.of(node);
        Map<DictionaryEntry, Value> values = new EnumMap<>(DictionaryEntry.class);
        values.put(DictionaryEntry.NAME, Prose.of((node.code() + " " + node.description()).strip()));
        Missing unknown = found.programs().isEmpty() ? unknown(node, found) : null;
        values.put(DictionaryEntry.SUPPORTING_PROGRAMS, unknown != null ? unknown : number(found.programs().size()));
        values.put(DictionaryEntry.SUPPORTING_ROWS, unknown != null ? unknown : number(found.rows()));
        return subject("RPJMD-" + node.code(), input.lookup().reference().cells().of(node), values);
    }

    /** Why nothing found need not mean that there is nothing; null when it does. */
    private Missing unknown(TreeNode node, ObjectiveSupport.Found found) {
        if (found.unreadable()) {
            return MissingInputs.cell(PlanColumn.ALLOCATION);
        }
        boolean promised = input.lookup().rpjmd().missingPrograms() != null
                || !input.lookup().rpjmd().programsUnder(node).isEmpty();
        if (absent.isEmpty() || !promised) {
            return null;
        }
        List<String> named = new ArrayList<>(absent.subList(0, Math.min(NAMED, absent.size())));
        String more = absent.size() > NAMED ? " (+" + (absent.size() - NAMED) + ")" : "";
        return MissingInputs.because("dokumen belum dikirim oleh " + String.join(", ", named) + more,
                "no document yet from " + String.join(", ", named) + more);
    }

    private static Value number(int count) {
        return new Amount(BigDecimal.valueOf(count));
    }

    private MeasuredSubject subject(String id, CellRef at, Map<DictionaryEntry, Value> more) {
        Plan plan = input.plan();
        Map<DictionaryEntry, Value> values = new EnumMap<>(DictionaryEntry.class);
        values.put(DictionaryEntry.STAGE, new Choice(plan.stage().name()));
        values.put(DictionaryEntry.PHASE, new Choice(plan.phase().name()));
        values.put(DictionaryEntry.YEAR, new Amount(BigDecimal.valueOf(plan.year())));
        values.put(DictionaryEntry.SCOPE, new Choice(input.scope()));
        values.putAll(more);
        return MeasuredSubject.of(SubjectLevel.OBJECTIVE, Finding.REFERENCE + "#" + id,
                new MeasuredSubject.Origin(Finding.REFERENCE, null, "", at, Map.of(),
                        List.of(), Rupiah.ZERO, null), values);
    }
}
