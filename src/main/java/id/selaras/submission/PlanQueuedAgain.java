package id.selaras.submission;

/** Change: a plan whose last job gave no answer is read and checked once more, because its bytes were sent again. */
public record PlanQueuedAgain(String plan, String job, String assessment) {
}
