package id.selaras.rulebook;

import id.selaras.decision.DecisionTable;
import id.selaras.decision.RuleSet;
import id.selaras.decision.index.RuleSets;
import id.selaras.decision.table.TableReader;
import id.selaras.decision.table.TableReading;
import id.selaras.problem.Problems;
import java.nio.file.Path;
import java.util.List;

/** Decision tables as they were loaded: read, checked, and with the bytes they came from. */
public final class LoadedTables {

    private final List<TableFile> files;
    private final List<DecisionTable> tables;

    private LoadedTables(List<TableFile> files, List<DecisionTable> tables) {
        this.files = List.copyOf(files);
        this.tables = tables;
    }

    /**
     * Loads a directory, or the shipped tables for null. Everything wrong with them is added to {@code problems}; as long as one
     * blocks, the tables are not the rules and must not judge.
     */
    public static LoadedTables load(Path directory, Problems problems) {
        return of(TableFiles.in(directory, problems), problems);
    }

    static LoadedTables of(List<TableFile> files, Problems problems) {
        TableReading reading = TableReader.read(files.stream().map(TableFile::content).toList());
        problems.addAll(reading.problems());
        return new LoadedTables(files, reading.tables());
    }

    /** The tables without a blocking problem, by table code. */
    public List<DecisionTable> tables() {
        return tables;
    }

    public RuleSet rules() {
        return RuleSets.of(tables);
    }

    List<TableFile> files() {
        return files;
    }
}
