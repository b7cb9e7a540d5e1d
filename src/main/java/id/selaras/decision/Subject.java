package id.selaras.decision;

import id.selaras.finding.SubjectLevel;

/** Something tables are asked about: an output line, a sub-activity, an activity, a programme, an agency. */
public interface Subject {

    /** Unique among the subjects of its level in one run. */
    String id();

    SubjectLevel level();

    /** Never null; {@link Value.Missing} where the input does not offer it. */
    Value value(DictionaryEntry entry);
}
