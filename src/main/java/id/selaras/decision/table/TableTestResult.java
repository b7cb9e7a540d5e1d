package id.selaras.decision.table;

import id.selaras.decision.TableTest;
import java.util.List;

/**
 * How a test of a table went.
 *
 * @param table       table code
 * @param differences empty when it passed
 */
public record TableTestResult(String table, TableTest test, List<Difference> differences) {

    public TableTestResult {
        differences = List.copyOf(differences);
    }

    /**
     * An expectation that was not met.
     *
     * @param column heading of the result column
     * @param actual the values that came out, {@code -} for none
     */
    public record Difference(String column, String expected, String actual) {
    }

    public boolean passed() {
        return differences.isEmpty();
    }
}
