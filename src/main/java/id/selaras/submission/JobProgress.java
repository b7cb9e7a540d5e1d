package id.selaras.submission;

import id.selaras.problem.Text;

/** Told how far a job is; what it is told is shown by {@code GET /jobs/{id}} and lost at a restart. */
public interface JobProgress {

    /** @param percent 0-100, never falling */
    void stage(Stage stage, int percent);

    /** Where the job waits for one of two places to paint; 0 when it has one. */
    void waitingToPaint(int place);

    /** The stages of a job, in order. */
    enum Stage {
        READING(Text.of("Membaca berkas", "Reading the files")),
        CHECKING(Text.of("Memeriksa keselarasan", "Checking alignment")),
        PAINTING(Text.of("Menulis catatan pada berkas", "Writing notes into the workbook")),
        STORING(Text.of("Menyimpan hasil", "Storing the answer"));

        private final Text label;

        Stage(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }
    }
}
