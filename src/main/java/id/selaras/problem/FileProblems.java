package id.selaras.problem;

/** Collects the problems of one file and knows whether any of them blocks; not safe for several threads. */
public class FileProblems {

    private static final int SHOWN = 200;

    private final String file;
    private final Problems problems;
    private int blocking;

    /** @param problems where everything said here is added */
    public FileProblems(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    public String file() {
        return file;
    }

    /** How many problems so far make what is read unusable. */
    public int blocking() {
        return blocking;
    }

    public void block(String code, CellRef where, String found, Text expected, Text suggestion) {
        say(Severity.BLOK, code, where, found, expected, suggestion);
    }

    /** @param found is cut to a length that can be shown */
    public void say(Severity severity, String code, CellRef where, String found, Text expected, Text suggestion) {
        blocking += severity == Severity.BLOK ? 1 : 0;
        String shown = found.length() > SHOWN ? found.substring(0, SHOWN) + "..." : found;
        problems.add(new Problem(code, severity, file, where, shown, expected.both(), suggestion));
    }
}
