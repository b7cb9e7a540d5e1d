package id.selaras.coordination;

import id.selaras.access.Caller;
import id.selaras.http.Refused;
import id.selaras.journal.Acknowledging;
import id.selaras.submission.PlainWords;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Checks what somebody decided and keeps it. */
@Component
public class Deciding {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    /** An address, or so many figures that they name a person: NIP, NIK, a telephone number. Codes of agencies have dots. */
    private static final Pattern PERSONAL = Pattern.compile("@|\\d(?:[ -]?\\d){7}");

    private final Acknowledging acknowledging;
    private final OverlapDecisions decisions;

    Deciding(Acknowledging acknowledging, OverlapDecisions decisions) {
        this.acknowledging = acknowledging;
        this.decisions = decisions;
    }

    /** @return the decision that stands now */
    public DecisionView decide(Caller caller, String government, String memory, DecidedOverlap overlap, DecisionBody body) {
        String reason = PlainWords.of("reason", body.reason());
        String owner = owner(body, overlap);
        if (reason.isEmpty()) {
            throw Refused.invalid("ALASAN-PERLU", "Tulis alasan keputusan pada reason.", "Give the reason of the decision in reason.");
        }
        if (body.due() != null && (body.due().getYear() < FIRST_YEAR || body.due().getYear() > LAST_YEAR)) {
            throw Refused.invalid("TENGGAT-TIDAK-SAH", "due: tanggal antara tahun " + FIRST_YEAR + " dan " + LAST_YEAR + ".",
                    "due: a day between the years " + FIRST_YEAR + " and " + LAST_YEAR + ".");
        }
        acknowledging.acknowledge(caller.name(), new OverlapDecided(government, memory, body.seen(), body.decision(), reason, owner,
                body.due(), overlap));
        return decisions.history(government, memory).stream().filter(known -> known.number() == body.seen() + 1).findFirst().orElseThrow();
    }

    /** An agency of the overlap is written in one way, so that its decisions are found together. */
    private static String owner(DecisionBody body, DecidedOverlap overlap) {
        String owner = PlainWords.of("owner", body.owner());
        boolean named = owner != null && !owner.isEmpty();
        if (body.decision().needsOwner() && !named) {
            throw Refused.invalid("PENANGGUNG-JAWAB-PERLU", "Sebutkan perangkat daerah atau unit penanggung jawab pada owner.",
                    "Name the agency or office that is responsible in owner.");
        }
        if (!body.decision().needsOwner() && (named || body.due() != null)) {
            throw Refused.invalid("PENANGGUNG-JAWAB-TIDAK-PERLU", "owner dan due hanya untuk ACCEPTED dan DEFERRED.",
                    "owner and due are for ACCEPTED and DEFERRED only.");
        }
        if (named && PERSONAL.matcher(owner).find()) {
            throw Refused.invalid("PENANGGUNG-JAWAB-PRIBADI",
                    "owner adalah perangkat daerah atau unit, tanpa data pribadi (NIP, NIK, nomor telepon, surel).",
                    "owner is an agency or office, without personal data (staff, identity or telephone numbers, e-mail).");
        }
        return !named ? null : overlap.rows().stream()
                .filter(row -> row.agency().equals(owner) || row.agencyName().equalsIgnoreCase(owner))
                .map(DecidedOverlap.Row::agencyName).findFirst().orElse(owner);
    }
}
