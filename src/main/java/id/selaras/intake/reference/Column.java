package id.selaras.intake.reference;

import id.selaras.problem.Text;
import java.util.List;

/**
 * A column of a sheet as declared; each declaration is its own, compared by identity.
 *
 * @param <T> what a cell is read into
 */
final class Column<T> {

    private final Text heading;
    private final CellKind<T> kind;
    private final boolean essential;
    private final boolean yearly;
    private final List<String> otherHeadings;
    private final List<Domain> pointsTo;
    private final String example;

    private Column(Text heading, CellKind<T> kind, boolean essential, boolean yearly, List<String> otherHeadings,
                   List<Domain> pointsTo, String example) {
        this.heading = heading;
        this.kind = kind;
        this.essential = essential;
        this.yearly = yearly;
        this.otherHeadings = otherHeadings;
        this.pointsTo = pointsTo;
        this.example = example;
    }

    /** A column by its Indonesian and English heading, with a cell as the template shows it. */
    static <T> Column<T> of(String id, String en, CellKind<T> kind, String example) {
        return new Column<>(Text.of(id, en), kind, false, false, List.of(), List.of(), example);
    }

    /** Without this heading the sheet cannot be used, without its value the row cannot. */
    Column<T> essential() {
        return new Column<>(heading, kind, true, yearly, otherHeadings, pointsTo, example);
    }

    /** One column for each year, the year in the heading: {@code Target 2026}. */
    Column<T> yearly() {
        return new Column<>(heading, kind, essential, true, otherHeadings, pointsTo, example);
    }

    /** Further headings that mean the same. */
    Column<T> orHeaded(String... others) {
        return new Column<>(heading, kind, essential, yearly, List.of(others), pointsTo, example);
    }

    /** Its values are keys that another sheet defines. */
    Column<T> pointsTo(Domain... domains) {
        return new Column<>(heading, kind, essential, yearly, otherHeadings, List.of(domains), example);
    }

    Text heading() {
        return heading;
    }

    CellKind<T> kind() {
        return kind;
    }

    boolean isEssential() {
        return essential;
    }

    boolean isYearly() {
        return yearly;
    }

    List<String> otherHeadings() {
        return otherHeadings;
    }

    List<Domain> pointsTo() {
        return pointsTo;
    }

    String example() {
        return example;
    }
}
