package id.selaras.checking;

import id.selaras.http.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The conditions of a list, put together piece by piece; what was not asked for adds nothing. */
public final class Where {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** The first condition; {@code table.assessment = ?} for what lies below an assessment. */
    static Where of(String condition, Object... values) {
        return new Where().and(condition, values);
    }

    Where and(String condition, Object... more) {
        sql.append(sql.isEmpty() ? "" : " and ").append(condition);
        values.addAll(List.of(more));
        return this;
    }

    /** Exactly that; null means any. */
    Where is(String column, String wanted) {
        return wanted == null ? this : and(column + " = ?", wanted);
    }

    /** One of the values; none at all means any. */
    Where in(String column, Collection<?> wanted) {
        List<?> words = given(wanted);
        if (!words.isEmpty()) {
            sql.append(" and ").append(column).append(" in (?").append(", ?".repeat(words.size() - 1)).append(')');
            words.forEach(value -> values.add(value instanceof Enum<?> word ? word.name() : value));
        }
        return this;
    }

    /** Without the blanks between commas, which the framework hands over as null; never null. */
    public static <T> List<T> given(Collection<T> words) {
        return words == null ? List.of() : words.stream().filter(Objects::nonNull).toList();
    }

    String sql() {
        return sql.toString();
    }

    List<Object> values() {
        return List.copyOf(values);
    }

    /**
     * A text of a filter as databases can take it; null and blank mean that it was not asked for.
     *
     * @param longest further letters are no part of what is stored
     */
    public static String text(String name, String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.codePoints().anyMatch(point -> Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE)) {
            throw Refused.invalid("TEKS-TIDAK-SAH", name + " memuat karakter kendali atau karakter yang tidak utuh.",
                    name + " holds control characters or broken characters.");
        }
        return AssessmentRows.cut(text.strip(), longest);
    }
}
