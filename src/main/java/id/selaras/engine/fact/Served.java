package id.selaras.engine.fact;

import id.selaras.finding.Alignment;
import id.selaras.finding.Evidence;
import id.selaras.finding.Strength;

/**
 * Evidence that a sub-activity serves a target: by code or by text, never by declaration.
 *
 * @param depth number of code segments that matched; 0 for text
 */
public record Served(AlignCase subject, Alignment.Kind kind, String target, Strength strength, Evidence evidence,
                     String source, int depth) {

    Alignment alignment() {
        return new Alignment(subject.subject().id(), target, kind, strength, evidence, source);
    }

    public AlignCase getSubject() {
        return subject;
    }

    public Alignment.Kind getKind() {
        return kind;
    }

    public String getTarget() {
        return target;
    }

    public Strength getStrength() {
        return strength;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    /** True when the reference itself maps the row's code to the target. */
    public boolean isMapped() {
        return depth > 0 && kind != Alignment.Kind.THEME;
    }

    public int getDepth() {
        return depth;
    }
}
