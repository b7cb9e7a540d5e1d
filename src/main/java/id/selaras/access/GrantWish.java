package id.selaras.access;

import id.selaras.http.MayBeNull;
import id.selaras.http.Refused;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A role that an account shall hold.
 *
 * @param role       ADMIN holds everywhere, OPD for one agency, all others in one government
 * @param government code of a registered government; null for ADMIN
 * @param agency     code of the agency as it stands in plans; for OPD and for nobody else
 */
record GrantWish(@NotNull Role role, @MayBeNull @Size(max = 20) String government, @MayBeNull @Size(max = 60) String agency) {

    /** Refuses a role without its place, or with one too many; whether the government exists is asked elsewhere. */
    Grant grant() {
        String where = blankAsNull(government);
        String whose = blankAsNull(agency);
        if (role == Role.ADMIN != (where == null) || role == Role.OPD != (whose != null)) {
            throw Refused.invalid("PERAN-TIDAK-SAH",
                    "Peran " + role + ": " + (role == Role.ADMIN ? "tanpa government dan agency."
                            : role == Role.OPD ? "government dan agency harus diisi." : "government harus diisi, tanpa agency."),
                    "Role " + role + ": " + (role == Role.ADMIN ? "neither government nor agency."
                            : role == Role.OPD ? "government and agency must be given." : "government must be given, no agency."));
        }
        return new Grant(role, where, whose);
    }

    static List<Grant> grants(List<GrantWish> wishes) {
        return wishes.stream().map(GrantWish::grant).distinct().toList();
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
