/**
 * All pairs of weighted word sets at or above a similarity, exactly: nothing above the threshold is missed and nothing below it is
 * told. Weights and thresholds are whole numbers, so that the answer does not depend on the order of additions.
 *
 * <p>Similarity is weighted Jaccard (Ruzicka): {@code common / all}. How the pairs are found without looking at all of them:
 * <ol>
 * <li>{@link id.selaras.overlap.join.DistinctSets}: equal sets become one.</li>
 * <li>Sets are ordered by total weight, words by how many sets have them ({@code RankedSets}). A pair is looked for from its heavier
 * set. A set lighter than {@code perMille} of it cannot be its partner.</li>
 * <li>{@code PrefixIndex}: only the rare words of a set are indexed, as many as a partner cannot do without.</li>
 * <li>{@code Probing}: adds up what the lists of the rare words have in common with the set, set by set (counting over an inverted
 * index), refuses those that cannot reach the threshold even if all that was not counted were common, and adds up the others in full.</li>
 * </ol>
 * Cheap refusals beat clever ones, as in Mann, Augsten, Bouros: An Empirical Evaluation of Set Similarity Join Techniques, PVLDB 9(9),
 * 2016; checking the bound at each posting, as PPJoin does, was measured and took longer.
 */
package id.selaras.overlap.join;
