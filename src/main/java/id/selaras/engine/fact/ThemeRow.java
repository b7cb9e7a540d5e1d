package id.selaras.engine.fact;

import id.selaras.decision.ResultColumn;
import id.selaras.decision.RowMatch;
import id.selaras.finding.Strength;
import java.util.ArrayList;
import java.util.List;

/** A row of a theme table that applies to a sub-activity. */
public final class ThemeRow {

    private final RowMatch match;
    private final Strength strength;
    private final List<String> others;

    ThemeRow(RowMatch match) {
        this.match = match;
        this.strength = Strength.valueOf(match.row().result(ResultColumn.STRENGTH));
        List<String> themes = new ArrayList<>();
        for (String theme : match.row().result(ResultColumn.OTHER_THEMES).split(";")) {
            if (!theme.isBlank()) {
                themes.add(theme.strip());
            }
        }
        this.others = List.copyOf(themes);
    }

    public String getTheme() {
        return match.row().result(ResultColumn.THEME);
    }

    public Strength getStrength() {
        return strength;
    }

    /** What words alone may claim: never more than an indirect contribution. */
    public Strength getStrengthByText() {
        return strength == Strength.DIRECT ? Strength.INDIRECT : strength;
    }

    /** Further themes the row serves, each indirectly. */
    public List<String> getOthers() {
        return others;
    }

    public String getSource() {
        return match.row().ref().toString();
    }
}
