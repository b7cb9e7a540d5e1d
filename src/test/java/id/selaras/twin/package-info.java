/**
 * A second engine, in plain Java, to check the first one: written from the documents, with its own reader of condition
 * cells, without index and without Drools. It looks at every row of every table for every subject. Random tables and plans
 * must get equal answers from both, and each deliberate {@link id.selaras.twin.Slip} must be noticed.
 *
 * <p>It shares with the real engine only records: tables, values, plan, reference, and the words of an answer.
 */
package id.selaras.twin;
