package id.selaras.intake.number;

import java.math.BigDecimal;
import java.util.Optional;

/** What a text says as a number: one value, nothing, two possible values, or no number at all. */
public sealed interface NumberReading {

    /**
     * One value.
     *
     * @param shows   the convention this writing proves, {@code UNKNOWN} for plain digits
     * @param percent true when a percent sign was written: {@code 85%} is 85 with this mark
     */
    record Value(BigDecimal number, NumberConvention shows, boolean percent) implements NumberReading {
    }

    /** A placeholder or nothing. */
    record Empty() implements NumberReading {
    }

    /** Two readings, such as {@code 1.234}: one thousand and some, or one and a fraction. */
    record Ambiguous(BigDecimal dotThousands, BigDecimal commaThousands, boolean percent) implements NumberReading {
    }

    /** No number that can be read without guessing. */
    record Unreadable(Reason reason) implements NumberReading {
    }

    /** Why a text is no number. */
    enum Reason {
        /** Letters where only a number belongs, or no digit at all. */
        NO_NUMBER,
        /** {@code 1,2 miliar}: a word that scales. */
        SCALE_WORD,
        /** {@code 10-12}, {@code 2 Dokumen, 3 Laporan}: more than one number. */
        SEVERAL_NUMBERS,
        /** {@code 1.23.456}: marks that group nothing. */
        BROKEN_GROUPS
    }

    /** The value under a convention: an ambiguous text is decided by it, all others stay as they are. */
    default NumberReading under(NumberConvention convention) {
        if (this instanceof Ambiguous two && convention != NumberConvention.UNKNOWN) {
            boolean dots = convention == NumberConvention.DOT_THOUSANDS;
            return new Value(dots ? two.dotThousands : two.commaThousands, NumberConvention.UNKNOWN, two.percent);
        }
        return this;
    }

    /** The number where there is exactly one reading. */
    default Optional<BigDecimal> decided() {
        return this instanceof Value one ? Optional.of(one.number) : Optional.empty();
    }
}
