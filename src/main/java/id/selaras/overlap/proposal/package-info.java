/**
 * What the agencies of a group of overlaps could do: who would lead, what the joint activity would be called, where and for whom it
 * would be, what it costs together, what merging may save, what speaks for it and against it, and what the coordination meeting has to
 * ask. A proposal to be discussed, never a verdict: indications that need clarification.
 *
 * <p>Two orders decide, each written down in one place and each branch of it tested: {@code LeadOrder} (who leads) and
 * {@code OptionOrder} (merge, hand over, split by place, coordinate). Everything said in a proposal comes from the rows, the evidence
 * of the overlaps, the alignments and the government's reference; where one of them is silent the proposal asks instead of guessing.
 *
 * <p>Begin at {@link id.selaras.overlap.proposal.Proposing}.
 */
package id.selaras.overlap.proposal;
