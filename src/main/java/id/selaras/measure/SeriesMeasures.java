package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.BASELINE;
import static id.selaras.decision.DictionaryEntry.PERCENT_SCALE;
import static id.selaras.decision.DictionaryEntry.SERIES_HIGHEST;
import static id.selaras.decision.DictionaryEntry.SERIES_LOWEST;
import static id.selaras.decision.DictionaryEntry.SERIES_TEXT;
import static id.selaras.decision.DictionaryEntry.TARGETS_FLAT;
import static id.selaras.decision.DictionaryEntry.TARGET_FORM;
import static id.selaras.decision.DictionaryEntry.TARGET_JUMP;
import static id.selaras.decision.DictionaryEntry.TARGET_JUMP_YEARS;
import static id.selaras.decision.DictionaryEntry.TARGET_TEXT;
import static id.selaras.decision.DictionaryEntry.YEARS_PLANNED;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.plan.Field;
import id.selaras.plan.IndonesianNumber;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.YearSeries;
import id.selaras.problem.CellRef;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The yearly targets of one indicator line: how many, how even, and where they leap. */
final class SeriesMeasures {

    private static final Missing ONE_YEAR = MissingInputs.because("dokumen ini tidak memuat target beberapa tahun",
            "this document has no targets of several years");
    private static final Missing NO_BASELINE = MissingInputs.because("kolom kondisi awal tidak ada pada berkas rencana",
            "the plan has no column for the baseline");
    private static final Missing BASELINE_UNREADABLE = MissingInputs.because("isi sel kondisi awal tidak terbaca",
            "a cell of the baseline could not be read");

    private final YearSeries series;
    private final List<Target> targets;
    private final TargetLeap leap;
    /** The first target that could not be read; null when all could. */
    private final Field<BigDecimal> unreadable;

    /** The target of one year. */
    record Target(int year, BigDecimal number, CellRef at) {

        String written() {
            return year + ": " + IndonesianNumber.write(number);
        }
    }

    SeriesMeasures(YearSeries series) {
        this.series = series;
        targets = series.targets().entrySet().stream().filter(year -> year.getValue().isFilled())
                .map(year -> new Target(year.getKey(), year.getValue().value(), year.getValue().at())).toList();
        unreadable = series.targets().values().stream().filter(target -> target.state() == Field.State.UNREADABLE)
                .findFirst().orElse(null);
        leap = TargetLeap.largest(targets);
    }

    void measure(Map<DictionaryEntry, Value> values) {
        values.put(BASELINE, switch (series.baseline().state()) {
            case FILLED -> new Amount(series.baseline().value());
            case EMPTY -> Blank.BLANK;
            case ABSENT -> series.isEmpty() ? ONE_YEAR : NO_BASELINE;
            case UNREADABLE -> BASELINE_UNREADABLE;
        });
        if (series.targets().isEmpty()) {
            Stream.of(YEARS_PLANNED, TARGETS_FLAT, TARGET_JUMP, TARGET_JUMP_YEARS, SERIES_HIGHEST, SERIES_LOWEST, SERIES_TEXT)
                    .forEach(entry -> values.put(entry, ONE_YEAR));
            return;
        }
        values.put(YEARS_PLANNED, new Amount(BigDecimal.valueOf(targets.size())));
        values.put(TARGETS_FLAT, flat());
        values.put(TARGET_JUMP, leap == null ? orUnreadable(Blank.BLANK) : new Amount(leap.ratio()));
        values.put(TARGET_JUMP_YEARS, leap == null ? Blank.BLANK : Prose.of(leap.written()));
        if (unreadable != null) {
            values.put(TARGET_FORM, new Choice("TIDAK_TERBACA"));
            values.put(TARGET_TEXT, Prose.of(unreadable.original()));
        }
        values.put(SERIES_HIGHEST, extreme(highest()));
        values.put(SERIES_LOWEST, extreme(lowest()));
        values.put(SERIES_TEXT, targets.isEmpty() ? Blank.BLANK
                : Prose.of(targets.stream().map(Target::written).collect(Collectors.joining("; "))));
    }

    /** The cells each of these measures was read from; none for a document of one year. */
    Map<DictionaryEntry, List<CellRef>> pointers() {
        Map<DictionaryEntry, List<CellRef>> cells = new EnumMap<>(DictionaryEntry.class);
        if (series.baseline().at() != null) {
            cells.put(BASELINE, List.of(series.baseline().at()));
        }
        if (!targets.isEmpty()) {
            cells.put(TARGETS_FLAT, targets.stream().map(Target::at).toList());
            cells.put(SERIES_HIGHEST, List.of(highest().at()));
            cells.put(SERIES_LOWEST, List.of(lowest().at()));
            cells.put(PERCENT_SCALE, Stream.of(lowest().at(), highest().at()).distinct().toList());
        }
        if (unreadable != null) {
            cells.put(TARGET_FORM, List.of(unreadable.at()));
        }
        if (leap != null) {
            cells.put(TARGET_JUMP, List.of(leap.before().at(), leap.after().at()));
        }
        return cells;
    }

    private Value flat() {
        if (targets.size() < 2) {
            return orUnreadable(Blank.BLANK);
        }
        boolean flat = highest().number().compareTo(lowest().number()) == 0;
        return flat ? orUnreadable(Choices.YES) : Choices.NO;
    }

    /** What the readable targets tell counts only where no target is unreadable. */
    private Value orUnreadable(Value known) {
        return unreadable == null ? known : MissingInputs.cell(PlanColumn.TARGET);
    }

    private Value extreme(Target target) {
        return target == null ? orUnreadable(Blank.BLANK) : new Amount(target.number());
    }

    /** The earliest of the highest; null when no target is stated. */
    private Target highest() {
        return targets.stream().min(Comparator.comparing(Target::number).reversed()).orElse(null);
    }

    private Target lowest() {
        return targets.stream().min(Comparator.comparing(Target::number)).orElse(null);
    }
}
