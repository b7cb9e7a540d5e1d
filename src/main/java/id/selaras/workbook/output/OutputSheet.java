package id.selaras.workbook.output;

import java.util.List;

/**
 * A sheet to be written.
 *
 * @param name          unique in its workbook, at most 31 characters
 * @param columnWidths  in characters
 * @param rows          each a list of cells from column A; an empty list leaves a blank row
 * @param merges        ranges such as {@code A1:F1}
 * @param frozenRows    rows that stay in view, repeated on every printed page; 0 for none
 * @param filterRow     row number from 1 that carries the filter buttons; 0 for none
 * @param landscape     printed across
 * @param footer        printed at the foot of every page, beside the page number
 * @param charts        drawn over its cells
 */
public record OutputSheet(String name, List<Integer> columnWidths, List<List<OutputCell>> rows, List<String> merges,
                          int frozenRows, int filterRow, boolean landscape, String footer,
                          List<OutputChart> charts) {

    public OutputSheet {
        charts = List.copyOf(charts);
    }

    /** A sheet without charts. */
    public OutputSheet(String name, List<Integer> columnWidths, List<List<OutputCell>> rows, List<String> merges, int frozenRows,
                       int filterRow, boolean landscape, String footer) {
        this(name, columnWidths, rows, merges, frozenRows, filterRow, landscape, footer, List.of());
    }

    /** The same sheet with charts over its cells. */
    public OutputSheet with(List<OutputChart> drawn) {
        return new OutputSheet(name, columnWidths, rows, merges, frozenRows, filterRow, landscape, footer, drawn);
    }
}
