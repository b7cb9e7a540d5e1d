package id.selaras.decision;

import id.selaras.finding.SubjectLevel;
import id.selaras.problem.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of a rule set that apply in one context, indexed. Immutable and safe for several threads. */
public interface ActiveTables {

    /** The rows of all tables of a kind that apply to the subject, found through the index. */
    Answer answer(TableKind kind, Subject subject);

    /**
     * All rows of a kind that apply in this context, by table code and order of the sheet; without those whose context cannot be decided.
     * For a kind that is asked of a million lines, whose caller remembers what each row says.
     */
    List<RowMatch> rows(TableKind kind);

    /** Rules with at least one row for this level in this context. */
    Set<String> rules(SubjectLevel level);

    /**
     * Rules that concern a subject: those of its level with at least one row that does not exclude it by {@code Program
     * penunjang}, or for an indicator of the government by {@code Jenis indikator} or for a group of spending by {@code Golongan belanja}. A rule for technical programmes has not been checked
     * because support rows passed it by, nor one for key indicators because others did.
     */
    Set<String> rules(Subject subject);

    /** Rules of a level with at least one row that none of these values shuts out, whatever the other values are. */
    Set<String> rules(SubjectLevel level, Map<DictionaryEntry, Value> known);

    /** Rules of the rule set that do not apply in this context, each with the reason (stage, phase, layout, ...). */
    Map<String, Text> notApplicable();
}
