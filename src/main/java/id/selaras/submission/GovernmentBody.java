package id.selaras.submission;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A government as it is added.
 *
 * @param code Kemendagri code
 * @param zone the zone its times are shown in
 */
@Schema(example = "{\"code\": \"35.14\", \"name\": \"Kabupaten Pasuruan\", \"zone\": \"WIB\"}")
record GovernmentBody(@NotNull @Pattern(regexp = "^[0-9]{1,4}(\\.[0-9]{1,4}){0,3}$") @Size(max = 20) String code,
                      @NotBlank @Size(max = 200) String name, @NotNull Zone zone) {

    /** The three zones of Indonesia. */
    enum Zone {
        WIB, WITA, WIT
    }
}
