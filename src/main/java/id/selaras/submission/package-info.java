/**
 * What offices hand in: governments, versions of their references, plans and their versions, corrected column mappings, and
 * the jobs that work on them. It keeps and queues; what a job does is said by a {@link id.selaras.submission.JobWork} of another room.
 */
package id.selaras.submission;
