package id.selaras.access;

import id.selaras.http.MayBeNull;
import java.util.Objects;

/**
 * A role somebody holds.
 *
 * @param government code; null only for ADMIN, who holds it everywhere
 * @param agency     agency code; set for OPD and for nobody else
 */
public record Grant(Role role, @MayBeNull String government, @MayBeNull String agency) {

    public Grant {
        Objects.requireNonNull(role, "role");
        if (role == Role.ADMIN != (government == null) || role == Role.OPD != (agency != null)) {
            throw new IllegalArgumentException("ADMIN holds everywhere, OPD for one agency, all others in one government");
        }
    }

    boolean in(String code) {
        return role == Role.ADMIN || government.equals(code);
    }
}
