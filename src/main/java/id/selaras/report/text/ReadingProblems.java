package id.selaras.report.text;

import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.problem.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What could not be read, gravest first; what is only said for completeness is counted. */
final class ReadingProblems {

    private static final int SHOWN = 20;
    private static final int FEW = 5;
    private final Lines lines;

    /** Problems with these in common have one cause, such as an empty target and the unit in the same cell. */
    private record Cause(String code, String file, String sheet, int row) {

        static Cause of(Problem problem) {
            CellRef where = problem.where();
            return where == null ? new Cause(problem.code(), problem.file(), null, 0)
                    : new Cause(problem.code(), problem.file(), where.sheet(), where.row());
        }
    }

    ReadingProblems(Lines lines) {
        this.lines = lines;
    }

    void add(List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        List<Problem> graver = problems.stream().filter(problem -> problem.severity() != Severity.INFO).toList();
        Collection<List<Problem>> causes = byCause(graver);
        lines.line(0, lines.say("Masalah pembacaan: ", "Reading problems: ") + graver.size());
        boolean few = causes.size() <= FEW;
        causes.stream().limit(SHOWN).forEach(cause -> add(cause, few));
        lines.more(2, causes.stream().skip(SHOWN).mapToInt(List::size).sum(),
                "masalah lain di assessment.json dan sheet Masalah Pembacaan",
                "more in assessment.json and on sheet Masalah Pembacaan");
        lines.more(2, problems.size() - graver.size(), "keterangan, lihat sheet Masalah Pembacaan",
                "for information, see sheet Masalah Pembacaan");
    }

    private void add(List<Problem> cause, boolean few) {
        Problem first = cause.get(0);
        String others = cause.stream().map(Problem::where).filter(Objects::nonNull).map(CellRef::address).distinct()
                .skip(1).map(address -> ", " + address).collect(Collectors.joining());
        String found = cause.stream().map(problem -> "\"" + problem.found() + "\"").distinct()
                .collect(Collectors.joining(", "));
        String told = "[" + first.severity() + "] " + first.place() + others + ": " + found;
        String suggestion = "-> " + lines.say(first.suggestion());
        lines.line(2, few ? told : told + " " + suggestion);
        if (few) {
            lines.line(4, suggestion);
        }
    }

    private static Collection<List<Problem>> byCause(List<Problem> problems) {
        Map<Cause, List<Problem>> byCause = new LinkedHashMap<>();
        problems.stream().sorted(Problem.ORDER)
                .forEach(problem -> byCause.computeIfAbsent(Cause.of(problem), cause -> new ArrayList<>()).add(problem));
        return byCause.values();
    }
}
