/**
 * The closed grammar of condition cells: text in, a typed {@link id.selaras.decision.grammar.Check} or a fault out. Nothing
 * here runs what a cell says; patterns are fixed and cells are only ever the text they are matched against.
 *
 * <p>The way of a cell: plain form (quotes, dashes, blanks) -> joined parts ({@code dan}) -> operator -> operands read by the
 * entry's kind. The rules stand in {@code docs/decision-tables.md}, section 2.
 */
package id.selaras.decision.grammar;
