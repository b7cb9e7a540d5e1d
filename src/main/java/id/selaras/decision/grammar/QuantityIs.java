package id.selaras.decision.grammar;

import id.selaras.decision.EntryKind;
import id.selaras.decision.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The number or day is one of these. */
public record QuantityIs(EntryKind kind, List<BigDecimal> quantities) implements Check {

    public QuantityIs {
        quantities = List.copyOf(quantities);
    }

    @Override
    public boolean holds(Value present) {
        BigDecimal found = Quantity.of(this, present);
        for (BigDecimal quantity : quantities) {
            if (quantity.compareTo(found) == 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String canonical() {
        return quantities.stream().sorted().map(quantity -> Quantity.write(kind, quantity)).distinct()
                .collect(Collectors.joining("; "));
    }
}
