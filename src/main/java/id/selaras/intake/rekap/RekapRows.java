package id.selaras.intake.rekap;

import id.selaras.problem.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/** What became of every non-blank row of a sheet. */
public final class RekapRows {

    private int rows;
    private int letterhead;
    private int header;
    private int blank;
    private int totals;
    private int subActivities;
    private int continuations;
    private final Map<Text, Integer> skipped = new LinkedHashMap<>();

    void met() {
        rows++;
    }

    void letterheadRow() {
        letterhead++;
    }

    void headerRow() {
        header++;
    }

    void blankRow() {
        blank++;
    }

    void totalRow() {
        totals++;
    }

    void skip(Text reason, int count) {
        skipped.merge(reason, count, Integer::sum);
    }

    void formed(int formedSubActivities, int lines) {
        subActivities += formedSubActivities;
        continuations += lines - formedSubActivities;
    }

    /** Non-blank rows of the sheet. */
    public int rows() {
        return rows;
    }

    /** Rows above the headings. */
    public int letterhead() {
        return letterhead;
    }

    /** The headings, and rows that repeat or number them. */
    public int header() {
        return header;
    }

    /** Rows of placeholders alone. */
    public int blank() {
        return blank;
    }

    public int totals() {
        return totals;
    }

    /** First lines of sub-activities. */
    public int subActivities() {
        return subActivities;
    }

    /** Further lines of sub-activities. */
    public int continuations() {
        return continuations;
    }

    /** Rows that were not read, by reason. */
    public Map<Text, Integer> skipped() {
        return Map.copyOf(skipped);
    }
}
