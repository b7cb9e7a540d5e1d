package id.selaras.submission;

/** Somebody cancelled the job: the runner drops what was done. */
public final class JobCancelled extends RuntimeException {
}
