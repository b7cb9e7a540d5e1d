package id.selaras.intake.reference;

import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day: an Excel date, {@code 31 Desember 2026}, {@code 2026-12-31}, or {@code 31/12/2026} where only one reading is a date. */
final class DateKind implements CellKind<LocalDate> {

    static final DateKind DATE = new DateKind();

    private static final Text EXPECTED = Text.of("tanggal, misalnya 31 Desember 2026", "a date such as 31 Desember 2026");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})[\\s-]+(\\p{L}{3,})\\.?[\\s-]+(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("peb", 2), Map.entry("mar", 3), Map.entry("apr", 4),
            Map.entry("mei", 5), Map.entry("may", 5), Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("agu", 8),
            Map.entry("ags", 8), Map.entry("agt", 8), Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("okt", 10),
            Map.entry("oct", 10), Map.entry("nov", 11), Map.entry("nop", 11), Map.entry("des", 12), Map.entry("dec", 12));

    private DateKind() {
    }

    @Override
    public LocalDate read(CellReading reading) {
        if (reading.cell().kind() == SheetCell.Kind.DATE) {
            return reading.cell().date();
        }
        if (reading.cell().kind() != SheetCell.Kind.TEXT) {
            return reading.refuse(Fault.DATE, EXPECTED, "");
        }
        String text = reading.text();
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            Integer month = MONTHS.get(words.group(2).substring(0, 3).toLowerCase(Locale.ROOT));
            return orRefuse(reading, month == null ? null : day(words.group(3), month, words.group(1)));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return orRefuse(reading, day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3)));
        }
        Matcher slashes = SLASHES.matcher(text);
        return slashes.matches() ? dayFirst(reading, slashes) : reading.refuse(Fault.DATE, EXPECTED, "");
    }

    private static LocalDate dayFirst(CellReading reading, Matcher slashes) {
        LocalDate dayFirst = day(slashes.group(3), Integer.parseInt(slashes.group(2)), slashes.group(1));
        LocalDate monthFirst = day(slashes.group(3), Integer.parseInt(slashes.group(1)), slashes.group(2));
        if (dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst)) {
            return reading.refuse(Fault.DATE, EXPECTED, Text.format("Bisa berarti %s atau %s.", "It may mean %s or %s.",
                    dayFirst, monthFirst));
        }
        return orRefuse(reading, dayFirst != null ? dayFirst : monthFirst);
    }

    private static LocalDate orRefuse(CellReading reading, LocalDate day) {
        return day != null ? day : reading.refuse(Fault.DATE, EXPECTED, "");
    }

    private static LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    @Override
    public Text expected() {
        return EXPECTED;
    }
}
