package id.selaras.rulebook;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The service runs these rules, in these files: the change of the journal, and what is kept of it.
 *
 * @param hash     rule-set hash
 * @param tables   hash of the tables and words alone
 * @param engine   version of the engine
 * @param problems what was said about the tables at loading, in the contract's form; none of it blocks
 */
record RuleSetRegistered(String hash, String tables, String engine, Origin origin, List<File> files, JsonNode problems) {

    /** SHIPPED: packed into the program; DIRECTORY: the government's own. */
    enum Origin {
        SHIPPED, DIRECTORY
    }

    /** TABLES: an .xlsx with decision tables; WORDS: an .xlsx with the words of overlap search; RULES: the fixed rules as text. */
    enum Kind {
        TABLES, WORDS, RULES
    }

    /**
     * A file that was executed.
     *
     * @param sha256 of its bytes in the archive
     * @param tables what stands in it; empty for WORDS and RULES
     */
    record File(String name, Kind kind, String sha256, long bytes, List<Table> tables) {
    }

    /** A decision table, with the number of its rows, switched-off ones included. */
    @Schema(name = "RuleTable")
    record Table(String code, String title, String kind, String level, int rows) {
    }

    int tableCount() {
        return files.stream().mapToInt(file -> file.tables().size()).sum();
    }

    int rowCount() {
        return files.stream().flatMap(file -> file.tables().stream()).mapToInt(Table::rows).sum();
    }
}
