package id.selaras.submission;

/**
 * Where a job stands right now.
 *
 * @param state         as stored, or RUNNING while this process works on it
 * @param stage         what is being done; null unless RUNNING
 * @param percent       0-100, never falling while the job runs; 100 when it is DONE
 * @param queuePlace    1 is the next to be taken; 0 unless QUEUED
 * @param paintingPlace place in the line for one of the two places to paint; 0 when it does not wait there
 */
public record JobStanding(Job.State state, JobProgress.Stage stage, int percent, int queuePlace, int paintingPlace) {
}
