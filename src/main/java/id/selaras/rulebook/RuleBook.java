package id.selaras.rulebook;

import id.selaras.archive.FileArchive;
import id.selaras.decision.DecisionTable;
import id.selaras.decision.TableRow;
import id.selaras.problem.Problems;
import id.selaras.rulebook.RuleSetRegistered.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Looks rows up in the rules that judged, whether they are still active or not. */
@Component
public class RuleBook {

    private static final int REMEMBERED = 8;

    private final StoredRuleSets stored;
    private final FileArchive archive;
    private final Map<String, List<DecisionTable>> read = new LinkedHashMap<>();

    RuleBook(StoredRuleSets stored, FileArchive archive) {
        this.stored = stored;
        this.archive = archive;
    }

    /**
     * A row of a decision table as it is written.
     *
     * @param conditions heading to cell, blank cells left out; {@code results} likewise
     */
    public record WrittenRow(String table, String title, String rowId, String at, Map<String, String> conditions,
                             Map<String, String> results) {
    }

    /**
     * The row of a rule set that a finding or alignment names.
     *
     * @param hash of the rule set
     * @param at   when it judged; decides between editions of the same rules
     * @param row  {@code file.xlsx/Tabel!A14}
     * @return empty when this installation never ran the rule set, or the text names no row of a table
     */
    public Optional<WrittenRow> row(String hash, Instant at, String row) {
        List<StoredRuleSet> editions = stored.editions(hash);
        Stream<StoredRuleSet> likely = editions.stream().sorted(Comparator.comparing(edition -> edition.registeredAt().isAfter(at)));
        return likely.flatMap(edition -> find(edition, row).stream()).findFirst();
    }

    private Optional<WrittenRow> find(StoredRuleSet edition, String wanted) {
        for (DecisionTable table : tables(edition)) {
            for (TableRow row : table.rows()) {
                if (row.ref().toString().equals(wanted)) {
                    return Optional.of(written(table, row));
                }
            }
        }
        return Optional.empty();
    }

    private static WrittenRow written(DecisionTable table, TableRow row) {
        Map<String, String> conditions = new LinkedHashMap<>();
        row.conditionTexts().forEach((entry, text) -> conditions.put(entry.title().id(), text));
        Map<String, String> results = new LinkedHashMap<>();
        row.results().forEach((column, text) -> results.put(column.heading(), text));
        return new WrittenRow(table.code(), table.title(), row.id(), row.ref().toString(), conditions, results);
    }

    private synchronized List<DecisionTable> tables(StoredRuleSet edition) {
        String key = edition.hash() + "/" + edition.edition();
        List<DecisionTable> known = read.get(key);
        if (known == null) {
            known = read(edition);
            read.put(key, known);
            if (read.size() > REMEMBERED) {
                read.remove(read.keySet().iterator().next());
            }
        }
        return known;
    }

    /** What a newer version can no longer read of an old table is left out: its file is still there to download. */
    private List<DecisionTable> read(StoredRuleSet edition) {
        List<Resource> files = edition.registration().files().stream().filter(file -> file.kind() == Kind.TABLES)
                .map(file -> (Resource) new Named(file.name(), archive.bytes(file.sha256()))).toList();
        try {
            Problems old = new Problems();
            return LoadedTables.of(TableFiles.read(files, old), old).tables();
        } catch (IOException noPlace) {
            throw new UncheckedIOException(noPlace);
        }
    }

    /** Bytes of the archive under the name they were sent with. */
    private static final class Named extends ByteArrayResource {

        private final String name;

        Named(String name, byte[] bytes) {
            super(bytes);
            this.name = name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Named named && named.name.equals(name) && super.equals(other);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
