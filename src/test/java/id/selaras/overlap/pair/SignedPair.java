package id.selaras.overlap.pair;

import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.text.PlaceSet;

/**
 * What is seen of two rows, for fitting the weights of the signs.
 *
 * @param signs by the ordinal of the sign, 0..1
 */
public record SignedPair(double[] signs, PlaceSet.Relation place, boolean legitimate, boolean paidRole) {

    public static SignedPair of(RowFacts one, RowFacts other) {
        Measures measures = Measures.of(one, other);
        return new SignedPair(measures.signs(), measures.place(), !measures.legitimate().equals("TIDAK_ADA"), !measures.roles().isEmpty());
    }
}
