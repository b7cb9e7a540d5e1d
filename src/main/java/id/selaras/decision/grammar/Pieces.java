package id.selaras.decision.grammar;

import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.List;

/** Cuts a cell into its operands, leaving what stands between double quotes together. */
final class Pieces {

    private Pieces() {
    }

    /** The pieces between the separator, stripped; an empty piece is a fault. */
    static List<String> of(String text, char separator) throws Refused {
        List<String> pieces = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            char c = at == text.length() ? separator : text.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && (!quoted || at == text.length())) {
                pieces.add(text.substring(start, at).strip());
                start = at + 1;
            }
        }
        if (quoted) {
            throw quotes();
        }
        if (pieces.contains("")) {
            throw new Refused("TABEL-SYARAT-DAFTAR",
                    Text.format("nilai di antara setiap tanda %s", "a value between all signs %s", separator),
                    Text.format("Hapus tanda %s yang berlebih atau lengkapi nilainya.",
                            "Remove the superfluous %s or complete the value.", separator));
        }
        return pieces;
    }

    /** True when the piece stands between double quotes; a quote anywhere else is a fault. */
    static boolean isQuoted(String piece) throws Refused {
        if (piece.indexOf('"') < 0) {
            return false;
        }
        if (piece.length() > 2 && piece.indexOf('"') == 0 && piece.indexOf('"', 1) == piece.length() - 1) {
            return true;
        }
        throw quotes();
    }

    static String unquoted(String piece) {
        return piece.substring(1, piece.length() - 1).strip();
    }

    private static Refused quotes() {
        return new Refused("TABEL-SYARAT-KUTIP",
                Text.of("tanda kutip yang membuka dan menutup seluruh nilai, seperti \"jalan\"",
                        "quotes that open and close the whole value, like \"jalan\""),
                Text.of("Lengkapi atau hapus tanda kutip.", "Complete or remove the quotes."));
    }
}
