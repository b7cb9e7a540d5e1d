package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.*;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.ReferenceSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The active priority programmes of the reference, each with the rows and agencies behind it. */
final class PrioritySubjects {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Missing NOBODY_NAMED = MissingInputs.because(
            "lembar Program Prioritas tidak menyebut pengampu maupun pendukung program itu",
            "the sheet Program Prioritas names neither lead nor contributors of the programme");

    private final WholeWorld world;

    PrioritySubjects(WholeWorld world) {
        this.world = world;
    }

    List<MeasuredSubject> all() {
        List<MeasuredSubject> subjects =
                world.reference().priorityPrograms().stream().filter(PriorityProgram::active).map(this::subject).toList();
        return !subjects.isEmpty() ? subjects : List.of(world.unknown(SubjectLevel.PRIORITY_PROGRAM, ReferenceSheet.PROGRAM_PRIORITAS,
                MissingInputs.because("acuan tidak memuat program prioritas yang aktif", "the reference has no active priority programme")));
    }

    private MeasuredSubject subject(PriorityProgram program) {
        Map<DictionaryEntry, Value> values = world.shared();
        List<SubActivity> rows = world.rows().ofPriority(program.code());
        List<String> awaited = world.awaited().by(program);
        values.put(TARGET_NAME, Prose.of(program.code() + " " + program.name()));
        Support.measure(rows, world.rows(), awaited, values);
        Rupiah indicative = program.ceilings().get(world.year());
        money(rows, awaited, indicative, values);
        List<String> named = Awaited.named(program);
        values.put(RESPONSIBLE_NAMES, named.isEmpty() ? NOBODY_NAMED : Prose.of(String.join("; ", named)));
        values.put(CONTRIBUTORS_ABSENT, named.isEmpty() ? NOBODY_NAMED : withoutRow(named, rows));
        values.put(CONTRIBUTORS_UNNAMED, named.isEmpty() ? NOBODY_NAMED : unnamed(program, named));
        return world.subject(SubjectLevel.PRIORITY_PROGRAM, program.code(),
                world.reference().cells().of(ReferenceSheet.PROGRAM_PRIORITAS, program.code()),
                indicative != null ? indicative : ServingRows.sum(rows), values);
    }

    private void money(List<SubActivity> rows, List<String> awaited, Rupiah indicative, Map<DictionaryEntry, Value> values) {
        if (indicative == null) {
            Missing unstated = MissingInputs.because(
                    "lembar Program Prioritas tidak memuat Pagu Indikatif " + world.year() + " program itu",
                    "the sheet Program Prioritas has no Indicative Ceiling " + world.year() + " of the programme");
            values.put(INDICATIVE_ALLOCATION, unstated);
            values.put(FUNDED_SHARE, unstated);
            return;
        }
        values.put(INDICATIVE_ALLOCATION, new Amount(indicative.amount()));
        Missing open = Support.open(rows, awaited);
        values.put(FUNDED_SHARE, open != null ? open : indicative.isZero() ? Blank.BLANK : new Amount(
                ServingRows.sum(rows).amount().multiply(HUNDRED).divide(indicative.amount(), 4, RoundingMode.HALF_UP)));
    }

    /** Named agencies that sent a plan without a row for the programme. */
    private Value withoutRow(List<String> named, List<SubActivity> rows) {
        AgencyPresence.Standing standing = world.agencies().standing(named,
                rows.stream().map(world.rows()::identity).collect(Collectors.toSet()));
        return !standing.without().isEmpty() ? Prose.of(String.join("; ", standing.without()))
                : standing.awaited().isEmpty() ? Blank.BLANK : Awaited.reason(standing.awaited());
    }

    /** Agencies that declare the programme without being named for it; the coordinator is named. */
    private Value unnamed(PriorityProgram program, List<String> named) {
        if (!world.rows().canClaim()) {
            return MissingInputs.column(PlanColumn.PRIORITY_PROGRAM);
        }
        Set<String> known = new HashSet<>();
        Stream.concat(named.stream(), Stream.of(program.coordinator())).filter(Objects::nonNull)
                .forEach(name -> known.addAll(world.agencies().meant(name).present()));
        List<String> unnamed = world.rows().claimants(program.code()).stream().filter(agency -> !known.contains(agency))
                .map(world.agencies()::name).sorted().toList();
        return unnamed.isEmpty() ? Blank.BLANK : Prose.of(String.join("; ", unnamed));
    }
}
