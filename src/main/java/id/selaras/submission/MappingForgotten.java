package id.selaras.submission;

/** Change: a remembered mapping is not used any more. */
public record MappingForgotten(String government, String fingerprint) {
}
