package id.selaras.samples;

import id.selaras.plan.IndonesianNumber;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Writes rupiah the way a file does: as a number, or as text with two decimals. */
record Amounts(boolean asText) {

    void put(Row row, int column, String value, XSSFCellStyle style) {
        if (value.matches("-?\\d+")) {
            put(row, column, new BigDecimal(value), style);
        } else {
            Sheets.put(row, column, value, style);
        }
    }

    void put(Row row, int column, BigDecimal value, XSSFCellStyle style) {
        if (asText) {
            Sheets.put(row, column, IndonesianNumber.write(value) + ",00", style);
        } else {
            Sheets.put(row, column, value.doubleValue(), style);
        }
    }
}
