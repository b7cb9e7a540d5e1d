package id.selaras.decision.table;

import id.selaras.decision.Answer;
import id.selaras.decision.DecisionTable;
import id.selaras.decision.MessageTemplate;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.RowMatch;
import id.selaras.decision.RuleSet;
import id.selaras.decision.TableTest;
import id.selaras.decision.index.RuleSets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Runs the tests written in the workbooks, each against its own table. */
public final class TableTests {

    private TableTests() {
    }

    /** By table code, then in the order written. */
    public static List<TableTestResult> run(RuleSet rules) {
        return rules.tables().stream().map(TableTests::run).flatMap(Collection::stream).toList();
    }

    public static List<TableTestResult> run(DecisionTable table) {
        RuleSet alone = RuleSets.of(List.of(table));
        return table.tests().stream().map(test -> run(table, alone, test)).toList();
    }

    private static TableTestResult run(DecisionTable table, RuleSet alone, TableTest test) {
        TestSubject subject = new TestSubject(test, table.level());
        Answer answer = alone.in(subject.context(table)).answer(table.kind(), subject);
        List<TableTestResult.Difference> differences = new ArrayList<>();
        test.expected().forEach((column, expected) -> {
            String actual = Expectations.isWord(column) ? words(column, expected, answer)
                    : text(column, expected, answer, subject);
            if (!actual.equals(expected) && !(Expectations.isWord(column) && sameWords(actual, expected))) {
                differences.add(new TableTestResult.Difference(column.heading(), expected, actual));
            }
        });
        return new TableTestResult(table.code(), test, differences);
    }

    private static String words(ResultColumn column, String expected, Answer answer) {
        if (expected.equals(Expectations.UNDECIDED) && answer.matches().isEmpty() && !answer.undecided().isEmpty()) {
            return Expectations.UNDECIDED;
        }
        Set<String> words = new TreeSet<>();
        for (RowMatch match : answer.matches()) {
            if (!match.row().result(column).isEmpty()) {
                words.add(match.row().result(column));
            }
        }
        return words.isEmpty() ? Expectations.NONE : String.join("; ", words);
    }

    private static boolean sameWords(String actual, String expected) {
        return new TreeSet<>(List.of(actual.split("; "))).equals(new TreeSet<>(List.of(expected.split("; "))));
    }

    /** The expected text when one of the rows says it, otherwise what the rows say. */
    private static String text(ResultColumn column, String expected, Answer answer, TestSubject subject) {
        List<String> said = new ArrayList<>();
        for (RowMatch match : answer.matches()) {
            String text = match.row().result(column);
            boolean english = column.name().endsWith("_EN");
            said.add(english ? MessageTemplate.fillEnglish(text, subject) : MessageTemplate.fill(text, subject));
        }
        return said.contains(expected) ? expected : said.isEmpty() ? Expectations.NONE : String.join("; ", said);
    }
}
