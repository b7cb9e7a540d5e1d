package id.selaras.workbook.output;

import java.math.BigDecimal;
import java.util.List;

/**
 * Horizontal bars, one series stacked on the other, drawn from a table of the same workbook: it moves when someone changes the table.
 *
 * @param title     above the chart
 * @param dataSheet name of the sheet with the table
 * @param names     the categories, top down, and {@code nameColumn} the column they stand in, from 1
 * @param firstRow  row of the first category, from 1; the others follow
 * @param series    one for each part of a bar
 * @param area      cells the chart covers, such as {@code A4:F20}
 */
public record OutputChart(String title, String dataSheet, List<String> names, int nameColumn, int firstRow, List<Series> series, String area) {

    /**
     * @param title  as the legend says it
     * @param column the values stand in, from 1
     * @param values as they stand there
     * @param rgb    its colour, such as {@code 0x1F4E5F}
     */
    public record Series(String title, int column, List<BigDecimal> values, int rgb) {

        public Series {
            values = List.copyOf(values);
        }
    }

    public OutputChart {
        names = List.copyOf(names);
        series = List.copyOf(series);
    }
}
