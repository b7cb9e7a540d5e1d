package id.selaras.decision;

import id.selaras.problem.CellRef;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A test written in the workbook: sample inputs and what must come out.
 *
 * @param inputs   values as written; an entry that is absent is missing, {@code kosong} is blank
 * @param expected result columns as written; {@code Temuan} may be {@code -} for none; {@code Id} names the expected row
 */
public record TableTest(CellRef at, String name, Map<DictionaryEntry, String> inputs,
                        Map<ResultColumn, String> expected) {

    public TableTest {
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
        expected = Collections.unmodifiableMap(new TreeMap<>(expected));
    }
}
