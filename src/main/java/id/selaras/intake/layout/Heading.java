package id.selaras.intake.layout;

import id.selaras.plan.PlanColumn;
import java.util.List;

/**
 * The heading over one column.
 *
 * @param column   column number from 1
 * @param path     its parts from the top row to the lowest, as written on one line each
 * @param field    what its words say; null when they say nothing known
 * @param strong   true when the words leave no doubt; a weak match gives way to a strong one
 * @param year     a year in its words; null when there is none
 */
public record Heading(int column, List<String> path, PlanColumn field, boolean strong, Integer year) {

    public Heading {
        path = List.copyOf(path);
    }

    public String written() {
        return String.join(" > ", path);
    }

    Heading as(PlanColumn other) {
        return new Heading(column, path, other, strong, year);
    }

    Heading surely(PlanColumn other) {
        return new Heading(column, path, other, true, year);
    }
}
