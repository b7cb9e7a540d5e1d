package id.selaras.cli;

import id.selaras.decision.DecisionTable;
import id.selaras.decision.RuleSet;
import id.selaras.decision.table.TableTestResult;
import id.selaras.decision.table.TableTests;
import id.selaras.engine.EngineIdentity;
import id.selaras.lexicon.Lexicon;
import id.selaras.problem.Problems;
import id.selaras.report.text.ProblemList;
import id.selaras.rulebook.LoadedTables;
import id.selaras.rulebook.RuleDocument;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a directory of decision tables and words, or runs the tests written in them. */
@Command(name = "tables", mixinStandardHelpOptions = true,
        description = "Memeriksa atau menguji tabel keputusan. / Checks or tests decision tables.")
final class TablesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "check", mixinStandardHelpOptions = true,
            description = "Mencari semua masalah pada sel-selnya. / Finds all problems at their cells.")
    int check(@Parameters(paramLabel = "DIR") Path directory, @Option(names = "--lang", defaultValue = "id") Language language) {
        PrintWriter screen = spec.commandLine().getOut();
        Problems problems = new Problems();
        RuleSet rules = LoadedTables.load(directory, problems).rules();
        if (!problems.isEmpty()) {
            ProblemList.of(problems.sorted(), language.name()).forEach(screen::println);
        }
        if (problems.unusable()) {
            return ExitCodes.UNUSABLE_INPUT;
        }
        for (DecisionTable table : rules.tables()) {
            screen.printf("%-24s %5d baris/rows  %4d uji/tests  %s%n", table.code(), table.rows().size(), table.tests().size(),
                    table.file());
        }
        Lexicon words = rules.lexicon();
        screen.printf("%d sinonim/synonyms, %d singkatan/abbreviations, %d konsep/concepts, %d peran/roles, %d bobot kata/word weights%n",
                words.synonyms().size(), words.abbreviations().size(), words.concepts().size(), words.paidWords().size(),
                words.words().byStem().size());
        screen.println((language == Language.id ? "Hash kamus: " : "Hash of the words: ") + words.hash());
        screen.println((language == Language.id ? "Hash tabel: " : "Hash of the tables: ") + rules.hash());
        screen.println((language == Language.id ? "Hash aturan: " : "Hash of the rule set: ") + EngineIdentity.hash(rules));
        return ExitCodes.PASSED;
    }

    @Command(name = "explain", mixinStandardHelpOptions = true,
            description = "Menjelaskan setiap aturan (Markdown, dua bahasa). / Explains every rule (Markdown, both languages).")
    int explain(@Parameters(paramLabel = "DIR", arity = "0..1", description = "Tanpa ini tabel bawaan. / Default: the shipped tables.") Path directory) {
        PrintWriter screen = spec.commandLine().getOut();
        Problems problems = new Problems();
        List<DecisionTable> tables = LoadedTables.load(directory, problems).tables();
        if (problems.unusable()) {
            ProblemList.of(problems.sorted(), Language.id.name()).forEach(screen::println);
            return ExitCodes.UNUSABLE_INPUT;
        }
        screen.print(RuleDocument.markdown(tables));
        screen.flush();
        return ExitCodes.PASSED;
    }

    @Command(name = "test", mixinStandardHelpOptions = true,
            description = "Menjalankan uji di dalam tabel. / Runs the tests inside the tables.")
    int test(@Parameters(paramLabel = "DIR") Path directory, @Option(names = "--lang", defaultValue = "id") Language language) {
        PrintWriter screen = spec.commandLine().getOut();
        Problems problems = new Problems();
        List<DecisionTable> tables = LoadedTables.load(directory, problems).tables();
        if (problems.unusable()) {
            ProblemList.of(problems.sorted(), language.name()).forEach(screen::println);
        }
        int failed = 0;
        int passed = 0;
        for (DecisionTable table : tables) {
            for (TableTestResult result : TableTests.run(table)) {
                if (result.passed()) {
                    passed++;
                } else {
                    failed++;
                    screen.println("x " + table.file() + "/" + result.test().at() + "  " + result.test().name());
                    for (TableTestResult.Difference difference : result.differences()) {
                        screen.println("    " + difference.column() + (language == Language.id ? ": diharapkan " : ": expected ")
                                + difference.expected() + (language == Language.id ? ", ternyata " : ", was ")
                                + difference.actual());
                    }
                }
            }
        }
        screen.println(language == Language.id ? passed + " uji lulus, " + failed + " gagal"
                : passed + " tests passed, " + failed + " failed");
        return failed == 0 && passed > 0 && !problems.unusable() ? ExitCodes.PASSED : ExitCodes.UNUSABLE_INPUT;
    }
}
