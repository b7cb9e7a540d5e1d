package id.selaras.intake.number;

import id.selaras.intake.number.NumberReading.Value;

/** Counts what the clear cells of one column prove about its writer; the majority decides the unclear ones. */
public final class ConventionVote {

    private int dotThousands;
    private int commaThousands;

    public void hear(NumberReading reading) {
        if (reading instanceof Value value) {
            dotThousands += value.shows() == NumberConvention.DOT_THOUSANDS ? 1 : 0;
            commaThousands += value.shows() == NumberConvention.COMMA_THOUSANDS ? 1 : 0;
        }
    }

    /** The majority; {@code UNKNOWN} without evidence or on a tie. */
    public NumberConvention majority() {
        if (dotThousands == commaThousands) {
            return NumberConvention.UNKNOWN;
        }
        return dotThousands > commaThousands ? NumberConvention.DOT_THOUSANDS : NumberConvention.COMMA_THOUSANDS;
    }
}
