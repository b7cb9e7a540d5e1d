package id.selaras.intake;

import id.selaras.intake.layout.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes apart cells that hold several indicators or targets, one to a line, and folds lines that merely wrap. */
final class CellLines {

    private static final Pattern BULLET = Pattern.compile("^(\\d{1,2}[.)]|[a-z][.)]|[-\u2013\u2022*\u25cf])\\s+(?=\\S)");
    private static final Pattern INDICATOR_START = Pattern.compile("^(jumlah|persentase|presentase|prosentase|persen|nilai|"
            + "indeks|rata-rata|rata rata|cakupan|tingkat|rasio|panjang|luas|angka|volume|proporsi|predikat|skor|opini|"
            + "terlaksananya|tersedianya|tersusunnya|terwujudnya|meningkatnya|terpenuhinya|laju|number of|percentage)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_START = Pattern.compile("^[(<>\u2265\u2264\u00b1+-]?\\s*\\d.*");

    private CellLines() {
    }

    /** The indicators of a cell, given how many targets stand beside it: equal numbers of lines are taken as they stand. */
    static List<String> indicators(String text, int targets) {
        List<String> raw = raw(text);
        if (raw.size() < 2) {
            return raw;
        }
        List<String> bare = raw.stream().map(line -> BULLET.matcher(line).replaceFirst("")).toList();
        if (raw.size() == targets) {
            return bare;
        }
        List<String> folded = new ArrayList<>();
        for (int at = 0; at < raw.size(); at++) {
            boolean starts = BULLET.matcher(raw.get(at)).find() || INDICATOR_START.matcher(bare.get(at)).find();
            if (at == 0 || starts) {
                folded.add(bare.get(at));
            } else {
                folded.set(folded.size() - 1, folded.get(folded.size() - 1) + " " + bare.get(at));
            }
        }
        return folded;
    }

    /** The targets of a cell: a line that does not start with a number belongs to the one above ("14" over "Dokumen"). */
    static List<String> targets(String text) {
        List<String> raw = raw(text);
        if (raw.size() < 2) {
            return raw;
        }
        if (raw.stream().allMatch(line -> BULLET.matcher(line).find())) {
            raw = raw.stream().map(line -> BULLET.matcher(line).replaceFirst("")).toList();
        }
        if (!NUMBER_START.matcher(raw.get(0)).matches()) {
            return raw;
        }
        List<String> folded = new ArrayList<>();
        for (String line : raw) {
            boolean wraps = Character.isLetter(line.charAt(0)) || line.charAt(0) == '/' || line.charAt(0) == '%';
            if (!folded.isEmpty() && wraps) {
                folded.set(folded.size() - 1, folded.get(folded.size() - 1) + " " + line);
            } else {
                folded.add(line);
            }
        }
        return folded;
    }

    /** Non-blank lines, blanks folded. */
    static List<String> raw(String text) {
        if (text.indexOf('\n') < 0) {
            String line = Words.oneLine(text);
            return line.isEmpty() ? List.of() : List.of(line);
        }
        return text.lines().map(Words::oneLine).filter(line -> !line.isEmpty()).toList();
    }
}
