package id.selaras.submission;

import java.time.LocalDate;

/**
 * Change: the next version of a government's reference.
 *
 * @param sha256        of the workbook in the archive
 * @param summarySha256 of the JSON in the archive that becomes {@link ReferenceVersion#summary}
 */
public record ReferenceAdded(String id, String government, LocalDate validFrom, String fileName, String sha256,
                             String summarySha256) {
}
