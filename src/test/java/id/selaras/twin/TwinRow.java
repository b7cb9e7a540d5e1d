package id.selaras.twin;

import id.selaras.decision.DecisionTable;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.EntryKind;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.Subject;
import id.selaras.decision.TableRow;
import id.selaras.decision.Value;
import id.selaras.problem.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A row that applies in a context, and what is left to ask of a subject. */
final class TwinRow {

    final DecisionTable table;
    final TableRow row;
    private final Text unknownContext;
    private final Slip slip;
    private final Map<DictionaryEntry, TwinCell> cells = new LinkedHashMap<>();

    /** @param unknownContext why a context condition cannot be decided; null when all hold */
    TwinRow(DecisionTable table, TableRow row, Text unknownContext, Slip slip) {
        this.table = table;
        this.row = row;
        this.unknownContext = unknownContext;
        this.slip = slip;
        new TreeMap<>(row.conditionTexts()).forEach((entry, text) -> {
            if (!entry.isContext()) {
                cells.put(entry, TwinCell.read(entry, text, slip));
            }
        });
    }

    /** Kleene's "and" of all cells; null: unknown. */
    Boolean on(Subject subject) {
        boolean unknown = unknownContext != null;
        boolean anyTrue = false;
        for (Map.Entry<DictionaryEntry, TwinCell> cell : cells.entrySet()) {
            Boolean truth = cell.getValue().on(subject.value(cell.getKey()));
            if (truth == null && slip == Slip.MISSING_IS_FALSE || Boolean.FALSE.equals(truth)) {
                if (slip != Slip.CONDITIONS_JOINED_BY_OR) {
                    return false;
                }
            } else if (truth == null) {
                unknown = true;
            } else {
                anyTrue = true;
            }
        }
        if (slip == Slip.CONDITIONS_JOINED_BY_OR) {
            return anyTrue || cells.isEmpty();
        }
        return unknown ? null : true;
    }

    /** The first missing value in the order of the dictionary. */
    Text missing(Subject subject) {
        if (unknownContext != null) {
            return unknownContext;
        }
        return cells.keySet().stream().map(subject::value).filter(Value.Missing.class::isInstance)
                .map(value -> ((Value.Missing) value).reason()).findFirst().orElseThrow();
    }

    String rule() {
        return row.results().getOrDefault(ResultColumn.RULE, "");
    }

    /** The code cell of a table with 'paling khusus'. */
    private String code() {
        List<String> codes = row.conditionTexts().entrySet().stream()
                .filter(cell -> cell.getKey().kind() == EntryKind.CODE).map(Map.Entry::getValue).toList();
        return codes.get(0).strip();
    }

    /** Number of letters of the code, the sign for "and all below it" left out. */
    int codeLength() {
        return code().replace(".*", "").length();
    }

    boolean codeWithAllBelow() {
        return code().endsWith(".*");
    }
}
