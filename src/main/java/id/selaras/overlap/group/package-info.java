/**
 * Overlaps that a coordination meeting would treat together.
 *
 * <p>The pairs of a run are a graph over rows. Groups are grown by complete link: two groups become one only when each row of the one
 * is a pair of the run with each row of the other. So nothing is chained: A with B, B with C and C with D never makes one group of four
 * unless A, C and the others are pairs as well. Strong pairs are joined first. A pair whose rows ended in different groups is a group of
 * its own, so that no pair is lost. Pairs that pay the same field role are grouped apart from the others, since a meeting about
 * honoraria asks other questions. An overlap of the channel OUTCOME already is a group.
 *
 * <p>Growth: each two neighbouring groups carry the number of pairs between them; they may be joined exactly when that number is the
 * product of their sizes. Joining pours the smaller list of neighbours into the larger, which is near linear in the number of pairs.
 * Pairs are only ever missing, never added, so a join refused once need not be tried again.
 *
 * <p>Begin at {@link id.selaras.overlap.group.OverlapGrouping}; {@link id.selaras.overlap.group.Groups} adds the proposals.
 */
package id.selaras.overlap.group;
