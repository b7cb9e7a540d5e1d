package id.selaras.submission;

/**
 * A job ended by an error of ours.
 *
 * @param incident number under which the log has the details
 */
record JobFailed(String job, String incident) {
}
