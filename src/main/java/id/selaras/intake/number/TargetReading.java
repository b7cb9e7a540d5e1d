package id.selaras.intake.number;

/**
 * A target as written in one place.
 *
 * @param number what stands before the unit
 * @param unit   the unit as written, {@code %} included; empty when none was written
 */
public record TargetReading(NumberReading number, String unit) {
}
