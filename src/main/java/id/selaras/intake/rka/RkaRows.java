package id.selaras.intake.rka;

import id.selaras.problem.Text;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What became of every non-blank row of a sheet. */
public final class RkaRows {

    private int rows;
    private final Map<RkaRow, Integer> taken = new EnumMap<>(RkaRow.class);
    private final Map<Text, Integer> skipped = new LinkedHashMap<>();

    void met() {
        rows++;
    }

    void take(RkaRow kind) {
        taken.merge(kind, 1, Integer::sum);
    }

    /** A row that was met as something turns out to be something else. */
    void retake(RkaRow before, RkaRow now) {
        taken.merge(before, -1, Integer::sum);
        take(now);
    }

    void skip(Text reason) {
        skipped.merge(reason, 1, Integer::sum);
    }

    /** Non-blank rows of the sheet. */
    public int rows() {
        return rows;
    }

    public int of(RkaRow kind) {
        return taken.getOrDefault(kind, 0);
    }

    /** Rows that were not read, by reason. */
    public Map<Text, Integer> skipped() {
        return Map.copyOf(skipped);
    }
}
