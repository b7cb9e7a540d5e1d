package id.selaras.engine.fact;

import id.selaras.finding.Alignment;

/**
 * What the agency itself says a sub-activity serves.
 *
 * @param kind   TAG when the words name nothing the reference knows
 * @param target code of the theme, indicator or priority programme; for a TAG the words
 * @param words  as written
 * @param source the cell
 */
public record Declaration(AlignCase subject, Alignment.Kind kind, String target, String words, String source) {

    public AlignCase getSubject() {
        return subject;
    }

    public Alignment.Kind getKind() {
        return kind;
    }

    public String getTarget() {
        return target;
    }
}
