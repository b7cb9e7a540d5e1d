package id.selaras.measure;

import java.util.List;

/** The budget lines of one agency as subjects; there may be a million, so each part is measured when it is asked for. Safe for several threads. */
public interface LineSubjects {

    LineSubjects NONE = new LineSubjects() {
        @Override
        public int size() {
            return 0;
        }

        @Override
        public List<MeasuredSubject> part(int from, int until) {
            return List.of();
        }
    };

    /** How many lines there are. */
    int size();

    /** The lines of these places in the order of the document, {@code until} excluded. */
    List<MeasuredSubject> part(int from, int until);
}
