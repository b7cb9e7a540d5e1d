package id.selaras.upkeep;

import id.selaras.journal.Checkpoint;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;

/**
 * What stands in a backup, as its first entry.
 *
 * @param format     {@value #FORMAT}
 * @param schema     number of the newest migration of the program that wrote it
 * @param checkpoint end of the journal inside
 * @param kinds      of the changes in the journal
 * @param files      everything of the archive
 */
record BackupManifest(String format, Instant createdAt, int schema, Checkpoint checkpoint, SortedSet<String> kinds, Part journal,
        List<Part> files) {

    static final String FORMAT = "selaras-backup/1";
    static final String ENTRY = "manifest.json";
    static final String JOURNAL = "journal.jsonl";
    static final String FILES = "files/";

    BackupManifest {
        kinds = Collections.unmodifiableSortedSet(kinds);
        files = List.copyOf(files);
        Objects.requireNonNull(checkpoint, "checkpoint");
        Objects.requireNonNull(journal, "journal");
    }

    /** Bytes of one entry; {@code sha256} in lower-case hex. */
    record Part(String sha256, long bytes) {

        Part {
            Objects.requireNonNull(sha256, "sha256");
        }
    }
}
