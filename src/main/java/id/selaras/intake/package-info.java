/**
 * The documents people send, turned into a plan: finds the header by its words, sorts every row of the sheet into a kind
 * (sub-activity, continuation, upper row, total, title, header, blank, skipped), reads each cell or says why it could not,
 * and tells the sender what was understood. Nothing is dropped without a note or a problem, nothing is guessed.
 */
package id.selaras.intake;
