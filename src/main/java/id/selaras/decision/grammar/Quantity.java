package id.selaras.decision.grammar;

import id.selaras.decision.EntryKind;
import id.selaras.decision.Value;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Numbers and days as one ordered quantity: a day counts as its number of days since 1970. */
final class Quantity {

    private Quantity() {
    }

    static BigDecimal of(Check check, Value value) {
        if (value instanceof Value.Amount amount) {
            return amount.number();
        }
        if (value instanceof Value.Day day) {
            return of(day.day());
        }
        throw Check.wrongKind(check, value);
    }

    static BigDecimal of(LocalDate day) {
        return BigDecimal.valueOf(day.toEpochDay());
    }

    /** As the grammar reads it back. */
    static String write(EntryKind kind, BigDecimal quantity) {
        if (kind == EntryKind.DATE) {
            return LocalDate.ofEpochDay(quantity.longValueExact()).toString();
        }
        BigDecimal plain = quantity.signum() == 0 ? BigDecimal.ZERO : quantity.stripTrailingZeros();
        String text = plain.toPlainString().replace('.', ',');
        return kind == EntryKind.PERCENT ? text + "%" : text;
    }
}
