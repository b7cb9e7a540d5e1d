package id.selaras.submission;

import id.selaras.access.Caller;
import id.selaras.access.Permission;
import id.selaras.archive.FileArchive;
import id.selaras.http.Refused;
import id.selaras.journal.Acknowledging;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;

/** Takes in plans: through the gate first, then to disk, then into the journal with the job that will read them. */
@Component
class PlanSubmitting {

    private final Plans plans;
    private final PlanQueue queue;
    private final Uploads uploads;
    private final FileArchive archive;
    private final Acknowledging acknowledging;

    PlanSubmitting(Plans plans, PlanQueue queue, Uploads uploads, FileArchive archive, Acknowledging acknowledging) {
        this.plans = plans;
        this.queue = queue;
        this.uploads = uploads;
        this.archive = archive;
        this.acknowledging = acknowledging;
    }

    /** @param queued false when it is an earlier submission that needs no new job */
    record Submitted(PlanVersion plan, boolean queued) {
    }

    Submitted submit(Caller caller, PlanOptions options, Upload upload) {
        String sha256 = DigestUtils.sha256Hex(upload.bytes());
        Optional<PlanVersion> same = plans.same(options, sha256);
        if (same.isPresent()) {
            return again(caller, same.get().id());
        }
        uploads.read(upload, Function.identity());
        archive.keep(upload.bytes());
        String plan = newId();
        try {
            acknowledging.acknowledge(caller.name(), new PlanReceived(plan, newId(), newId(), options.government(),
                    options.year(), options.stage(), options.phase(), options.agency(), upload.name(), sha256));
            return new Submitted(plans.find(plan).orElseThrow(), true);
        } catch (AlreadyThere atTheSameTime) {
            return again(caller, atTheSameTime.id());
        }
    }

    void correct(Caller caller, PlanVersion plan, String mapping) {
        acknowledging.acknowledge(caller.name(), new PlanMappingCorrected(plan.id(), newId(), newId(), mapping));
    }

    /** Withdrawing twice for the same reason is withdrawing once. */
    void withdraw(Caller caller, PlanVersion plan, String reason) {
        try {
            acknowledging.acknowledge(caller.name(), new PlanWithdrawn(plan.id(), reason));
        } catch (AlreadyThere withdrawn) {
            // nothing more to do
        }
    }

    private Submitted again(Caller caller, String id) {
        PlanVersion plan = plans.visible(caller, Permission.PLAN_SUBMIT, id).orElseThrow(() -> Refused.conflict(
                "RENCANA-MILIK-BERSAMA", "Berkas yang sama sudah diterima dan memuat rencana perangkat daerah lain; kirim berkas perangkat daerah Anda saja.",
                "The same file was received and holds plans of other agencies; send a file of your own agency alone."));
        if (!queue.idle(plan)) {
            return new Submitted(plan, false);
        }
        try {
            acknowledging.acknowledge(caller.name(), new PlanQueuedAgain(id, newId(), newId()));
            return new Submitted(plans.find(id).orElseThrow(), true);
        } catch (AlreadyThere atTheSameTime) {
            return new Submitted(plans.find(id).orElseThrow(), false);
        }
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
