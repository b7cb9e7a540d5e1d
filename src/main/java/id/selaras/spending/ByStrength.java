package id.selaras.spending;

import id.selaras.finding.Strength;
import id.selaras.plan.Rupiah;

/** Money by how it serves. */
public record ByStrength(Rupiah direct, Rupiah indirect, Rupiah support, Rupiah none) {

    public static final ByStrength ZERO = new ByStrength(Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO);

    static ByStrength of(Strength strength, Rupiah amount) {
        return ZERO.plus(strength, amount);
    }

    public Rupiah of(Strength strength) {
        return switch (strength) {
            case DIRECT -> direct;
            case INDIRECT -> indirect;
            case SUPPORT -> support;
            case NONE -> none;
        };
    }

    public Rupiah total() {
        return direct.plus(indirect).plus(support).plus(none);
    }

    ByStrength plus(Strength strength, Rupiah amount) {
        return switch (strength) {
            case DIRECT -> new ByStrength(direct.plus(amount), indirect, support, none);
            case INDIRECT -> new ByStrength(direct, indirect.plus(amount), support, none);
            case SUPPORT -> new ByStrength(direct, indirect, support.plus(amount), none);
            case NONE -> new ByStrength(direct, indirect, support, none.plus(amount));
        };
    }
}
