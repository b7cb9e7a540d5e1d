package id.selaras.report.text;

import id.selaras.report.OneLine;

/** A file name that leaves room for the rest of a line; names of one batch often differ only in their middle or end. */
final class ShortName {

    private static final int LONGEST = 40;
    private static final int END = 18;

    private ShortName() {
    }

    /** At most {@value #LONGEST} characters: the start and the end are kept, the middle becomes an ellipsis. */
    static String of(String fileName) {
        String name = OneLine.of(fileName);
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = name.length() - END;
        end += Character.isLowSurrogate(name.charAt(end)) ? 1 : 0;
        return OneLine.of(name, LONGEST - END) + name.substring(end);
    }
}
