package id.selaras.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The code of an agency (SKPD), such as {@code 1.01.2.19.0.00.01.0000}: up to three fields of government, the unit
 * number and the sub-unit.
 */
public record AgencyCode(String text) implements Comparable<AgencyCode> {

    public AgencyCode {
        Objects.requireNonNull(text, "text");
        text = text.strip();
    }

    /** The fields (bidang urusan) the code embeds, {@code 0.00} left out; empty when the code is too short to tell. */
    public List<NomenclatureCode> fields() {
        String[] parts = text.split("\\.");
        List<NomenclatureCode> fields = new ArrayList<>();
        for (int at = 0; at + 1 < parts.length && at < 6; at += 2) {
            if (parts[at].matches("[1-9]") && parts[at + 1].matches("\\d{2}")) {
                fields.add(new NomenclatureCode(parts[at] + "." + parts[at + 1]));
            }
        }
        return List.copyOf(fields);
    }

    @Override
    public int compareTo(AgencyCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
