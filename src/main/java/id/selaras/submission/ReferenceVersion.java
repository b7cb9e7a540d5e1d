package id.selaras.submission;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of a government's reference.
 *
 * @param validFrom first day it holds; a plan of year Y is measured by the newest version (highest number) valid on 1 January of Y,
 *                  or else by the one that becomes valid first
 * @param sha256    of the workbook in the archive
 * @param summary   JSON: counts per sheet and the problems that were said at upload
 */
public record ReferenceVersion(String id, String government, int version, LocalDate validFrom, String fileName, String sha256,
                               Instant addedAt, String addedBy, String summary) {
}
