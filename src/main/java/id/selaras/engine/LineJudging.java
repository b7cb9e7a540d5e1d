package id.selaras.engine;

import id.selaras.decision.ActiveTables;
import id.selaras.decision.RowMatch;
import id.selaras.engine.fact.JudgeCase;
import id.selaras.finding.Finding;
import id.selaras.finding.SubjectLevel;
import id.selaras.measure.LineSubjects;
import id.selaras.measure.MeasuredSubject;
import java.util.List;
import java.util.function.Function;

/** Judges the budget lines of an agency part by part, so that a million of them never stand in memory as subjects together. */
final class LineJudging {

    /** Lines in one session. */
    static final int PART = 2_000;

    private final ActiveTables tables;
    private final Function<List<JudgeCase>, List<JudgeCase>> session;
    private final Tallying tallying;

    LineJudging(ActiveTables tables, Function<List<JudgeCase>, List<JudgeCase>> session, Tallying tallying) {
        this.tables = tables;
        this.session = session;
        this.tallying = tallying;
    }

    List<Finding> judge(LineSubjects lines) {
        LineFindings findings = new LineFindings();
        if (!tables.rules(SubjectLevel.BUDGET_LINE).isEmpty()) {
            for (int from = 0; from < lines.size(); from += PART) {
                judge(lines.part(from, Math.min(from + PART, lines.size())), findings);
            }
        }
        List<Finding> all = findings.all();
        tallying.fired(all);
        return all;
    }

    private void judge(List<MeasuredSubject> part, LineFindings findings) {
        List<JudgeCase> judged = session.apply(part.stream().map(line -> new JudgeCase(line, tables)).toList());
        tallying.take(judged);
        for (JudgeCase line : judged) {
            for (RowMatch match : line.found()) {
                findings.take(line.subject(), match);
            }
        }
    }
}
