package id.selaras.decision.grammar;

import id.selaras.decision.EntryKind;
import id.selaras.decision.Value;
import java.math.BigDecimal;

/**
 * The number or day lies between two bounds.
 *
 * @param low  null: open below
 * @param high null: open above
 */
public record QuantityWithin(EntryKind kind, BigDecimal low, boolean lowIncluded, BigDecimal high,
                             boolean highIncluded) implements Check {

    @Override
    public boolean holds(Value present) {
        BigDecimal found = Quantity.of(this, present);
        if (low != null) {
            int side = found.compareTo(low);
            if (side < 0 || side == 0 && !lowIncluded) {
                return false;
            }
        }
        if (high != null) {
            int side = found.compareTo(high);
            return side < 0 || side == 0 && highIncluded;
        }
        return true;
    }

    @Override
    public Bounds bounds() {
        return new Bounds(low, lowIncluded, high, highIncluded);
    }

    @Override
    public String canonical() {
        if (low != null && high != null && lowIncluded && highIncluded) {
            return Quantity.write(kind, low) + ".." + Quantity.write(kind, high);
        }
        String above = low == null ? "" : (lowIncluded ? ">= " : "> ") + Quantity.write(kind, low);
        String below = high == null ? "" : (highIncluded ? "<= " : "< ") + Quantity.write(kind, high);
        return above.isEmpty() || below.isEmpty() ? above + below : above + " dan " + below;
    }
}
