package id.selaras.finding;

import id.selaras.problem.CellRef;

/** A row of a decision table, written {@code file.xlsx/Tabel!A14}. */
public record TableRowRef(String file, CellRef at, String rowId) implements Comparable<TableRowRef> {

    @Override
    public int compareTo(TableRowRef other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : at.compareTo(other.at);
    }

    @Override
    public String toString() {
        return file + "/" + at;
    }
}
