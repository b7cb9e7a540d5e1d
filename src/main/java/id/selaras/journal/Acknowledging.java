package id.selaras.journal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The one door for every change: when {@link #acknowledge} returns, the change is kept whatever happens next. */
@Component
public class Acknowledging implements SmartInitializingSingleton {

    /** The actor of what the service does by itself. */
    public static final String SERVICE = "selaras";

    private static final Logger LOG = LoggerFactory.getLogger(Acknowledging.class);

    private final Effects effects;
    private final JournalTable table;
    private final JournalFile file;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Acknowledging(Effects effects, JournalTable table, JournalFile file, PlatformTransactionManager transactions, Clock clock) {
        this.effects = effects;
        this.table = table;
        this.file = file;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Applies a change and keeps it. What its effect throws comes through, and then nothing has happened.
     *
     * @param actor account name, or {@link #SERVICE}
     */
    public synchronized Stamp acknowledge(String actor, Record change) {
        String kind = effects.kindOf(change);
        String data = effects.written(change);
        JournalRecord record = transaction.execute(status -> {
            JournalRecord next = JournalRecord.next(table.last(), clock.instant().truncatedTo(ChronoUnit.MICROS), actor, kind, data);
            take(next);
            return next;
        });
        catchUp();
        return record.stamp();
    }

    /** The end of the chain as it stands on disk. */
    public synchronized Checkpoint checkpoint() {
        return file.last();
    }

    /** Before the first request: what the file has and the database lost is applied again, and the other way round. */
    @Override
    public synchronized void afterSingletonsInstantiated() {
        List<JournalRecord> written = file.open();
        Checkpoint known = table.last();
        if (known.number() > written.size() ? !table.has(file.last())
                : known.number() > 0 && !written.get((int) known.number() - 1).checkpoint().equals(known)) {
            throw new IllegalStateException("journal.jsonl and the database tell different stories; "
                    + "this is not the data folder of this database. Nothing was changed.");
        }
        List<JournalRecord> lost = written.subList((int) Math.min(known.number(), written.size()), written.size());
        for (JournalRecord record : lost) {
            transaction.executeWithoutResult(status -> take(record));
        }
        if (!lost.isEmpty()) {
            LOG.info("journal: {} records applied again", lost.size());
        }
        catchUp();
    }

    private void take(JournalRecord record) {
        effects.apply(record);
        table.insert(record);
    }

    /** Records of the database that the file lacks: the newest one, and those of an append that failed before. */
    private void catchUp() {
        List<JournalRecord> missing = table.after(file.last().number());
        if (!missing.isEmpty()) {
            file.append(missing);
        }
    }
}
