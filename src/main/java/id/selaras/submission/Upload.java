package id.selaras.submission;

/**
 * A workbook somebody sent.
 *
 * @param name for display
 */
record Upload(String name, byte[] bytes) {
}
