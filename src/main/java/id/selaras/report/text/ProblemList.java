package id.selaras.report.text;

import id.selaras.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All problems of files that cannot be used, each with what to do about it. */
public final class ProblemList {

    private static final int SHOWN = 200;

    private ProblemList() {
    }

    /** Worst first; beyond {@value #SHOWN} the rest is counted by code, so that none is passed over in silence. */
    public static List<String> of(List<Problem> problems, String language) {
        Lines lines = new Lines(language);
        List<Problem> sorted = problems.stream().sorted(Problem.ORDER).toList();
        lines.line(0, lines.say("Masalah pada berkas masukan: ", "Problems in the input files: ") + sorted.size());
        sorted.stream().limit(SHOWN).forEach(problem -> add(lines, problem));
        if (sorted.size() > SHOWN) {
            lines.wrapped(0, lines.say("Tidak ditampilkan satu per satu: ", "Not listed one by one: ")
                    + counted(sorted.subList(SHOWN, sorted.size())));
        }
        return lines.all();
    }

    private static void add(Lines lines, Problem problem) {
        lines.wrapped(0, "[" + problem.severity() + "] " + problem.code() + "  " + problem.place());
        if (!problem.found().isBlank()) {
            lines.wrapped(4, lines.say("Ditemukan: ", "Found: ") + problem.found());
        }
        if (!problem.expected().isBlank()) {
            lines.wrapped(4, lines.say("Seharusnya: ", "Expected: ") + problem.expected());
        }
        lines.wrapped(4, lines.say("Saran: ", "Suggestion: ") + lines.say(problem.suggestion()));
    }

    private static String counted(List<Problem> rest) {
        Map<String, Long> byCode =
                rest.stream().collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.counting()));
        return byCode.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue() + "x")
                .collect(Collectors.joining(", "));
    }
}
