package id.selaras.submission;

import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import java.time.Instant;
import java.util.List;

/**
 * A plan as it was handed in.
 *
 * @param declaredAgency agency code named at upload; null when the file speaks for itself
 * @param version        1, 2, ... among plans of the same government, year, stage, phase and declared agency
 * @param sha256         of the bytes in the archive
 * @param mapping        JSON of the corrected columns; null when none were given
 * @param agencies       codes (names where there is no code) of the agencies found in the file; empty until it was read
 * @param reading        JSON {@code {files, problems}} of what was understood; null until it was read
 * @param deletedReason  why it was withdrawn; null unless DELETED
 */
public record PlanVersion(String id, String government, int year, PlanStage stage, PlanPhase phase, String declaredAgency,
                          int version, String fileName, String sha256, String mapping, State state, Instant receivedAt,
                          String receivedBy, List<String> agencies, String reading, Instant deletedAt, String deletedBy,
                          String deletedReason) {

    /** RECEIVED: not read yet; REFUSED: cannot be read, the problems say why. */
    public enum State {
        RECEIVED, READ, REFUSED, DELETED
    }

    /** Whose it is for the question who may see it: what the file says, before that what was declared. */
    public List<String> owners() {
        return !agencies.isEmpty() ? agencies : declaredAgency == null ? List.of() : List.of(declaredAgency);
    }
}
