package id.selaras.submission;

/** Change: this installation serves a further government. */
public record GovernmentAdded(String code, String name, String zone) {
}
