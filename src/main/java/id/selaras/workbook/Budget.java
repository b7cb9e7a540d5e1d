package id.selaras.workbook;

import id.selaras.problem.CellRef;

/** Counts what a workbook has cost so far, and refuses it before it fills the memory. */
final class Budget {

    private int cells;
    private long characters;
    private int mergedAreas;

    void addCell(CellRef at) throws Refused {
        if (++cells > Limits.CELLS) {
            throw new Refused(Refusal.TOO_MUCH_CONTENT, CellRef.ofSheet(at.sheet()),
                    "lebih dari 2.500.000 sel / more than 2,500,000 cells");
        }
    }

    void addText(String text) throws Refused {
        characters += text.length();
        if (characters > Limits.CHARACTERS) {
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
