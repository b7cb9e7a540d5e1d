package id.selaras.http;

import id.selaras.problem.Text;

/**
 * A parameter, or a field of the body, that cannot be what it says.
 *
 * @param name     as in the OpenAPI document; a field of the body by its path, such as {@code subActivities[2].code}
 * @param found    what was sent, shortened; null when it was missing
 * @param expected what is allowed
 */
record ParameterFault(String name, Place in, String found, Text expected) {

    private static final int LONGEST = 200;

    /** Where it was sent. */
    enum Place {
        PATH, QUERY, HEADER, BODY, FILE
    }

    ParameterFault {
        found = found == null ? null : shown(found);
    }

    /** Control characters become spaces, long texts are cut: it is shown to people and written to no log. */
    private static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }
}
