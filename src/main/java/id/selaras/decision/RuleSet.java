package id.selaras.decision;

import id.selaras.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/** Checked decision tables that work together, with their hash. Immutable and safe for several threads. */
public interface RuleSet {

    List<DecisionTable> tables();

    /** All rule ids of the active rows of TEMUAN tables, sorted. */
    Set<String> rules();

    /** The words overlap is found by; {@link Lexicon#NONE} when no word workbook was loaded. */
    Lexicon lexicon();

    /** Words and phrases that distinguish nothing; empty when no word workbook was loaded. */
    default List<String> commonWords() {
        return lexicon().commonWords();
    }

    /** SHA-256 over the canonical typed rows of all tables, the dictionary and the words, lower-case hex; see {@code docs/hash.md}. */
    String hash();

    /** Rows for one context; cached, so that asking again is cheap. */
    ActiveTables in(Context context);
}
