package id.selaras.decision.grammar;

import id.selaras.decision.EntryKind;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.util.List;

/** Comparisons and ranges of numbers and days. */
final class Comparisons {

    private Comparisons() {
    }

    static boolean isQuantity(EntryKind kind) {
        return kind != EntryKind.TEXT && kind != EntryKind.CODE && kind != EntryKind.CHOICE;
    }

    static boolean isComparison(String text) {
        return text.startsWith(">") || text.startsWith("<");
    }

    static BigDecimal quantity(EntryKind kind, String text) throws Refused {
        return kind == EntryKind.DATE ? Quantity.of(Days.read(text)) : Numbers.read(kind, text);
    }

    static QuantityWithin comparison(EntryKind kind, String text) throws Refused {
        boolean included = text.startsWith("=", 1);
        String operand = text.substring(included ? 2 : 1).strip();
        if (operand.isEmpty()) {
            throw Faults.operand();
        }
        BigDecimal bound = quantity(kind, operand);
        return text.startsWith(">") ? new QuantityWithin(kind, bound, included, null, false)
                : new QuantityWithin(kind, null, false, bound, included);
    }

    /** {@code 5%..10%}, both ends included. */
    static QuantityWithin range(EntryKind kind, String text) throws Refused {
        int dots = text.indexOf("..");
        int after = text.startsWith("...", dots) ? dots + 3 : dots + 2;
        String low = text.substring(0, dots).strip();
        String high = text.substring(after).strip();
        if (low.isEmpty() || high.isEmpty()) {
            throw Faults.operand();
        }
        return ordered(new QuantityWithin(kind, quantity(kind, low), true, quantity(kind, high), true));
    }

    /** Two comparisons joined by {@code dan}: one from below and one from above. */
    static Check meet(List<Check> checks) throws Refused {
        if (checks.size() == 2 && checks.get(0) instanceof QuantityWithin one
                && checks.get(1) instanceof QuantityWithin other && (one.low() == null) != (other.low() == null)) {
            QuantityWithin low = one.low() == null ? other : one;
            QuantityWithin high = one.low() == null ? one : other;
            return ordered(new QuantityWithin(low.kind(), low.low(), low.lowIncluded(), high.high(),
                    high.highIncluded()));
        }
        throw Faults.joint();
    }

    private static QuantityWithin ordered(QuantityWithin within) throws Refused {
        int order = within.low().compareTo(within.high());
        if (order > 0 || order == 0 && !(within.lowIncluded() && within.highIncluded())) {
            String low = Quantity.write(within.kind(), within.low());
            String high = Quantity.write(within.kind(), within.high());
            throw new Refused("TABEL-SYARAT-RENTANG",
                    Text.of("batas bawah yang lebih kecil daripada batas atas", "a lower bound below the upper bound"),
                    Text.format("Antara %s dan %s tidak ada nilai; tukar kedua batasnya bila terbalik.",
                            "Nothing lies between %s and %s; swap the bounds if they are reversed.", low, high));
        }
        return within;
    }
}
