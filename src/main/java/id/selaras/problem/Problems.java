package id.selaras.problem;

import java.util.ArrayList;
import java.util.List;

/** All problems of an input, collected while reading; not safe for several threads. */
public final class Problems {

    private final List<Problem> all = new ArrayList<>();

    public void add(Problem problem) {
        all.add(problem);
    }

    public void addAll(Problems others) {
        all.addAll(others.all);
    }

    public void addAll(List<Problem> others) {
        all.addAll(others);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** True when at least one problem makes the input unusable. */
    public boolean unusable() {
        return all.stream().anyMatch(problem -> problem.severity() == Severity.BLOK);
    }

    /** Worst first, then by file and cell. */
    public List<Problem> sorted() {
        return all.stream().sorted(Problem.ORDER).toList();
    }
}
