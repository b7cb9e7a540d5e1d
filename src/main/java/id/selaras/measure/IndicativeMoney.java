package id.selaras.measure;

import id.selaras.plan.Rupiah;
import java.util.List;

/** Money stated on several rows of one code, one row for each indicator. */
final class IndicativeMoney {

    private IndicativeMoney() {
    }

    /**
     * In real tables either one of the rows carries the whole amount, or each repeats it, or they share it out: equal amounts count
     * once, different ones are added.
     *
     * @return null when no row states an amount
     */
    static Rupiah of(List<Rupiah> stated) {
        if (stated.isEmpty()) {
            return null;
        }
        return stated.stream().distinct().count() == 1 ? stated.get(0) : stated.stream().reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
