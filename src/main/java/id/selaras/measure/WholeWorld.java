package id.selaras.measure;

import id.selaras.decision.Context;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.finding.Finding;
import id.selaras.finding.SubActivityResult;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All that the targets of a government are measured by, made ready once. */
final class WholeWorld {

    private final WholeInput input;
    private final AgencyPresence agencies;
    private final Awaited awaited;
    private final ServingRows rows;
    private final ServingRows before;
    private final Set<String> inBothYears;
    private final Map<DictionaryEntry, Value> shared = new EnumMap<>(DictionaryEntry.class);

    WholeWorld(WholeInput input, Context context) {
        this.input = input;
        agencies = new AgencyPresence(input.plan(), input.lookup());
        awaited = new Awaited(reference(), agencies);
        rows = new ServingRows(input.rows(), input.lookup(), agencies);
        before = new ServingRows(input.before(), input.lookup(), agencies);
        inBothYears = senders(input.rows());
        inBothYears.retainAll(senders(input.before()));
        shared.put(DictionaryEntry.STAGE, new Choice(context.stage().name()));
        shared.put(DictionaryEntry.PHASE, new Choice(context.phase().name()));
        shared.put(DictionaryEntry.YEAR, new Amount(BigDecimal.valueOf(context.year())));
        shared.put(DictionaryEntry.SCOPE, new Choice(context.scope()));
        List<String> absent = agencies.absentNames();
        shared.put(DictionaryEntry.ABSENT_AGENCIES, absent.isEmpty() ? Blank.BLANK : Prose.of(String.join("; ", absent)));
    }

    private Set<String> senders(List<SubActivityResult> results) {
        return results.stream().map(result -> agencies.identity(result.subActivity().agency())).collect(Collectors.toSet());
    }

    Reference reference() {
        return input.lookup().reference();
    }

    int year() {
        return input.plan().year();
    }

    AgencyPresence agencies() {
        return agencies;
    }

    Awaited awaited() {
        return awaited;
    }

    ServingRows rows() {
        return rows;
    }

    /** Rows of the year before. */
    ServingRows before() {
        return before;
    }

    boolean hasYearBefore() {
        return !input.before().isEmpty();
    }

    /** Only rows of agencies whose plans of both years are at hand: money that was not sent is not money that went away. */
    List<SubActivity> inBothYears(List<SubActivity> all) {
        return all.stream().filter(sub -> inBothYears.contains(agencies.identity(sub.agency()))).toList();
    }

    /** Fields an agency has a mandate for. */
    List<NomenclatureCode> fields(AgencyEntry entry) {
        return input.lookup().agencies().fields(entry.agency());
    }

    DistrictNames districts() {
        return input.lookup().districts();
    }

    /** Every sub-activity of the run. */
    List<SubActivity> all() {
        return input.rows().stream().map(SubActivityResult::subActivity).toList();
    }

    /** Every sub-activity of the year before. */
    List<SubActivity> allBefore() {
        return input.before().stream().map(SubActivityResult::subActivity).toList();
    }

    SubActivityGroups groups() {
        return input.groups();
    }

    ProposalAnswers proposalAnswers() {
        return new ProposalAnswers(all(), input.lookup(), agencies);
    }

    /** What is the same for all subjects, to be added to. */
    Map<DictionaryEntry, Value> shared() {
        return new EnumMap<>(shared);
    }

    /**
     * In place of the targets of a sheet that has none: rules about them could not be judged, which is not that there was nothing to judge.
     *
     * @param empty why, where the sheet is there
     */
    MeasuredSubject unknown(SubjectLevel level, ReferenceSheet sheet, Missing empty) {
        Missing reason = reference().has(sheet) ? empty : MissingInputs.sheet(sheet);
        Map<DictionaryEntry, Value> values = shared();
        for (DictionaryEntry entry : DictionaryEntry.values()) {
            values.putIfAbsent(entry, reason);
        }
        return subject(level, "", CellRef.ofSheet(sheet.title()), Rupiah.ZERO, values);
    }

    /** @param code of the target in the reference, or of the field */
    MeasuredSubject subject(SubjectLevel level, String code, CellRef at, Rupiah rupiah, Map<DictionaryEntry, Value> values) {
        return new MeasuredSubject(level, Finding.REFERENCE + "#" + level.name() + " " + code,
                new MeasuredSubject.Origin(Finding.REFERENCE, null, code, at, Map.of(), List.of(), rupiah, null), values);
    }
}
