package id.selaras.submission;

import id.selaras.access.Caller;
import id.selaras.access.Permission;
import id.selaras.http.Refused;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Which agency a plan is handed in for. An OPD hands in for itself and need not say so; a wider role may name any agency of the
 * reference, or none when the file speaks for itself. An agency of somebody else and one that does not exist are refused in
 * the same words, so that nobody learns from a refusal what others have.
 */
@Component
class DeclaredAgency {

    private static final int LONGEST = 60;

    private final References references;

    DeclaredAgency(References references) {
        this.references = references;
    }

    /** @return null when none is declared */
    String of(Caller caller, String government, int year, String named) {
        String agency = PlainWords.of("agency", named);
        if (agency == null || agency.isEmpty()) {
            return ownOnly(caller, government);
        }
        if (agency.length() > LONGEST || !mine(caller, government, agency) || !known(government, year, agency)) {
            throw Refused.notFound("PERANGKAT-DAERAH-TIDAK-ADA",
                    "Perangkat daerah itu tidak ada pada acuan, atau bukan perangkat daerah Anda.",
                    "That agency is not in the reference, or it is not yours.");
        }
        return agency;
    }

    private static String ownOnly(Caller caller, String government) {
        if (caller.mayForAll(Permission.PLAN_SUBMIT, government)) {
            return null;
        }
        Set<String> own = new TreeSet<>(caller.ownAgencies(Permission.PLAN_SUBMIT, government));
        if (own.size() != 1) {
            String list = String.join(", ", own);
            throw Refused.invalid("PERANGKAT-DAERAH-PERLU", "Sebutkan perangkat daerahnya dengan parameter agency: " + list + ".",
                    "Name the agency with the parameter agency: " + list + ".");
        }
        return own.iterator().next();
    }

    private static boolean mine(Caller caller, String government, String agency) {
        return caller.may(Permission.PLAN_SUBMIT, government, Set.of(agency));
    }

    /** Anything is possible while the government has no reference. */
    private boolean known(String government, int year, String agency) {
        return references.validFor(government, year).map(references::read).map(reference -> reference.agencies().stream()
                .anyMatch(entry -> entry.code().text().equals(agency))).orElse(true);
    }
}
