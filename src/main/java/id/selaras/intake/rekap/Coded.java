package id.selaras.intake.rekap;

import id.selaras.plan.Field;

/** A code with the name that stands beside it; either may be absent. */
record Coded(Field<String> code, Field<String> name) {

    /** The code, else the name; empty when neither is filled. */
    String key() {
        return code.or(name.or(""));
    }

    boolean isAbsent() {
        return code.isAbsent() && name.isAbsent();
    }

    boolean isFilled() {
        return code.isFilled() || name.isFilled();
    }
}
