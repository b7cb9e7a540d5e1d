package id.selaras.checking;

import id.selaras.access.Caller;
import id.selaras.access.Permission;
import id.selaras.assessment.Assessment;
import id.selaras.http.Refused;
import id.selaras.plan.AgencyPlan;
import java.util.List;
import java.util.Set;

/** Whose rows may be checked: an OPD checks its own, and need not say whose they are. */
final class CheckedAgency {

    private CheckedAgency() {
    }

    /** The wish with the caller's own agency where none was sent; refuses somebody else's. */
    static CheckWish of(Caller caller, String government, CheckWish wish) {
        if (caller.mayForAll(Permission.CHECK, government)) {
            return wish;
        }
        Set<String> own = caller.ownAgencies(Permission.CHECK, government);
        if (wish.agency() != null && !own.contains(wish.agency().strip())) {
            throw refused();
        }
        if (wish.agency() == null && own.size() != 1) {
            throw Refused.invalid("PERANGKAT-DAERAH-PERLU", "Sebutkan kode perangkat daerah pada agency.code.",
                    "Name the agency by its code in agency.code.");
        }
        return wish.agency() != null ? wish : new CheckWish(wish.year(), wish.stage(), wish.phase(), wish.asOf(),
                wish.reference(), own.iterator().next(), wish.agencyName(), wish.rows());
    }

    /** What the rows themselves said (their responsible agency, their name) must not lead to another agency either. */
    static void holds(Caller caller, String government, Assessment assessment) {
        List<String> judged = assessment.plan().agencies().stream().map(AgencyPlan::agency)
                .map(agency -> agency.key()).distinct().toList();
        if (!judged.isEmpty() && !caller.may(Permission.CHECK, government, judged)) {
            throw refused();
        }
    }

    private static Refused refused() {
        return Refused.notFound("PERANGKAT-DAERAH-TIDAK-ADA",
                "Perangkat daerah itu tidak ada pada acuan, atau bukan perangkat daerah Anda.",
                "That agency is not in the reference, or it is not yours.");
    }
}
