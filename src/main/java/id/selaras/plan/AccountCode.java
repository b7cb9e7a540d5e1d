package id.selaras.plan;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An account of the chart of accounts (kode rekening), at any of its six levels: {@code 5.1.02.04.01.0001}. Not necessarily well formed.
 *
 * @param text the code without surrounding blanks or a trailing dot
 */
public record AccountCode(String text) implements Comparable<AccountCode> {

    /** Segments of an account that money may be planned on: akun, kelompok, jenis, objek, rincian objek, sub rincian objek. */
    public static final int LEAF_SEGMENTS = 6;
    private static final Pattern FORM = Pattern.compile("\\d(?:\\.\\d(?:\\.\\d{2}(?:\\.\\d{2}(?:\\.\\d{2}(?:\\.\\d{4})?)?)?)?)?");

    public AccountCode {
        Objects.requireNonNull(text, "text");
        text = text.strip();
        while (text.endsWith(".")) {
            text = text.substring(0, text.length() - 1);
        }
    }

    /** True when it is written as the chart of accounts writes codes of its level. */
    public boolean isWellFormed() {
        return FORM.matcher(text).matches();
    }

    /** True for a sub rincian objek, the level budget lines stand on. */
    public boolean isLeaf() {
        return isWellFormed() && text.chars().filter(letter -> letter == '.').count() == LEAF_SEGMENTS - 1;
    }

    /** True when this account stands above or equals the other, segment by segment: {@code 5.1.02} covers {@code 5.1.02.04}. */
    public boolean covers(AccountCode other) {
        return other.text.equals(text) || other.text.startsWith(text + ".");
    }

    @Override
    public int compareTo(AccountCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
