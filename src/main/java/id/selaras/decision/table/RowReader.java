package id.selaras.decision.table;

import id.selaras.decision.Condition;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.TableRow;
import id.selaras.decision.grammar.ConditionReader;
import id.selaras.finding.TableRowRef;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Reads the cells of one row. */
final class RowReader {

    private final SheetReport report;
    private final TableHead head;
    private final Map<Integer, Heading> columns;
    private final CellTexts texts;
    private final ResultCells results;
    private final PairChecks pairs;

    RowReader(TableHead head, Map<Integer, Heading> columns, SheetReport report) {
        this.head = head;
        this.columns = columns;
        this.report = report;
        this.texts = new CellTexts(report);
        this.results = new ResultCells(report);
        this.pairs = new PairChecks(report);
    }

    /** Null for a row of blanks. A row with problems has gaps, and its table is left out. */
    TableRow read(SheetRow row, String sheet, int order) {
        if (row.cells().stream().allMatch(cell -> cell.text().isBlank())) {
            return null;
        }
        Map<DictionaryEntry, Condition> conditions = new EnumMap<>(DictionaryEntry.class);
        Map<DictionaryEntry, String> written = new EnumMap<>(DictionaryEntry.class);
        Map<ResultColumn, String> found = new EnumMap<>(ResultColumn.class);
        for (SheetCell cell : row.cells()) {
            Heading heading = columns.get(cell.at().column());
            if (heading instanceof Heading.Entry column) {
                condition(column.entry(), cell, conditions, written);
            } else if (heading instanceof Heading.Result column) {
                result(column.column(), cell, found);
            } else if (heading == null && !cell.text().isBlank()) {
                report.block("TABEL-SEL-TANPA-JUDUL", cell.at(), cell.text(), Text.of("judul di atas kolom ini",
                        "a heading above this column"), Text.of("Beri judul pada kolom atau kosongkan sel.",
                        "Give the column a heading or clear the cell."));
            }
        }
        CellRef first = new CellRef(sheet, 1, row.number());
        CellRef at = columns.entrySet().stream()
                .filter(column -> column.getValue().equals(new Heading.Result(ResultColumn.ROW_ID)))
                .findFirst().map(column -> first.inColumn(column.getKey())).orElse(first);
        String id = found.getOrDefault(ResultColumn.ROW_ID, "");
        defaults(found);
        return new TableRow(id, new TableRowRef(report.file(), at, id), order,
                !"tidak".equals(found.get(ResultColumn.ACTIVE)), day(found, ResultColumn.VALID_FROM),
                day(found, ResultColumn.VALID_TO), conditions, written, found);
    }

    private void condition(DictionaryEntry entry, SheetCell cell, Map<DictionaryEntry, Condition> conditions,
                           Map<DictionaryEntry, String> written) {
        String text = texts.ofCondition(entry.kind(), cell);
        if (text == null) {
            return;
        }
        ConditionReader.Reading reading = ConditionReader.read(entry, text);
        if (reading.fault() != null) {
            report.block(cell.at(), text, reading.fault());
        } else if (!reading.isAny()) {
            conditions.put(entry, reading.check());
            written.put(entry, text);
        }
    }

    private void result(ResultColumn column, SheetCell cell, Map<ResultColumn, String> found) {
        boolean day = column == ResultColumn.VALID_FROM || column == ResultColumn.VALID_TO
                || column == ResultColumn.CONFIRMED_ON;
        String text = texts.ofResult(cell, day, column == ResultColumn.ACTIVE);
        if (text != null && text.isEmpty()) {
            return;
        }
        String checked = text == null ? null : results.read(column, cell.at(), text);
        if (checked != null && KindColumns.PLACEHOLDERS.contains(column) && !pairs.placeholders(cell.at(), checked, head)) {
            checked = null;
        }
        // what has been told leaves an empty text, so that the checks of the whole row do not tell it twice
        found.put(column, checked == null ? "" : checked);
    }

    private void defaults(Map<ResultColumn, String> found) {
        if (head.legalBasis() != null) {
            found.putIfAbsent(ResultColumn.LEGAL_BASIS, head.legalBasis());
        }
        if (head.certainty() != null) {
            found.putIfAbsent(ResultColumn.CERTAINTY, head.certainty());
        }
    }

    private static LocalDate day(Map<ResultColumn, String> found, ResultColumn column) {
        String text = found.getOrDefault(column, "");
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
