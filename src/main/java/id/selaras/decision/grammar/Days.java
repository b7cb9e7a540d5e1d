package id.selaras.decision.grammar;

import id.selaras.problem.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days: {@code 31 Desember 2026}, {@code 31/12/2026} (day first), {@code 2026-12-31}. */
public final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");
    private static final Pattern SPOKEN = Pattern.compile("(\\d{1,2}) ([A-Za-z]{3,9}) (\\d{4})");
    private static final List<List<String>> MONTHS = List.of(List.of("januari", "january", "jan"),
            List.of("februari", "february", "feb"), List.of("maret", "march", "mar"), List.of("april", "apr"),
            List.of("mei", "may"), List.of("juni", "june", "jun"), List.of("juli", "july", "jul"),
            List.of("agustus", "august", "agu", "aug"), List.of("september", "sep"),
            List.of("oktober", "october", "okt", "oct"), List.of("november", "nov"),
            List.of("desember", "december", "des", "dec"));

    private Days() {
    }

    /** Empty when the text is no day. */
    public static Optional<LocalDate> parse(String cell) {
        try {
            return Optional.of(read(PlainText.of(cell)));
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    static LocalDate read(String text) throws Refused {
        if (text.length() <= 30) {
            try {
                Matcher iso = ISO.matcher(text);
                if (iso.matches()) {
                    return day(iso.group(1), number(iso.group(2)), iso.group(3));
                }
                Matcher slashed = SLASHED.matcher(text);
                if (slashed.matches()) {
                    return day(slashed.group(3), number(slashed.group(2)), slashed.group(1));
                }
                Matcher spoken = SPOKEN.matcher(text);
                if (spoken.matches()) {
                    return day(spoken.group(3), month(spoken.group(2)), spoken.group(1));
                }
            } catch (DateTimeException noSuchDay) {
                throw unreadable();
            }
        }
        throw unreadable();
    }

    private static LocalDate day(String year, int month, String day) {
        return LocalDate.of(number(year), month, number(day));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int at = 0; at < MONTHS.size(); at++) {
            if (MONTHS.get(at).contains(lower)) {
                return at + 1;
            }
        }
        throw new DateTimeException(name);
    }

    private static Refused unreadable() {
        return new Refused("TABEL-SYARAT-TANGGAL",
                Text.of("tanggal seperti 31 Desember 2026, 31/12/2026, atau 2026-12-31",
                        "a day like 31 Desember 2026, 31/12/2026, or 2026-12-31"),
                Text.of("Tulis hari, bulan, dan tahun yang ada pada kalender.", "Write a day that is in the calendar."));
    }
}
