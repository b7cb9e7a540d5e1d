/** The words of an answer: alignments with their evidence, findings with their reason, the status of every rule. */
package id.selaras.finding;
