package id.selaras.intake;

import id.selaras.intake.layout.Words;
import id.selaras.plan.GoalRow;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says with a word in front what it is: {@code Tujuan 1: ...}, {@code Sasaran RPJMD : ...}.
 *
 * @param kind null for an objective of the RPJMD
 * @param text what stands behind the word
 */
record GoalLabel(GoalRow.Kind kind, String text) {

    private static final Pattern OWN = Pattern.compile("^(?<kind>tujuan|sasaran)(?:\\s+(?:strategis|renstra|perangkat daerah|pd|opd|skpd))?"
            + "\\s*(?<number>[\\d.]{0,8})\\s*(?:[:=]|[-\u2013]\\s)\\s*(?<text>\\S.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOVE = Pattern.compile("^sasaran\\s+(?:rpjmd|kabupaten|kota|daerah|pemerintah daerah)\\s*"
            + "[\\d.]{0,8}\\s*[:=]\\s*(?<text>\\S.*)$", Pattern.CASE_INSENSITIVE);

    /** Null for any other line. */
    static GoalLabel of(String written) {
        String line = Words.oneLine(written);
        Matcher above = ABOVE.matcher(line);
        if (above.matches()) {
            return new GoalLabel(null, above.group("text"));
        }
        Matcher own = OWN.matcher(line);
        if (!own.matches()) {
            return null;
        }
        boolean goal = own.group("kind").equalsIgnoreCase("tujuan");
        return new GoalLabel(goal ? GoalRow.Kind.TUJUAN : GoalRow.Kind.SASARAN, own.group("text"));
    }
}
