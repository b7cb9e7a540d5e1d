package id.selaras.workbook;

import java.util.Locale;

/** What a number format makes of a number: a plain number, a day or a percentage. */
enum NumberFormat {
    PLAIN, DAY, PERCENT;

    /** The formats every Excel knows by number alone. */
    static NumberFormat builtIn(int id) {
        if (id == 9 || id == 10) {
            return PERCENT;
        }
        boolean day = id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 54
                || id == 57 || id == 58;
        return day ? DAY : PLAIN;
    }

    /**
     * Reads the first section of a format code. A code of hours and minutes alone is no day: its number stays a number.
     */
    static NumberFormat of(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        if (lower.equals("general") || lower.equals("standard") || lower.equals("@")) {
            return PLAIN;
        }
        boolean day = false;
        boolean month = false;
        boolean clock = false;
        for (int at = 0; at < lower.length(); at++) {
            switch (lower.charAt(at)) {
                case '"' -> at = behind(lower, '"', at);
                case '[' -> {
                    clock |= isElapsedTime(lower, at);
                    at = behind(lower, ']', at);
                }
                case '\\', '_', '*' -> at++;
                case ';' -> at = lower.length();
                case '%' -> {
                    return PERCENT;
                }
                case 'd', 'y' -> day = true;
                case 'm' -> month = true;
                case 'h', 's' -> clock = true;
                default -> { }
            }
        }
        return day || month && !clock ? DAY : PLAIN;
    }

    private static int behind(String code, char mark, int at) {
        int end = code.indexOf(mark, at + 1);
        return end < 0 ? code.length() : end;
    }

    private static boolean isElapsedTime(String code, int at) {
        return code.startsWith("[h", at) || code.startsWith("[m]", at) || code.startsWith("[mm]", at)
                || code.startsWith("[s", at);
    }
}
