package id.selaras.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A line as it stood a year before: its target was what this year's plan forecasts, its forward estimate what was then planned. */
final class LastYear {

    private LastYear() {
    }

    static void of(PlanLine line) {
        line.set("pagun", line.get("pagu"));
        if (line.get("pagu").matches("\\d+")) {
            line.set("pagu", new BigDecimal(line.get("pagu")).divide(new BigDecimal("1045"), 0, RoundingMode.HALF_UP)
                    .multiply(BigDecimal.valueOf(1000)).toPlainString());
        }
        line.set("targetn", line.get("target"));
        line.set("target2n", line.get("target2"));
        if (line.get("prakiraan").matches("\\d+([.,]\\d+)?")) {
            line.set("target", line.get("prakiraan"));
            line.set("prakiraan", line.get("realisasi"));
        }
        line.set("realisasi", "-");
    }
}
