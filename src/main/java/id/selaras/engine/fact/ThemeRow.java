package id.selaras.engine.fact;

import id.selaras.decision.ResultColumn;
import id.selaras.decision.TableRow;
import id.selaras.finding.Strength;
import java.util.ArrayList;
import java.util.List;

/** A row of a theme table that applies to a sub-activity. */
public final class ThemeRow {

    private final String theme;
    private final String source;
    private final Strength strength;
    private final List<String> others;

    ThemeRow(TableRow row) {
        this.theme = row.result(ResultColumn.THEME);
        this.source = row.ref().toString();
        this.strength = Strength.valueOf(row.result(ResultColumn.STRENGTH));
        List<String> themes = new ArrayList<>();
        for (String theme : row.result(ResultColumn.OTHER_THEMES).split(";")) {
            if (!theme.isBlank()) {
                themes.add(theme.strip());
            }
        }
        this.others = List.copyOf(themes);
    }

    public String getTheme() {
        return theme;
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
        return source;
    }
}
