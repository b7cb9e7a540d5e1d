package id.selaras.spending;

import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Rupiah;
import java.util.List;

/**
 * A priority programme or an indicator with too little money.
 *
 * @param need     its indicative money of the plan's year; null where the reference states none
 * @param funded   of all rows that serve it, each in full
 * @param agencies whom the reference names for it, lead first
 * @param awaited  agencies without a plan that may still fund it; empty: the want is certain
 * @param codes    the nomenclature mapped to it
 */
public record Promise(Kind kind, String code, String name, Rupiah need, Rupiah funded, List<String> agencies, List<String> awaited,
                      List<NomenclatureCode> codes) {

    /** What was promised. */
    public enum Kind {
        PRIORITY, INDICATOR
    }

    public Promise {
        agencies = List.copyOf(agencies);
        awaited = List.copyOf(awaited);
        codes = List.copyOf(codes);
    }

    /** What is missing; null where the need is not stated. */
    public Rupiah gap() {
        return need == null ? null : need.minus(funded);
    }
}
