package id.selaras.submission;

/** Told within the process when a job was queued; heard after the change was committed. */
record JobQueued(String job) {
}
