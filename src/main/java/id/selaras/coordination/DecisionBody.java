package id.selaras.coordination;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A decision about an overlap.
 *
 * @param seen   number of the last decision that was seen; 0 when there was none
 * @param reason what both agencies can read
 * @param owner  agency (name or code) or office, never a person; must be there for ACCEPTED and DEFERRED, and not for the others
 * @param due    only with an owner; may be left out
 */
public record DecisionBody(@NotNull Resolution decision, @NotNull @Min(0) Integer seen, @NotBlank @Size(max = 1_000) String reason,
                           @Size(max = 200) String owner, LocalDate due) {
}
