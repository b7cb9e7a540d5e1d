package id.selaras.journal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The one door for every change: when {@link #acknowledge} returns, the change is kept whatever happens next. */
@Component
public class Acknowledging implements SmartInitializingSingleton {

    /** The actor of what the service does by itself. */
    public static final String SERVICE = "selaras";

    private final Effects effects;
    private final JournalTable table;
    private final JournalFile file;
    private final Reconciling reconciling;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private boolean open;

    Acknowledging(Effects effects, JournalTable table, JournalFile file, Reconciling reconciling,
            PlatformTransactionManager transactions, Clock clock) {
        this.effects = effects;
        this.table = table;
        this.file = file;
        this.reconciling = reconciling;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Applies a change and keeps it. What its effect throws comes through, and then nothing has happened. When the journal file
     * cannot be written (a full disk) this throws although the change is in the database: nobody was told that it is kept, and it
     * goes to the file before the next change.
     *
     * @param actor account name, or {@link #SERVICE}
     */
    public synchronized Stamp acknowledge(String actor, Record change) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an acknowledgement has a transaction of its own; it cannot be part of another");
        }
        openOnce();
        String kind = effects.kindOf(change);
        String data = effects.written(change);
        reconciling.catchUp();
        JournalRecord record = transaction.execute(status -> {
            JournalRecord next = JournalRecord.next(file.last(), clock.instant().truncatedTo(ChronoUnit.MICROS), actor, kind, data);
            take(next);
            return next;
        });
        file.append(List.of(record));
        return record.stamp();
    }

    /** The end of the chain as it stands on disk. */
    public synchronized Checkpoint checkpoint() {
        openOnce();
        return file.last();
    }

    /** Before the first request: what the file has and the database lost is applied again, and the other way round. */
    @Override
    public synchronized void afterSingletonsInstantiated() {
        openOnce();
    }

    private void openOnce() {
        if (!open) {
            reconciling.run(record -> transaction.executeWithoutResult(status -> take(record)));
            open = true;
        }
    }

    private void take(JournalRecord record) {
        effects.apply(record);
        table.insert(record);
    }
}
