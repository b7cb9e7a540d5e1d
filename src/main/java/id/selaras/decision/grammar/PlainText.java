package id.selaras.decision.grammar;

import id.selaras.problem.Text;
import java.text.Normalizer;

/** Brings a cell to one plain form: straight quotes, short dashes, half-width letters, single blanks. */
final class PlainText {

    private static final String QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u3003";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043";

    private PlainText() {
    }

    /** Never null, no blank at either end. */
    static String of(String cell) throws Refused {
        String text = isAscii(cell) ? cell : Normalizer.normalize(odd(cell), Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\u2264' || c == '\u2265') {
                plain.append(c == '\u2264' ? "<=" : ">=");
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            } else if (invisible(c)) {
                throw new Refused("TABEL-SYARAT-TAK-TERLIHAT",
                        Text.of("teks tanpa karakter tak terlihat", "text without invisible characters"),
                        Text.format("Ketik ulang isi sel; karakter tak terlihat U+%04X ada di dalamnya.",
                                "Type the cell again; it holds the invisible character U+%04X.", (int) c));
            } else {
                plain.append(c);
            }
        }
        return plain.toString().strip();
    }

    private static String odd(String cell) {
        StringBuilder straight = new StringBuilder(cell.length());
        for (int at = 0; at < cell.length(); at++) {
            char c = cell.charAt(at);
            straight.append(QUOTES.indexOf(c) >= 0 ? '"' : DASHES.indexOf(c) >= 0 ? '-' : c);
        }
        return straight.toString();
    }

    private static boolean invisible(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || c == '\ufffd' || c == '\uffff';
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 127) {
                return false;
            }
        }
        return true;
    }
}
