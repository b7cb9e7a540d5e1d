package id.selaras.overlap;

import id.selaras.decision.DecisionTable;
import id.selaras.decision.RuleSet;
import id.selaras.decision.TableKind;
import id.selaras.decision.index.RuleSets;
import id.selaras.decision.table.TableReader;
import id.selaras.lexicon.Lexicon;
import id.selaras.lexicon.Threshold;
import id.selaras.lexicon.Thresholds;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problems;
import id.selaras.rulebook.LoadedTables;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.WorkbookReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The shipped tables and words, as they are or with one cell as a planner would change it. */
public final class ChangedRules {

    public static final RuleSet SHIPPED = LoadedTables.load(null, new Problems()).rules();

    private static final Path CLASSES = Path.of("decision-tables/tumpang-tindih-kelas.xlsx");

    private ChangedRules() {
    }

    /** A number of the sheet Ambang. */
    public static RuleSet with(Threshold threshold, String number) {
        Lexicon words = SHIPPED.lexicon();
        Map<Threshold, BigDecimal> thresholds = new EnumMap<>(Threshold.class);
        thresholds.putAll(words.thresholds().values());
        thresholds.put(threshold, new BigDecimal(number));
        return RuleSets.of(SHIPPED.tables(), new Lexicon(true, words.synonyms(), words.abbreviations(), words.commonWords(),
                words.concepts(), words.paidWords(), words.distinctions(), words.unitFamilies(), words.fields(), words.signs(),
                new Thresholds(thresholds), words.words(), ""));
    }

    /**
     * The class table, read from its workbook with some cells changed.
     *
     * @param cells each as {@code id of the row~heading of the shipped column~text}; the id of the heading row is {@code Id}
     */
    public static RuleSet withClassCells(String... cells) {
        WorkbookContent whole = WorkbookReader.read(CLASSES, new Problems()).orElseThrow();
        // without the sheet of tests, which a planner would change as well
        WorkbookContent shipped = new WorkbookContent(whole.file(), whole.sha256(), whole.sheets().subList(0, 1));
        WorkbookContent changed = shipped;
        for (String cell : cells) {
            String[] parts = cell.split("~");
            changed = new WorkbookContent(shipped.file(), shipped.sha256(), changed.sheets().stream()
                    .map(sheet -> changed(sheet, parts[0], column(shipped, parts[1]), parts[2])).toList());
        }
        List<DecisionTable> tables = new ArrayList<>(SHIPPED.tables().stream().filter(table -> table.kind() != TableKind.KELAS).toList());
        List<DecisionTable> read = TableReader.read(List.of(changed)).tables();
        if (changed.equals(shipped) || read.size() != 1) {
            throw new IllegalArgumentException("no class table comes of " + List.of(cells));
        }
        tables.addAll(read);
        return RuleSets.of(tables, SHIPPED.lexicon());
    }

    private static int column(WorkbookContent workbook, String heading) {
        return workbook.sheets().stream().flatMap(sheet -> sheet.rows().stream())
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.text().equals("Id") && cell.at().column() == 1))
                .flatMap(row -> row.cells().stream()).filter(cell -> heading.equals(cell.text().split("\n")[0]))
                .mapToInt(cell -> cell.at().column()).findFirst().orElseThrow();
    }

    private static SheetContent changed(SheetContent sheet, String id, int column, String text) {
        return new SheetContent(sheet.name(), sheet.hidden(), sheet.rows().stream()
                .map(row -> row.cells().stream().anyMatch(cell -> id.equals(cell.text()) && cell.at().column() == 1)
                        ? changed(row, sheet.name(), column, text) : row).toList(), sheet.merged());
    }

    private static SheetRow changed(SheetRow row, String sheet, int column, String text) {
        List<SheetCell> cells = new ArrayList<>(row.cells().stream().filter(cell -> cell.at().column() != column).toList());
        cells.add(SheetCell.text(new CellRef(sheet, column, row.number()), text));
        cells.sort(Comparator.comparingInt(cell -> cell.at().column()));
        return new SheetRow(row.number(), row.hidden(), cells);
    }
}
