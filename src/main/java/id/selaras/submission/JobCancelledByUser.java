package id.selaras.submission;

/**
 * Somebody no longer wants the result of a job: it is taken from the queue, and what a running one made is dropped. Its effect
 * refuses when the job is over already.
 */
public record JobCancelledByUser(String job) {
}
