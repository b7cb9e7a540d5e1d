package id.selaras.checking;

import id.selaras.finding.Strength;
import java.util.ArrayList;
import java.util.List;

/** The condition that a sub-activity serves a target. */
final class Served {

    private Served() {
    }

    /** @param number the column that names the sub-activity */
    static String sql(String number, List<Strength> strengths) {
        String strong = strengths == null || strengths.isEmpty() ? ""
                : " and a.strength in (?" + ", ?".repeat(strengths.size() - 1) + ")";
        return number + " in (select a.sub_activity from aligned a where a.assessment = ? and a.target = ?" + strong + ")";
    }

    static Object[] values(String assessment, String target, List<Strength> strengths) {
        List<Object> values = new ArrayList<>(List.of(assessment, target));
        if (strengths != null) {
            strengths.forEach(strength -> values.add(strength.name()));
        }
        return values.toArray();
    }
}
