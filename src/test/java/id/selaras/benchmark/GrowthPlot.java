package id.selaras.benchmark;

import id.selaras.overlap.join.JoinWay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** Seconds over rows, both logarithmic: a straight line is a power, twice as steep is quadratic. */
final class GrowthPlot {

    private static final int LEFT = 70;
    private static final int RIGHT = 500;
    private static final int TOP = 20;
    private static final int BOTTOM = 340;
    private static final double LEAST_ROWS = 3;
    private static final double MOST_ROWS = 5;
    private static final double LEAST_SECONDS = -3;
    private static final double MOST_SECONDS = 2;
    private static final List<String> COLOURS = List.of("#0b6e4f", "#1f77b4", "#d98200", "#a83232", "#6b4fa0");

    private GrowthPlot() {
    }

    static String svg(Map<JoinWay, SortedMap<Integer, Double>> seconds) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720 390\" "
                + "font-family=\"sans-serif\" font-size=\"13\">\n<rect width=\"720\" height=\"390\" fill=\"#ffffff\"/>\n");
        for (int power = (int) LEAST_SECONDS; power <= MOST_SECONDS; power++) {
            svg.append(line("#d0d0d0", LEFT, y(power), RIGHT, y(power)));
            String mark = power < 0 ? "0." + "0".repeat(-power - 1) + "1" : "1" + "0".repeat(power);
            svg.append(text(LEFT - 10, y(power) + 4, "end", "#333333", mark));
        }
        for (int rows : new int[] {1_000, 6_000, 20_000, 50_000, 100_000}) {
            double x = x(Math.log10(rows));
            svg.append(line("#d0d0d0", x, TOP, x, BOTTOM));
            svg.append(text(x, BOTTOM + 20, "middle", "#333333", String.format(Locale.ROOT, "%,d", rows)));
        }
        svg.append(text(LEFT, BOTTOM + 42, "start", "#333333", "rows; processor seconds upwards"));
        seconds.forEach((way, points) -> svg.append(way(way, points)));
        return svg.append("</svg>\n").toString();
    }

    private static String way(JoinWay way, SortedMap<Integer, Double> points) {
        if (points.isEmpty()) {
            return "";
        }
        String colour = COLOURS.get(way.ordinal());
        StringBuilder path = new StringBuilder();
        points.forEach((rows, took) -> path.append(path.isEmpty() ? "M" : " L").append(number(x(Math.log10(rows)))).append(' ')
                .append(number(y(Math.log10(took)))));
        return "<path d=\"" + path + "\" fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"2\"/>\n"
                + line(colour, RIGHT + 20, legend(way), RIGHT + 40, legend(way))
                + text(RIGHT + 46, legend(way) + 4, "start", colour, way.title());
    }

    private static double legend(JoinWay way) {
        return TOP + 20 + 24.0 * way.ordinal();
    }

    private static double x(double power) {
        return LEFT + (RIGHT - LEFT) * (power - LEAST_ROWS) / (MOST_ROWS - LEAST_ROWS);
    }

    private static double y(double power) {
        return BOTTOM - (BOTTOM - TOP) * (power - LEAST_SECONDS) / (MOST_SECONDS - LEAST_SECONDS);
    }

    private static String line(String colour, double x1, double y1, double x2, double y2) {
        return "<path d=\"M" + number(x1) + " " + number(y1) + " L" + number(x2) + " " + number(y2) + "\" stroke=\"" + colour + "\"/>\n";
    }

    private static String text(double x, double y, String anchor, String colour, String text) {
        return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\" fill=\"" + colour + "\">" + text
                + "</text>\n";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
