package id.selaras.report.text;

import id.selaras.assessment.Assessment;
import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapClass;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import id.selaras.report.Labels;
import id.selaras.report.NotCompared;
import id.selaras.report.OneLine;
import id.selaras.report.OverlapFigures;
import id.selaras.report.OverlapMeanings;
import java.util.List;
import java.util.stream.Collectors;

/** How many overlaps of each class, the strongest of them, and what could not be compared. */
final class OverlapLines {

    private static final int STRONGEST = 3;
    private static final int REASONS = 3;
    private static final int AGENCIES = 3;
    private static final int AGENCY = 22;
    private final Lines lines;

    OverlapLines(Lines lines) {
        this.lines = lines;
    }

    void add(Assessment assessment) {
        List<Text> not = NotCompared.of(assessment);
        if (NotCompared.wasCompared(assessment)) {
            found(assessment.overlaps().overlaps());
        }
        not.stream().limit(REASONS).forEach(reason -> lines.wrapped(NotCompared.wasCompared(assessment) ? 2 : 0, lines.say(reason)));
        lines.more(2, not.size() - REASONS, "keterangan lain di sheet Tumpang Tindih", "more notes on sheet Tumpang Tindih");
    }

    private void found(List<Overlap> overlaps) {
        OverlapFigures figures = OverlapFigures.of(overlaps, row -> true);
        lines.line(0, lines.say("Tumpang tindih antar perangkat daerah (indikasi): ", "Overlaps between agencies (indications): ")
                + figures.overlaps() + (overlaps.isEmpty() ? "" : " (" + figures.rows() + lines.say(" sub kegiatan, ", " sub-activities, ")
                + figures.total().written() + ")"));
        if (overlaps.isEmpty()) {
            lines.wrapped(2, lines.say(OverlapMeanings.NOTHING_FOUND));
        }
        for (OverlapClass kind : OverlapClass.values()) {
            int number = figures.number().get(kind);
            if (number > 0) {
                lines.exact(2, Columns.left(lines.say(Labels.of(kind)), 24) + Columns.right(Integer.toString(number), 6)
                        + Columns.right(figures.rupiah().get(kind).written(), 26));
            }
        }
        overlaps.stream().limit(STRONGEST).forEach(this::strongest);
        lines.more(2, overlaps.size() - STRONGEST, "tumpang tindih lain di tumpang-tindih.xlsx", "more in tumpang-tindih.xlsx");
    }

    /** Overlaps are sorted gravest class first, then by score. */
    private void strongest(Overlap overlap) {
        List<String> agencies = overlap.rows().stream().map(SubActivity::agency).distinct().map(agency -> agency.name()).toList();
        String more = agencies.size() > AGENCIES ? ", +" + (agencies.size() - AGENCIES) : "";
        String what = overlap.paidRole() != null ? overlap.paidRole() : overlap.concept() != null ? overlap.concept()
                : overlap.rows().get(0).name().or("");
        lines.line(2, overlap.id() + " [" + overlap.score() + "] "
                + agencies.stream().limit(AGENCIES).map(agency -> OneLine.of(agency, AGENCY)).collect(Collectors.joining(" + ")) + more + ", "
                + (overlap.place().isEmpty() ? lines.say(OverlapMeanings.WHOLE_REGION) : overlap.place()) + ": " + what);
    }
}
