package id.selaras.submission;

/**
 * Change: a plan is to be read again with corrected columns.
 *
 * @param mapping JSON {@code {sheet, headerRow, columns}}, one file entry of docs/mapping.md
 */
public record PlanMappingCorrected(String plan, String job, String assessment, String mapping) {
}
