/**
 * What offices hand in: governments, versions of their references, plans and their versions, corrected column mappings, and
 * the jobs that work on them. It keeps and queues; what a job does is said by a {@link id.selaras.submission.JobWork} of another room.
 *
 * <p>An upload goes through the workbook gate ({@code Uploads} holds the limits), is kept in the archive, and only
 * then acknowledged with the job that works on it. What makes two uploads the same submission is decided inside the effect, under the
 * journal's lock (docs/decisions/0009-the-same-submission.md).
 */
package id.selaras.submission;
