package id.selaras.twin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell in plain form with everything between quotes put aside, so that no separator is seen in there.
 *
 * @param text   quoted pieces replaced by a mark with their number
 * @param quoted the pieces put aside
 */
record TwinQuotes(String text, List<String> quoted) {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final String MARK = "\u0001";

    /** One operand: what stands there, and whether it was quoted. */
    record Piece(String text, boolean quoted) {
    }

    static TwinQuotes hide(String cell) {
        String plain = cell.replaceAll("[\u201c\u201d\u201e\u201f\u00ab\u00bb]", "\"").replaceAll("[\u2010-\u2015\u2212]", "-");
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKC).replace("\u2264", "<=").replace("\u2265", ">=")
                .replaceAll("[\\s\\p{Z}]+", " ").strip();
        List<String> quoted = new ArrayList<>();
        String hidden = QUOTED.matcher(plain).replaceAll(found -> {
            quoted.add(found.group(1).strip());
            return Matcher.quoteReplacement(MARK + (quoted.size() - 1) + MARK);
        });
        return new TwinQuotes(hidden, quoted);
    }

    List<Piece> pieces(String list, char separator) {
        List<Piece> pieces = new ArrayList<>();
        for (String piece : list.split(Pattern.quote(String.valueOf(separator)))) {
            String bare = piece.strip();
            pieces.add(bare.startsWith(MARK) ? new Piece(quoted.get(Integer.parseInt(bare.replace(MARK, ""))), true)
                    : new Piece(bare, false));
        }
        return pieces;
    }
}
