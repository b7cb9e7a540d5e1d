package id.selaras.checking;

/**
 * Change: an assessment over several plans cannot be made.
 *
 * @param reading SHA-256 of JSON {@code {files, problemCount, problems}} in the archive
 */
record AssessmentRefused(String job, String reading) {
}
