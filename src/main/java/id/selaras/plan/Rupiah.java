package id.selaras.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of rupiah, exact to the sen (scale 2). May be negative only as a difference. */
public record Rupiah(BigDecimal amount) implements Comparable<Rupiah> {

    public static final Rupiah ZERO = of(0);

    public Rupiah {
        amount = amount.setScale(2, RoundingMode.HALF_UP);
    }

    public static Rupiah of(long whole) {
        return new Rupiah(BigDecimal.valueOf(whole));
    }

    public Rupiah plus(Rupiah other) {
        return new Rupiah(amount.add(other.amount));
    }

    public Rupiah minus(Rupiah other) {
        return new Rupiah(amount.subtract(other.amount));
    }

    public Rupiah absolute() {
        return new Rupiah(amount.abs());
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /** As Indonesians write it: {@code Rp1.234.567}, with two decimals only where there are sen. */
    public String written() {
        return "Rp" + IndonesianNumber.write(amount);
    }

    @Override
    public int compareTo(Rupiah other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return written();
    }
}
