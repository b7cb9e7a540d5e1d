package id.selaras.measure;

import id.selaras.decision.Context;
import java.util.List;

/**
 * What is asked of a government as a whole: its priority programmes, indicators, objectives and mandatory fields beside the rows of
 * all agencies, one session for all of them.
 *
 * @param context  of the run; layout and kind of agency are unknown here
 * @param subjects in the order of the reference
 */
public record WholeCase(Context context, List<MeasuredSubject> subjects) {

    public WholeCase {
        subjects = List.copyOf(subjects);
    }
}
