package id.selaras.measure;

import id.selaras.decision.Value;
import id.selaras.decision.Value.Choice;

/** The words of closed lists, each made once. */
final class Choices {

    static final Choice YES = new Choice("YA");
    static final Choice NO = new Choice("TIDAK");
    static final Choice FITS = new Choice("COCOK");
    static final Choice FITS_NOT = new Choice("TIDAK_COCOK");

    private Choices() {
    }

    static Value yesNo(boolean yes) {
        return yes ? YES : NO;
    }
}
