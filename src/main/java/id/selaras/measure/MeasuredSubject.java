package id.selaras.measure;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Subject;
import id.selaras.decision.Value;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.Agency;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A subject with all its measured values and the cells they came from. Immutable. */
public final class MeasuredSubject implements Subject {

    private final SubjectLevel level;
    private final String id;
    private final Origin origin;
    private final Value[] values;

    MeasuredSubject(SubjectLevel level, String id, Origin origin, Map<DictionaryEntry, Value> measured) {
        this(level, id, origin, new Value[DictionaryEntry.values().length]);
        measured.forEach((entry, value) -> values[entry.ordinal()] = value);
    }

    private MeasuredSubject(SubjectLevel level, String id, Origin origin, Value[] values) {
        this.level = level;
        this.id = id;
        this.origin = origin;
        this.values = values;
    }

    /**
     * Where a subject comes from and what a finding about it needs.
     *
     * @param file        id of the plan file
     * @param code        nomenclature code as written, empty at agency level
     * @param at          the cell that stands for the subject when a column is absent
     * @param cells       the cell of each column of this subject
     * @param related     further cells a finding points to, such as the row this one repeats
     * @param rupiah      money at stake
     * @param subActivity null above the sub-activity
     * @param pointers    for a measure that was read from cells of its own, such as the targets of several years, these cells; a rule
     *                    that asks for the measure points to them first
     */
    public record Origin(String file, Agency agency, String code, CellRef at, Map<PlanColumn, CellRef> cells,
                         List<CellRef> related, Rupiah rupiah, SubActivity subActivity,
                         Map<DictionaryEntry, List<CellRef>> pointers) {

        /** An origin without cells of its own for any measure. */
        public Origin(String file, Agency agency, String code, CellRef at, Map<PlanColumn, CellRef> cells, List<CellRef> related,
                      Rupiah rupiah, SubActivity subActivity) {
            this(file, agency, code, at, cells, related, rupiah, subActivity, Map.of());
        }

        /** The same with these cells for measures. */
        Origin pointing(Map<DictionaryEntry, List<CellRef>> more) {
            return new Origin(file, agency, code, at, cells, related, rupiah, subActivity, more);
        }
    }

    /** A subject measured elsewhere: a pair of rows, seen from the row {@code origin} tells of. */
    public static MeasuredSubject of(SubjectLevel level, String id, Origin origin, Map<DictionaryEntry, Value> measured) {
        return new MeasuredSubject(level, id, origin, measured);
    }

    /** The same subject knowing more. */
    public MeasuredSubject with(Map<DictionaryEntry, Value> more) {
        return as(level, id, origin, more);
    }

    /** A subject below this one that shares its values except the given ones. */
    MeasuredSubject as(SubjectLevel otherLevel, String otherId, Origin otherOrigin, Map<DictionaryEntry, Value> more) {
        Value[] copy = values.clone();
        more.forEach((entry, value) -> copy[entry.ordinal()] = value);
        return new MeasuredSubject(otherLevel, otherId, otherOrigin, copy);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public SubjectLevel level() {
        return level;
    }

    public Origin origin() {
        return origin;
    }

    @Override
    public Value value(DictionaryEntry entry) {
        Value value = values[entry.ordinal()];
        return value == null ? MissingInputs.NOT_AT_THIS_LEVEL : value;
    }

    /** The measured values of this subject, for tests and for the next pass. */
    public Map<DictionaryEntry, Value> values() {
        Map<DictionaryEntry, Value> all = new EnumMap<>(DictionaryEntry.class);
        for (DictionaryEntry entry : DictionaryEntry.values()) {
            if (values[entry.ordinal()] != null) {
                all.put(entry, values[entry.ordinal()]);
            }
        }
        return all;
    }
}
