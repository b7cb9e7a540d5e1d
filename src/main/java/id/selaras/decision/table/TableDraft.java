package id.selaras.decision.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table as texts, unchecked, ready to be written as a workbook. Rows may be shorter than their headings.
 *
 * @param properties   by name, in the order to be written
 * @param headings     Indonesian; English is put beside them
 * @param testHeadings empty when there are no tests
 */
public record TableDraft(String title, Map<String, String> properties, List<String> headings, List<List<String>> rows,
                         List<String> testHeadings, List<List<String>> tests) {

    public TableDraft {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        testHeadings = List.copyOf(testHeadings);
        tests = List.copyOf(tests);
    }
}
