package id.selaras.rulebook;

import id.selaras.archive.FileArchive;
import id.selaras.journal.Acknowledging;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Before the first request and the first job: the rules that will judge are kept for good, so that they can be shown later. */
@Component
class Registering implements SmartLifecycle {

    private final Edition active;
    private final StoredRuleSets stored;
    private final FileArchive archive;
    private final Acknowledging acknowledging;
    private volatile boolean running;

    Registering(Edition active, StoredRuleSets stored, FileArchive archive, Acknowledging acknowledging) {
        this.active = active;
        this.stored = stored;
        this.archive = archive;
        this.acknowledging = acknowledging;
    }

    @Override
    public void start() {
        boolean known = stored.newest(active.hash())
                .map(newest -> newest.registration().files().equals(active.registration().files())).orElse(false);
        if (!known) {
            active.contents().forEach(archive::keep);
            acknowledging.acknowledge(Acknowledging.SERVICE, active.registration());
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The first of all. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
