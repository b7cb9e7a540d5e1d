package id.selaras.workbook;

import id.selaras.problem.CellRef;
import java.util.Locale;

/** Counts what a workbook has cost so far, and refuses it before it fills the memory. */
final class Budget {

    private final int mostCells;
    private final int mostRows;
    private final long mostCharacters;
    private int cells;
    private long characters;
    private int mergedAreas;

    Budget() {
        this(Limits.CELLS);
    }

    /** @param mostCells filled cells that may be held */
    Budget(int mostCells) {
        this(mostCells, Limits.ROWS, Limits.CHARACTERS);
    }

    private Budget(int mostCells, int mostRows, long mostCharacters) {
        this.mostCells = mostCells;
        this.mostRows = mostRows;
        this.mostCharacters = mostCharacters;
    }

    /** For a sheet of which nothing is kept: its texts may come and go. */
    static Budget forward() {
        return new Budget(Limits.FORWARD_CELLS, Limits.FORWARD_ROWS, Long.MAX_VALUE);
    }

    /** @param rows filled rows of the sheet so far */
    void checkRows(int rows, String sheet) throws Refused {
        if (rows > mostRows) {
            throw new Refused(Refusal.TOO_MANY_ROWS, CellRef.ofSheet(sheet), "lebih dari " + String.format(Locale.GERMANY, "%,d", mostRows)
                    + " baris / more than " + String.format(Locale.ROOT, "%,d", mostRows) + " rows");
        }
    }

    void addCell(CellRef at) throws Refused {
        if (++cells > mostCells) {
            throw new Refused(Refusal.TOO_MUCH_CONTENT, CellRef.ofSheet(at.sheet()), "lebih dari "
                    + String.format(Locale.GERMANY, "%,d", mostCells) + " sel / more than "
                    + String.format(Locale.ROOT, "%,d", mostCells) + " cells");
        }
    }

    void addText(String text) throws Refused {
        characters += text.length();
        if (characters > mostCharacters) {
            throw new Refused(Refusal.TOO_MUCH_CONTENT, "lebih dari 60 juta huruf / more than 60 million characters");
        }
    }

    void addMergedArea(String sheet) throws Refused {
        if (++mergedAreas > Limits.MERGED_AREAS) {
            throw new Refused(Refusal.TOO_MUCH_CONTENT, CellRef.ofSheet(sheet),
                    "lebih dari 100.000 sel gabungan / more than 100,000 merged ranges");
        }
    }
}
