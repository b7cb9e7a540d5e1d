/**
 * Activities of different agencies that overlap: what they have in common, what kind of overlap it is, and what could be done.
 *
 * <p>Candidates come by three channels: words (an exact set-similarity join on weighted, synonym-folded word sets), facts (same
 * place, same beneficiaries, compatible output, whatever the words) and outcome (the same narrow outcome in shared places without a
 * coordinator). Every candidate pair is compared field by field; the points of the fields add up to its score, and a decision table
 * gives its class. Pairs are grouped by complete link, each group with one proposal.
 */
package id.selaras.overlap;
