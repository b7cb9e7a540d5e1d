package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.*;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.SubActivity;
import id.selaras.reference.Indicator;
import id.selaras.reference.ReferenceSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The indicators of the reference, each with what was achieved, who answers for it, and the rows behind it. */
final class IndicatorSubjects {

    private static final Missing NOBODY_NAMED = MissingInputs.because(
            "kolom Perangkat Daerah pada lembar Indikator tidak ada atau kosong seluruhnya",
            "the column Agencies of the sheet Indikator is missing or empty throughout");

    private final WholeWorld world;
    private final boolean someoneNamed;

    IndicatorSubjects(WholeWorld world) {
        this.world = world;
        this.someoneNamed = world.reference().indicators().stream().anyMatch(indicator -> !indicator.agencies().isEmpty());
    }

    List<MeasuredSubject> all() {
        List<MeasuredSubject> subjects = world.reference().indicators().stream().map(this::subject).toList();
        return !subjects.isEmpty() ? subjects : List.of(world.unknown(SubjectLevel.INDICATOR, ReferenceSheet.INDIKATOR,
                MissingInputs.because("acuan tidak memuat indikator", "the reference has no indicator")));
    }

    private MeasuredSubject subject(Indicator indicator) {
        Map<DictionaryEntry, Value> values = world.shared();
        List<SubActivity> rows = world.rows().ofIndicator(indicator.code());
        List<String> awaited = world.awaited().by(indicator);
        values.put(TARGET_NAME, Prose.of(indicator.code() + " " + indicator.name()));
        values.put(TARGET_KIND, new Choice(indicator.kind().name()));
        values.put(INDICATOR, Prose.of(indicator.name()));
        values.put(UNIT, indicator.unit().isBlank() ? Blank.BLANK : Prose.of(indicator.unit()));
        Support.measure(rows, world.rows(), awaited, values);
        responsible(indicator, values);
        new Achievement(indicator, world.year()).measure(values);
        change(indicator, rows, awaited, values);
        return world.subject(SubjectLevel.INDICATOR, indicator.code(),
                world.reference().cells().of(ReferenceSheet.INDIKATOR, indicator.code()), ServingRows.sum(rows), values);
    }

    /** The same agency written by code and by name counts once; a group counts as each of its members. */
    private void responsible(Indicator indicator, Map<DictionaryEntry, Value> values) {
        Set<String> responsible = indicator.agencies().stream().map(world.agencies()::meant)
                .flatMap(meant -> meant.present().isEmpty() ? meant.absent().stream() : meant.present().stream().map(world.agencies()::name))
                .collect(Collectors.toSet());
        values.put(RESPONSIBLE_COUNT, someoneNamed ? Support.number(responsible.size()) : NOBODY_NAMED);
        values.put(RESPONSIBLE_NAMES, !someoneNamed ? NOBODY_NAMED : indicator.agencies().isEmpty() ? Blank.BLANK
                : Prose.of(String.join("; ", indicator.agencies())));
    }

    /** The money of both years, of the agencies whose plans of both years are at hand. */
    private void change(Indicator indicator, List<SubActivity> rows, List<String> awaited, Map<DictionaryEntry, Value> values) {
        List<SubActivity> before = world.before().ofIndicator(indicator.code());
        Missing open = world.hasYearBefore() ? Support.open(rows, awaited) : MissingInputs.NO_YEAR_BEFORE;
        open = open != null ? open : ServingRows.unknownMoney(before);
        if (open != null) {
            values.put(PREVIOUS_ALLOCATION, open);
            values.put(ALLOCATION_CHANGE, open);
            return;
        }
        BigDecimal last = ServingRows.sum(world.inBothYears(before)).amount();
        BigDecimal now = ServingRows.sum(world.inBothYears(rows)).amount();
        values.put(PREVIOUS_ALLOCATION, new Amount(last));
        values.put(ALLOCATION_CHANGE, last.signum() == 0 ? Blank.BLANK
                : new Amount(now.subtract(last).movePointRight(2).divide(last, 4, RoundingMode.HALF_UP)));
    }
}
