/**
 * What people decided about overlapping activities: accepted, rejected, deferred, with reason, owner and due date, every change kept.
 * A decision is about what the rows say and not about one assessment, so it holds in the next version and the next year, and ends
 * when a row says something else. Overlaps themselves are found and shown elsewhere; here they are told by {@link
 * id.selaras.coordination.FoundOverlaps}.
 */
package id.selaras.coordination;
