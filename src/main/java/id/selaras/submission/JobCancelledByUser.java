package id.selaras.submission;

/** Change: somebody does not want the answer of a job any more. */
public record JobCancelledByUser(String job) {
}
