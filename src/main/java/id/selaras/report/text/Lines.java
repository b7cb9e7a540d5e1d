package id.selaras.report.text;

import id.selaras.problem.Text;
import id.selaras.report.OneLine;
import java.util.ArrayList;
import java.util.List;

/** Lines of at most {@value #WIDTH} characters, in one language, safe to print on a terminal. */
final class Lines {

    static final int WIDTH = 100;
    private final String language;
    private final List<String> lines = new ArrayList<>();

    Lines(String language) {
        this.language = language;
    }

    String say(String id, String en) {
        return Text.of(id, en).in(language);
    }

    String say(Text text) {
        return text.in(language);
    }

    void blank() {
        lines.add("");
    }

    void heading(String id, String en) {
        lines.add(OneLine.of(say(id, en), WIDTH));
    }

    /** One line, its end cut off where it is too long. */
    void line(int indent, String text) {
        lines.add(" ".repeat(indent) + OneLine.of(text, WIDTH - indent));
    }

    /** As many lines as needed, broken between words; later lines stand two characters further in. */
    void wrapped(int indent, String text) {
        String rest = OneLine.of(text);
        int margin = indent;
        while (rest.length() > WIDTH - margin) {
            int end = rest.lastIndexOf(' ', WIDTH - margin);
            end = end <= 0 ? WIDTH - margin : end;
            lines.add(" ".repeat(margin) + rest.substring(0, end));
            rest = rest.substring(end).strip();
            margin = indent + 2;
        }
        lines.add(" ".repeat(margin) + rest);
    }

    /** A line as it is, such as a path or a row of columns: never cut, never broken. */
    void exact(int indent, String text) {
        lines.add(" ".repeat(indent) + OneLine.exact(text));
    }

    void more(int indent, int left, String id, String en) {
        if (left > 0) {
            line(indent, "+" + left + " " + say(id, en));
        }
    }

    List<String> all() {
        return List.copyOf(lines);
    }
}
