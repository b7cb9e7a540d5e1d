package id.selaras.submission;

import id.selaras.http.Refused;

/** Text that a person typed and that is kept: one line that every database, file and JSON reader can hold. */
public final class PlainWords {

    private PlainWords() {
    }

    /** The text without blanks around it; refuses control characters and halves of characters. Null stays null. */
    public static String of(String field, String text) {
        if (text != null && text.codePoints().anyMatch(PlainWords::unfit)) {
            throw Refused.invalid("TEKS-TIDAK-SAH", field + " memuat karakter kendali atau karakter yang tidak utuh; tulis sebagai satu baris teks biasa.",
                    field + " holds control characters or broken characters; write one line of plain text.");
        }
        return text == null ? null : text.strip();
    }

    /** True for text that can be kept and sent as it is, of any number of lines. */
    static boolean whole(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    static boolean unfit(int point) {
        return Character.isISOControl(point) || switch (Character.getType(point)) {
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
