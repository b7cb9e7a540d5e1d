package id.selaras.overlap.proposal;

import id.selaras.language.Folding;
import id.selaras.lexicon.UnitFamily.Kind;
import id.selaras.overlap.text.Units;
import id.selaras.plan.IndonesianNumber;
import id.selaras.plan.Output;
import id.selaras.plan.SubActivity;
import java.util.Optional;

/** What rows deliver: persons, things built or given, or papers; and whether two units count the same. */
final class OutputUnits {

    /** What a unit counts; decides what the meeting must compare. */
    enum Delivers {
        PERSONS, OBJECTS, PAPERS
    }

    private final Units units;

    OutputUnits(Units units) {
        this.units = units;
    }

    /** Empty when the row states none. */
    static String unit(SubActivity row) {
        return row.outputs().get(0).unit().or("").strip();
    }

    /** Groups are those who belong to them. Without a unit it is persons: who is served is asked first. */
    Delivers delivers(SubActivity row) {
        String unit = unit(row);
        return unit.isEmpty() ? Delivers.PERSONS : units.kind(unit).map(OutputUnits::delivers).orElse(Delivers.OBJECTS);
    }

    private static Delivers delivers(Kind kind) {
        return switch (kind) {
            case PERSONS, HOUSEHOLDS, PERSON_TIMES, GROUPS -> Delivers.PERSONS;
            case PAPERS -> Delivers.PAPERS;
            case THINGS, LENGTH, AREA, EVENTS -> Delivers.OBJECTS;
        };
    }

    /** True only when both are stated and count different things; persons are persons by any name, and so are households. */
    boolean differ(SubActivity one, SubActivity other) {
        String first = units.name(unit(one));
        String second = units.name(unit(other));
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return false;
        }
        Optional<Kind> kind = units.kind(first);
        boolean byAnyName = kind.filter(found -> found == Kind.PERSONS || found == Kind.HOUSEHOLDS).isPresent();
        return !byAnyName || !kind.equals(units.kind(second));
    }

    /** The first output with its target: {@code “Jumlah ...” (60 Orang)}; empty when the row states no indicator. */
    static String target(SubActivity row) {
        Output output = row.outputs().get(0);
        if (!output.indicator().isFilled() || Folding.fold(output.indicator().value()).isEmpty()) {
            return "";
        }
        String number = output.target().optional().map(IndonesianNumber::write).orElse("");
        String amount = (number + " " + unit(row)).strip();
        return "\u201c" + output.indicator().value().strip() + "\u201d" + (number.isEmpty() ? "" : " (" + amount + ")");
    }
}
