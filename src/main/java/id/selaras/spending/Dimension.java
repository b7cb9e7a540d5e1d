package id.selaras.spending;

import id.selaras.problem.Text;

/** What money is looked at by. Each makes a view of its own in which every rupiah stands in exactly one place by shared counting. */
public enum Dimension {
    AGENCY("Perangkat daerah", "Agency"),
    PROGRAMME("Program", "Programme"),
    INDICATOR("Indikator", "Indicator"),
    THEME("Tema", "Theme"),
    PRIORITY("Program prioritas", "Priority programme"),
    FUND("Sumber dana", "Fund source"),
    DISTRICT("Kecamatan", "District"),
    /** The plan's year and its forward estimate: the one dimension whose lines add up to more than the plan's allocation. */
    YEAR("Tahun", "Year");

    private final Text label;

    Dimension(String id, String en) {
        this.label = Text.of(id, en);
    }

    public Text label() {
        return label;
    }
}
