package id.selaras.measure;

import id.selaras.decision.DictionaryEntry;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.LineColumn;
import id.selaras.problem.CellRef;
import java.util.AbstractMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The cell each measure of a line was read from; made only where a finding asks, since most lines have none. */
final class LinePointers extends AbstractMap<DictionaryEntry, List<CellRef>> {

    private static final Map<DictionaryEntry, LineColumn> COLUMNS = new EnumMap<>(DictionaryEntry.class);

    static {
        COLUMNS.put(DictionaryEntry.ACCOUNT_STATUS, LineColumn.ACCOUNT);
        COLUMNS.put(DictionaryEntry.LINE_DIFFERENCE, LineColumn.AMOUNT);
        COLUMNS.put(DictionaryEntry.LINE_AMOUNT, LineColumn.AMOUNT);
        COLUMNS.put(DictionaryEntry.VOLUME, LineColumn.VOLUME);
        COLUMNS.put(DictionaryEntry.LINE_UNIT, LineColumn.UNIT);
        COLUMNS.put(DictionaryEntry.UNIT_PRICE, LineColumn.PRICE);
        COLUMNS.put(DictionaryEntry.PRICE_EXCESS, LineColumn.PRICE);
        COLUMNS.put(DictionaryEntry.PRICE_CODE, LineColumn.PRICE_CODE);
        COLUMNS.put(DictionaryEntry.RECIPIENT, LineColumn.RECIPIENT);
        COLUMNS.put(DictionaryEntry.RECIPIENT_STATUS, LineColumn.RECIPIENT);
        COLUMNS.put(DictionaryEntry.RECIPIENT_REPEATED, LineColumn.RECIPIENT);
    }

    private final BudgetLine line;

    LinePointers(BudgetLine line) {
        this.line = line;
    }

    @Override
    public List<CellRef> get(Object entry) {
        LineColumn column = COLUMNS.get(entry);
        return column == null || !line.source().has(column) ? null : List.of(line.at(column));
    }

    @Override
    public List<CellRef> getOrDefault(Object entry, List<CellRef> otherwise) {
        List<CellRef> cells = get(entry);
        return cells == null ? otherwise : cells;
    }

    @Override
    public Set<Entry<DictionaryEntry, List<CellRef>>> entrySet() {
        return COLUMNS.keySet().stream().filter(entry -> get(entry) != null).map(entry -> Map.entry(entry, get(entry)))
                .collect(Collectors.toSet());
    }
}
