package id.selaras.decision.table;

import id.selaras.decision.ResultColumn;
import id.selaras.problem.CellRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a test may expect: words of closed lists as a set, texts as they stand. */
final class Expectations {

    /** No row counts. */
    static final String NONE = "-";
    /** Nothing fires and something is undecided. */
    static final String UNDECIDED = "?";

    private static final Set<ResultColumn> WORDS = EnumSet.of(ResultColumn.ROW_ID, ResultColumn.THEME,
            ResultColumn.STRENGTH, ResultColumn.VERDICT, ResultColumn.SCORE, ResultColumn.OVERLAP_CLASS, ResultColumn.GROUP, ResultColumn.RULE,
            ResultColumn.SEVERITY, ResultColumn.CERTAINTY);

    private Expectations() {
    }

    static boolean isWord(ResultColumn column) {
        return WORDS.contains(column);
    }

    /** In the spelling of the results; after a problem as it stands. */
    static String read(ResultColumn column, CellRef at, String text, SheetReport report) {
        if (!isWord(column) || text.equals(NONE) || column == ResultColumn.RULE && text.equals(UNDECIDED)) {
            return text;
        }
        ResultCells results = new ResultCells(report);
        List<String> words = new ArrayList<>();
        for (String piece : text.split(";", -1)) {
            String word = results.read(column, at, piece.strip());
            words.add(word == null ? piece.strip() : word);
        }
        return String.join("; ", words);
    }
}
