package id.selaras.plan;

import java.util.Objects;

/**
 * A code of the nomenclature as it stands in a document, at any level; not necessarily well formed.
 *
 * @param text the code without surrounding blanks or a trailing dot
 */
public record NomenclatureCode(String text) implements Comparable<NomenclatureCode> {

    public NomenclatureCode {
        Objects.requireNonNull(text, "text");
        text = text.strip();
        while (text.endsWith(".")) {
            text = text.substring(0, text.length() - 1);
        }
    }

    public CodeForm form() {
        return CodeForm.of(text);
    }

    public int segments() {
        return text.isEmpty() ? 0 : (int) text.chars().filter(c -> c == '.').count() + 1;
    }

    /** The first segments down to a level; the whole code where it is shorter. */
    public NomenclatureCode upTo(CodeLevel level) {
        int end = -1;
        for (int count = 0; count < level.segments(); count++) {
            end = text.indexOf('.', end + 1);
            if (end < 0) {
                return this;
            }
        }
        return new NomenclatureCode(text.substring(0, end));
    }

    /** True when this code stands above or equals the other, segment by segment: {@code 1.02} covers {@code 1.02.02}. */
    public boolean covers(NomenclatureCode other) {
        return other.text.equals(text) || other.text.startsWith(text + ".");
    }

    /** True for the internal support programme {@code d.dd.01} and for unresolved {@code X.XX.01}. */
    public boolean isSupport() {
        String program = upTo(CodeLevel.PROGRAM).text();
        return program.length() > 5 && program.endsWith(".01") && new NomenclatureCode(program).segments() == 3;
    }

    @Override
    public int compareTo(NomenclatureCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
