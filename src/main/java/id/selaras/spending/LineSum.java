package id.selaras.spending;

import id.selaras.spending.Placing.Named;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Adds up one line. */
final class LineSum {

    private final Dimension by;
    private final String key;
    private final String name;
    private ByStrength gross = ByStrength.ZERO;
    private ByStrength shared = ByStrength.ZERO;
    private final Set<String> rows = new HashSet<>();

    LineSum(Dimension by, Named named) {
        this.by = by;
        this.key = named.key();
        this.name = named.name();
    }

    void add(Part part) {
        gross = gross.plus(part.strength(), part.gross());
        shared = shared.plus(part.strength(), part.shared());
        rows.add(part.row().subActivity().id());
    }

    String key() {
        return key;
    }

    boolean isOwnPlace() {
        return Stream.of(OwnPlace.values()).anyMatch(place -> place.key().equals(key));
    }

    SpendingLine line() {
        return new SpendingLine(by, key, name, gross, shared, rows.size());
    }
}
