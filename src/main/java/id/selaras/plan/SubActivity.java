package id.selaras.plan;

import id.selaras.problem.CellRef;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One sub-activity (sub kegiatan): the smallest planned and budgeted unit, with the cells it was read from.
 *
 * @param id             unique within a plan: file id and row, such as {@code F1#12}
 * @param file           id of the {@link PlanFile} it came from
 * @param at             its cell in the code column, {@code Renja 2026!B12}
 * @param hidden         true when the row is hidden in the sender's file
 * @param code           the code as written
 * @param name           the name as written, line breaks folded
 * @param program        the programme row above it; in a flat table built from its columns; null when none was found
 * @param activity       the activity (kegiatan) row above it, likewise
 * @param outputs        at least one; the first has absent or empty fields when nothing is stated
 * @param allocation     pagu of year n; over several rows of one sub-activity their sum
 * @param nextAllocation pagu of year n+1
 * @param funds          the allocation by fund source where the document splits it; else empty
 * @param texts          all other columns; a missing key means the column is absent
 */
public record SubActivity(String id, String file, CellRef at, boolean hidden, Agency agency, Field<String> code,
                          Field<String> name, UpperRow program, UpperRow activity, List<Output> outputs,
                          Field<Rupiah> allocation, Field<Rupiah> nextAllocation,
                          List<FundPart> funds, Map<PlanColumn, Field<String>> texts) {

    public SubActivity {
        funds = List.copyOf(funds);
        outputs = List.copyOf(outputs);
        Map<PlanColumn, Field<String>> copy = new EnumMap<>(PlanColumn.class);
        copy.putAll(texts);
        texts = java.util.Collections.unmodifiableMap(copy);
        if (outputs.isEmpty()) {
            throw new IllegalArgumentException("at least one output: " + id);
        }
    }

    /** A sub-activity whose allocation is not split by fund source. */
    public SubActivity(String id, String file, CellRef at, boolean hidden, Agency agency, Field<String> code,
                       Field<String> name, UpperRow program, UpperRow activity, List<Output> outputs,
                       Field<Rupiah> allocation, Field<Rupiah> nextAllocation, Map<PlanColumn, Field<String>> texts) {
        this(id, file, at, hidden, agency, code, name, program, activity, outputs, allocation, nextAllocation, List.of(), texts);
    }

    /** A text column; {@link Field.State#ABSENT} where the document does not have it. */
    public Field<String> text(PlanColumn column) {
        Field<String> field = texts.get(column);
        return field == null ? Field.absent() : field;
    }

    /** The code as a value; empty text where the cell is empty. */
    public NomenclatureCode nomenclature() {
        return new NomenclatureCode(code.or(""));
    }

    public int row() {
        return at.row();
    }

    /** The allocation, zero where none could be read: for totals only, never for a rule. */
    public Rupiah allocationOrZero() {
        return allocation.or(Rupiah.ZERO);
    }
}
