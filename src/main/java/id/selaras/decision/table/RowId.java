package id.selaras.decision.table;

/** The shapes of ids: short, visible and safe in a file name, a hash and a web address. */
final class RowId {

    private static final int LONGEST = 60;

    private RowId() {
    }

    /** Letters, digits, {@code - . _}, beginning with a letter or digit. */
    static boolean isWellFormed(String id) {
        return id.length() <= LONGEST && !id.isEmpty() && isPlain(id.charAt(0))
                && id.chars().allMatch(c -> isPlain(c) || c == '-' || c == '.' || c == '_');
    }

    /** A rule of the catalogue: capital letters, a hyphen, two or three digits. */
    static boolean isRule(String id) {
        int hyphen = id.indexOf('-');
        int digits = id.length() - hyphen - 1;
        return hyphen >= 2 && hyphen <= 6 && digits >= 2 && digits <= 3
                && id.chars().limit(hyphen).allMatch(c -> c >= 'A' && c <= 'Z')
                && id.chars().skip(hyphen + 1L).allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
