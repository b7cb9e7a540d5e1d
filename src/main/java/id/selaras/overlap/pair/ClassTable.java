package id.selaras.overlap.pair;

import id.selaras.decision.ActiveTables;
import id.selaras.decision.Context;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.MessageTemplate;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.RowMatch;
import id.selaras.decision.RuleSet;
import id.selaras.decision.Subject;
import id.selaras.decision.TableKind;
import id.selaras.decision.TableRow;
import id.selaras.decision.Value;
import id.selaras.finding.OverlapClass;
import id.selaras.plan.Plan;
import id.selaras.problem.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the class table (kind {@code kelas}) of a rule set. */
public final class ClassTable {

    private static final String NOT_SHOWN = "TIDAK";

    private final ActiveTables tables;

    public ClassTable(RuleSet rules, Plan plan) {
        tables = rules.in(new Context(plan.stage(), plan.phase(), plan.year(), null, null, null));
    }

    /** A class with the row that gave it. */
    public record Verdict(OverlapClass kind, TableRow row, Subject subject) {

        /** The reason in words, filled with what was measured. */
        public Text why() {
            return Text.of(MessageTemplate.fill(row.result(ResultColumn.REASON), subject),
                    MessageTemplate.fillEnglish(row.result(ResultColumn.REASON_EN), subject));
        }
    }

    /** What was measured before. Empty when the first row that matches says it is none, or when no row does. */
    public Optional<Verdict> decide(String id, Map<DictionaryEntry, Value> measured) {
        return decide(new MeasuredValues(id, measured));
    }

    /** Asks the subject only for what the rows need. Empty as above. */
    Optional<Verdict> decide(Subject subject) {
        List<RowMatch> matches = tables.answer(TableKind.KELAS, subject).matches();
        if (matches.isEmpty() || matches.get(0).row().result(ResultColumn.OVERLAP_CLASS).equals(NOT_SHOWN)) {
            return Optional.empty();
        }
        TableRow row = matches.get(0).row();
        return Optional.of(new Verdict(OverlapClass.valueOf(row.result(ResultColumn.OVERLAP_CLASS)), row, subject));
    }
}
