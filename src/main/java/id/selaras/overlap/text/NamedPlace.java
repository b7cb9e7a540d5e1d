package id.selaras.overlap.text;

/**
 * A place as a text names it, for people to read.
 *
 * @param word     the word for a village in full, {@code Desa} or {@code Kelurahan}; empty when the text has none
 * @param name     without that word; as the reference writes it where it is listed
 * @param key      equal for places of one kecamatan that have one name
 * @param district the kecamatan it lies in or is; empty when it is not known or there is none
 */
public record NamedPlace(Kind kind, String word, String name, String key, District district) {

    /** What is named. */
    public enum Kind {
        /** The whole region. */
        WHOLE,
        DISTRICT, VILLAGE,
        /** A place that is none of these: a road, a market, a number of kecamatan. */
        OTHER
    }

    /** A kecamatan by key and name, both empty when it is not known. */
    public record District(String key, String name) {

        static final District UNKNOWN = new District("", "");
    }

    /** The name with its word, as shown. */
    public String shown() {
        return word.isEmpty() ? name : word + " " + name;
    }
}
