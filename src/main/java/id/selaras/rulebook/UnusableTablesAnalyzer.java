package id.selaras.rulebook;

import id.selaras.report.text.ProblemList;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at a refused start, in both languages and without any stack trace, what is wrong with the tables. */
class UnusableTablesAnalyzer extends AbstractFailureAnalyzer<UnusableTables> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableTables cause) {
        List<String> lines = new ArrayList<>();
        lines.add("Tabel keputusan tidak dapat dipakai; layanan tidak dijalankan. / "
                + "The decision tables cannot be used; the service was not started.");
        lines.add("");
        lines.addAll(ProblemList.of(cause.problems(), "id"));
        lines.add("");
        lines.addAll(ProblemList.of(cause.problems(), "en"));
        return new FailureAnalysis(String.join("\n", lines),
                "Perbaiki sel-sel di atas, lalu uji dengan 'tables check FOLDER'; atau kosongkan selaras.tables untuk memakai tabel "
                        + "bawaan. / Mend the cells above and try 'tables check DIR', or leave selaras.tables empty to use the shipped "
                        + "tables.", cause);
    }
}
