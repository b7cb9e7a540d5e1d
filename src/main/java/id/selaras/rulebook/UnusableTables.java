package id.selaras.rulebook;

import id.selaras.problem.Problem;
import java.util.List;

/** The decision tables cannot be used; the start ends with everything that is wrong with them. */
final class UnusableTables extends RuntimeException {

    private final transient List<Problem> problems;

    UnusableTables(List<Problem> problems) {
        super("decision tables with " + problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
