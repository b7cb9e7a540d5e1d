package id.selaras.checking;

/**
 * Change: a plan cannot be used.
 *
 * @param reading SHA-256 of JSON {@code {files, problemCount, problems}} in the archive
 */
record PlanRefused(String job, String plan, String reading) {
}
