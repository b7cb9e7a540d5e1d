/**
 * Decision tables as data, never code: a closed vocabulary (data dictionary, operators, result columns), typed rows, an
 * index that finds the matching rows, tests inside the workbook, and the rule set with its hash. This package holds the words
 * of the room; {@code grammar} reads condition cells, {@code index} makes rule sets, {@code table} reads, tests and writes
 * workbooks. Begin at {@code table.TableReader}.
 *
 * <p>The way of a table: workbook cells -> checked table (all problems at their cells) -> rule set -> active tables for one
 * context (stage, phase, layout, ...) -> the rows that match a subject.
 *
 * <p>Matching is three-valued (Kleene): a condition on something the input does not offer is neither true nor false, and
 * a rule that hangs on it is not assessable for that subject.
 */
package id.selaras.decision;
