package id.selaras.intake.reference;

import id.selaras.intake.number.Placeholder;
import java.util.Locale;
import java.util.Set;

/** Texts that mean "nothing here yet" in a reference workbook. */
final class Blank {

    private static final Set<String> STILL_OPEN = Set.of("(diisi pemda)", "diisi pemda", "(diisi oleh pemda)",
            "diisi oleh pemda", "(belum diisi)", "belum diisi", "(to be filled in)");

    private Blank() {
    }

    static boolean is(String text) {
        return Placeholder.stands(text) || STILL_OPEN.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
