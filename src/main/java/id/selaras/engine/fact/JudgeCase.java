package id.selaras.engine.fact;

import id.selaras.decision.ActiveTables;
import id.selaras.decision.Answer;
import id.selaras.decision.RowMatch;
import id.selaras.decision.TableKind;
import id.selaras.decision.Undecided;
import id.selaras.finding.SubjectLevel;
import id.selaras.measure.MeasuredSubject;
import java.util.ArrayList;
import java.util.List;

/** A subject in the second pass: what the tables say about it, and what was concluded. */
public final class JudgeCase {

    private final MeasuredSubject subject;
    private final ActiveTables tables;
    private final List<RowMatch> found = new ArrayList<>();
    private final List<Undecided> open = new ArrayList<>();
    private Answer answer;
    private RowMatch verdict;

    public JudgeCase(MeasuredSubject subject, ActiveTables tables) {
        this.subject = subject;
        this.tables = tables;
    }

    public MeasuredSubject subject() {
        return subject;
    }

    public boolean isSubActivity() {
        return subject.level() == SubjectLevel.SUB;
    }

    /** The row that decides: the first of all that match, in the order of the tables. */
    public List<RowMatch> getVerdicts() {
        List<RowMatch> rows = tables.answer(TableKind.PUTUSAN, subject).matches();
        return rows.isEmpty() ? rows : rows.subList(0, 1);
    }

    public List<RowMatch> getMatches() {
        return answer().matches();
    }

    public List<Undecided> getUndecided() {
        return answer().undecided();
    }

    public void decide(RowMatch row) {
        verdict = row;
    }

    public void find(RowMatch row) {
        found.add(row);
    }

    public void leaveOpen(Undecided undecided) {
        open.add(undecided);
    }

    /** The row that decided the verdict; null above and below the sub-activity. */
    public RowMatch verdict() {
        return verdict;
    }

    public List<RowMatch> found() {
        return found;
    }

    public List<Undecided> open() {
        return open;
    }

    private Answer answer() {
        if (answer == null) {
            answer = tables.answer(TableKind.TEMUAN, subject);
        }
        return answer;
    }
}
