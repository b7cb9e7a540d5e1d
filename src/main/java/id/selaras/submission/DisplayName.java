package id.selaras.submission;

import java.text.Normalizer;
import java.util.Locale;

/** The name of an uploaded file as it is shown and given to downloads; never used to open anything. */
final class DisplayName {

    private static final int LONGEST = 120;
    private static final String ENDING = ".xlsx";
    private static final String OLD_ENDING = ".xls";

    private DisplayName() {
    }

    /**
     * The last part of what a browser or program sent, with nothing in it that could be a folder, a quote or an invisible
     * mark, ending in .xlsx or, for an old workbook, .xls.
     */
    static String of(String sent, String otherwise) {
        String last = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        StringBuilder shown = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC).codePoints()
                .filter(point -> !PlainWords.unfit(point) && Character.getType(point) != Character.FORMAT)
                .map(point -> "<>:\"|?*;%".indexOf(point) >= 0 ? '-' : point).limit(LONGEST).forEach(shown::appendCodePoint);
        String name = shown.toString().strip();
        while (name.startsWith(".")) {
            name = name.substring(1).strip();
        }
        if (name.isEmpty() || name.toLowerCase(Locale.ROOT).equals("xlsx")) {
            return otherwise;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(ENDING) || lower.endsWith(OLD_ENDING) ? name : name + ENDING;
    }
}
