package id.selaras.submission;

/** Change: a plan was handed in by mistake; it stays visible as DELETED, with the reason, and its open job ends. */
public record PlanWithdrawn(String plan, String reason) {
}
