package id.selaras.plan;

import java.util.Objects;

/**
 * An agency (perangkat daerah) as a document names it.
 *
 * @param code the SKPD code, null where the document gives none
 * @param name the name as written, never blank
 */
public record Agency(AgencyCode code, String name) implements Comparable<Agency> {

    public Agency {
        Objects.requireNonNull(name, "name");
    }

    /** The code where there is one, else the name: the same in all answers about this agency. */
    public String key() {
        return code == null ? name : code.text();
    }

    @Override
    public int compareTo(Agency other) {
        return key().compareTo(other.key());
    }
}
