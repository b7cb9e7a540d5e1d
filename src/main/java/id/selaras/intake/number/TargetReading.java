package id.selaras.intake.number;

/**
 * A target as written in one place.
 *
 * @param number what stands before the unit
 * @param unit   the unit as written, {@code %} included; empty when none was written
 */
public record TargetReading(NumberReading number, String unit) {

    /** The number where the unit tells what {@code 1.250} means: its own unit, else the one of its row. */
    public NumberReading byUnit(String unitOfRow) {
        return CountUnits.decide(number, unit.isEmpty() ? unitOfRow : unit);
    }
}
