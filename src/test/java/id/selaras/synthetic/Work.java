package id.selaras.synthetic;

import java.util.List;

/**
 * A kind of work.
 *
 * @param code          of the sub-activity; its field is {@link #SUPPORT} for the support work of every agency
 * @param name          of the sub-activity
 * @param objects       what it is about, in words that mean the same
 * @param beneficiaries whom it may be for, one of them in a row
 */
record Work(String code, String programName, String name, Action action, List<String> objects, List<String> beneficiaries, String unit) {

    static final String SUPPORT = "0.01";
    static final String DISTRICT_OFFICE = "7.01";

    /** What is done: words that mean the same, and how a result is told. */
    record Action(String key, List<String> words, String done) {
    }

    String field() {
        return code.substring(0, SUPPORT.length());
    }

    /** An agency pays persons. */
    boolean pays() {
        return action.key().equals("honor");
    }

    Work with(Action other) {
        return new Work(code, programName, name, other, objects, beneficiaries, unit);
    }

    Work with(String... otherObjects) {
        return new Work(code, programName, name, action, List.of(otherObjects), beneficiaries, unit);
    }
}
