package id.selaras.problem;

import java.util.Locale;
import java.util.Objects;

/**
 * A sentence for users in both languages.
 *
 * @param id Indonesian, never null
 * @param en English; null only where a government wrote the text in Indonesian alone
 */
public record Text(String id, String en) {

    public Text {
        Objects.requireNonNull(id, "id");
    }

    public static Text of(String id, String en) {
        return new Text(id, en);
    }

    /** Fills {@code %s} places with the same arguments in both languages, independent of the machine's locale. */
    public static Text format(String id, String en, Object... arguments) {
        return new Text(String.format(Locale.ROOT, id, arguments), String.format(Locale.ROOT, en, arguments));
    }

    /** The text in one language, {@code "en"} or {@code "id"}; Indonesian where no English text exists. */
    public String in(String language) {
        return "en".equals(language) && en != null ? en : id;
    }

    /** Indonesian first with English beside it, as tables and notes show it. */
    public String both() {
        return en == null || en.equals(id) ? id : id + " / " + en;
    }
}
