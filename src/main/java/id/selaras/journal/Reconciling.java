package id.selaras.journal;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Brings file and database together before the first request. A record that only the file has (the database lost it, or is made
 * again after a restore) is applied again; one that only the database has was never acknowledged, and is kept all the same.
 * Everything is checked before anything is changed.
 */
@Component
class Reconciling {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciling.class);

    private final Effects effects;
    private final JournalTable table;
    private final JournalFile file;
    private final boolean fromDatabase;

    Reconciling(Effects effects, JournalTable table, JournalFile file,
            @Value("${selaras.journal.from-database:false}") boolean fromDatabase) {
        this.effects = effects;
        this.table = table;
        this.file = file;
        this.fromDatabase = fromDatabase;
    }

    /**
     * @param take applies one record to the database and chains it there, in a transaction of its own
     */
    void run(Consumer<JournalRecord> take) {
        Checkpoint known = table.last();
        check(known);
        file.open();
        long lost = file.last().number() - known.number();
        if (lost > 0) {
            LOG.info("journal: {} records are applied again", lost);
            file.replay(known.number(), record -> again(record, take));
            LOG.info("journal: all applied");
        }
        catchUp();
    }

    /** Records of the database that the file lacks are appended: that of an append that failed before. */
    void catchUp() {
        for (var missing = table.after(file.last().number()); !missing.isEmpty(); missing = table.after(file.last().number())) {
            file.append(missing);
        }
    }

    private void check(Checkpoint known) {
        AtomicReference<Checkpoint> meeting = new AtomicReference<>(Checkpoint.START);
        try {
            file.check((kind, point) -> {
                if (point.number() == known.number()) {
                    meeting.set(point);
                } else if (point.number() > known.number() && !effects.kinds().contains(kind)) {
                    throw Refusals.unknownKind(point.number(), kind);
                }
            });
        } catch (BrokenJournal broken) {
            throw Refusals.broken(broken);
        }
        long ahead = known.number() - file.last().number();
        if (ahead > 0 ? !table.has(file.last()) : !meeting.get().equals(known)) {
            throw Refusals.anotherStory();
        }
        // the file is written before the next change begins: more than one record cannot be missing by itself
        if (ahead > 1 && !fromDatabase) {
            throw Refusals.shortened(ahead);
        }
    }

    private void again(JournalRecord record, Consumer<JournalRecord> take) {
        try {
            take.accept(record);
        } catch (RuntimeException failed) {
            throw Refusals.notAppliedAgain(record, failed);
        }
        if (record.stamp().number() % 10_000 == 0) {
            LOG.info("journal: record {} applied", record.stamp().number());
        }
    }
}
