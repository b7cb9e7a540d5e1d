package id.selaras.benchmark;

import id.selaras.decision.DecisionTable;
import id.selaras.decision.table.TableReader;
import id.selaras.lexicon.LexiconReader;
import id.selaras.problem.Problems;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.WorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tables of {@code decision-tables/}, as they stand in the working directory. */
final class ShippedTables {

    private ShippedTables() {
    }

    static List<DecisionTable> read() throws IOException {
        List<WorkbookContent> workbooks = new ArrayList<>();
        try (var files = Files.list(Path.of("decision-tables"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xlsx")).sorted().toList()) {
                workbooks.add(WorkbookReader.read(file, new Problems()).orElseThrow());
            }
        }
        return TableReader.read(workbooks.stream().filter(workbook -> !LexiconReader.isWordWorkbook(workbook)).toList()).tables();
    }
}
