package id.selaras.decision;

/** A row that applies to a subject. */
public record RowMatch(DecisionTable table, TableRow row) {
}
