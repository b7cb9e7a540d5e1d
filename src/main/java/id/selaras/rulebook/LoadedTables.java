package id.selaras.rulebook;

import id.selaras.decision.DecisionTable;
import id.selaras.decision.RuleSet;
import id.selaras.decision.index.RuleSets;
import id.selaras.decision.table.TableReader;
import id.selaras.decision.table.TableReading;
import id.selaras.lexicon.Lexicon;
import id.selaras.lexicon.LexiconReader;
import id.selaras.lexicon.LexiconReading;
import id.selaras.problem.Problems;
import id.selaras.workbook.WorkbookContent;
import java.nio.file.Path;
import java.util.List;

/** Decision tables and words as they were loaded: read, checked, and with the bytes they came from. */
public final class LoadedTables {

    private final List<TableFile> files;
    private final List<DecisionTable> tables;
    private final Lexicon lexicon;

    private LoadedTables(List<TableFile> files, List<DecisionTable> tables, Lexicon lexicon) {
        this.files = List.copyOf(files);
        this.tables = tables;
        this.lexicon = lexicon;
    }

    /**
     * Loads a directory, or the shipped tables for null. A directory without words of its own is completed by the shipped words,
     * and that is said. Everything wrong is added to {@code problems}; as long as one blocks, the tables are not the rules and must
     * not judge.
     */
    public static LoadedTables load(Path directory, Problems problems) {
        List<TableFile> files = TableFiles.in(directory, problems);
        return of(directory == null ? files : ShippedWords.complete(files, directory, problems), problems);
    }

    /** These files and no others; without words among them the lexicon is {@link Lexicon#NONE}. */
    static LoadedTables of(List<TableFile> files, Problems problems) {
        TableReading tables = TableReader.read(contents(files, false));
        problems.addAll(tables.problems());
        LexiconReading words = LexiconReader.read(contents(files, true));
        problems.addAll(words.problems());
        return new LoadedTables(files, tables.tables(), words.lexicon());
    }

    private static List<WorkbookContent> contents(List<TableFile> files, boolean words) {
        return files.stream().filter(file -> file.holdsWords() == words).map(TableFile::content).toList();
    }

    /** The tables without a blocking problem, by table code. */
    public List<DecisionTable> tables() {
        return tables;
    }

    public RuleSet rules() {
        return RuleSets.of(tables, lexicon);
    }

    List<TableFile> files() {
        return files;
    }
}
