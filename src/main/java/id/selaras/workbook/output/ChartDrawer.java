package id.selaras.workbook.output;

import java.math.BigDecimal;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/** Draws bars of rupiah on a sheet; the axis counts in billions. */
final class ChartDrawer {

    private static final String BILLIONS = "#,##0.##,,,";
    private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final int GAP = 60;
    private static final double TITLE_POINTS = 12;
    private static final double LABEL_POINTS = 8;

    private ChartDrawer() {
    }

    /** @param dataSheet name of the sheet with the table, as it stands in the workbook */
    static void draw(XSSFSheet sheet, OutputChart model, String dataSheet) {
        CellRangeAddress area = CellRangeAddress.valueOf(model.area());
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, area.getFirstColumn(), area.getFirstRow(), area.getLastColumn() + 1,
                area.getLastRow() + 1);
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(SafeText.clean(model.title(), SafeText.LONGEST));
        chart.setTitleOverlay(false);
        chart.getFormattedTitle().getParagraph(0).addDefaultRunProperties().setFontSize(TITLE_POINTS);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
        categories.setOrientation(AxisOrientation.MAX_MIN);
        categories.getOrAddTextProperties().setFontSize(LABEL_POINTS);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        values.setNumberFormat(BILLIONS);
        values.getOrAddTextProperties().setFontSize(LABEL_POINTS);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(BarGrouping.STACKED);
        bars.setGapWidth(GAP);
        bars.setVaryColors(false);
        XDDFDataSource<String> names = XDDFDataSourcesFactory.fromArray(model.names().toArray(String[]::new),
                range(dataSheet, model.nameColumn(), model), model.nameColumn() - 1);
        for (OutputChart.Series series : model.series()) {
            Number[] numbers = series.values().stream().map(BigDecimal::doubleValue).toArray(Number[]::new);
            XDDFNumericalDataSource<Number> source = XDDFDataSourcesFactory.fromArray(numbers, range(dataSheet, series.column(), model),
                    series.column() - 1);
            XDDFChartData.Series drawn = bars.addSeries(names, source);
            drawn.setTitle(series.title(), null);
            drawn.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(
                    new byte[] {(byte) (series.rgb() >> 16), (byte) (series.rgb() >> 8), (byte) series.rgb()})));
        }
        chart.plot(bars);
        stack(chart);
        nameEveryBar(chart);
    }

    /** Lays the parts of a bar in one line; written as it stands in the file, since the small schema library has no type for it. */
    private static void stack(XSSFChart chart) {
        CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        try (XmlCursor cursor = bars.newCursor()) {
            if (cursor.toChild(new QName(CHARTS, "axId"))) {
                insert(cursor, "overlap", "100");
            }
        }
    }

    /** Else a narrow chart leaves out the name of every second bar; the small schema library has no type for this either. */
    private static void nameEveryBar(XSSFChart chart) {
        try (XmlCursor cursor = chart.getCTChart().getPlotArea().getCatAxArray(0).newCursor()) {
            cursor.toEndToken();
            insert(cursor, "tickLblSkip", "1");
        }
    }

    private static void insert(XmlCursor cursor, String element, String value) {
        cursor.beginElement(new QName(CHARTS, element));
        cursor.insertAttributeWithValue("val", value);
    }

    private static String range(String sheet, int column, OutputChart model) {
        CellRangeAddress range = new CellRangeAddress(model.firstRow() - 1, model.firstRow() + model.names().size() - 2, column - 1, column - 1);
        return range.formatAsString(sheet, true);
    }
}
