package id.selaras.decision;

/** A row that applies to a subject. */
public record RowMatch(DecisionTable table, TableRow row) {

    /** By the row's place alone: the engine keeps matches in hash tables, and a table may hold thousands of rows. */
    @Override
    public int hashCode() {
        return row.ref().hashCode();
    }
}
