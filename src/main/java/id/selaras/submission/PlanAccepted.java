package id.selaras.submission;

/**
 * The answer to a plan that was sent.
 *
 * @param job that reads and checks it
 */
record PlanAccepted(PlanLine plan, JobView job) {
}
