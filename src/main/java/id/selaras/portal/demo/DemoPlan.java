package id.selaras.portal.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A sample plan that is handed in.
 *
 * @param agency code to declare; empty where the file holds several agencies
 */
record DemoPlan(String government, String file, String agency) {

    static List<DemoPlan> of(DemoGovernment government) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                DemoPlan.class.getResourceAsStream("/demo/plans.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split("\t", -1)).map(cells -> new DemoPlan(cells[0], cells[1], cells[2]))
                    .filter(plan -> plan.government().equals(government.code())).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
