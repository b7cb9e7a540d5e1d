package id.selaras.intake;

import id.selaras.plan.UpperRow;
import id.selaras.problem.Text;
import java.util.IntSummaryStatistics;
import java.util.List;

/** Tells an agency's own total from the total over all agencies of a sheet. */
final class TotalRows {

    private static final Text GRAND = Text.of("jumlah seluruh perangkat daerah", "total over all agencies");
    private static final Text FURTHER = Text.of("jumlah kedua, tidak dipakai", "a second total, not used");

    private static final Text AMID = Text.of("jumlah di tengah tabel, tidak dipakai", "a sum amid the table, not used");

    private TotalRows() {
    }

    /**
     * A sum between the rows of an agency is not its total, and a sum above them only where none stands below. A single
     * total below several agencies belongs to none of them; of several below the last agency the first is its own. Where
     * there is only one agency, its last total counts.
     */
    static void settle(List<AgencyPart> parts, Notes notes) {
        List<AgencyPart> real = parts.stream().filter(part -> !part.subActivities.isEmpty()).toList();
        real.forEach(part -> dropAmid(part, notes));
        long withTotal = real.stream().filter(part -> !part.totals.isEmpty()).count();
        boolean onlyGrand = real.size() > 1 && withTotal == 1 && !real.get(real.size() - 1).totals.isEmpty();
        for (AgencyPart part : real) {
            int keep = onlyGrand ? 0 : 1;
            while (part.totals.size() > keep) {
                UpperRow dropped = part.totals.remove(real.size() > 1 ? part.totals.size() - 1 : 0);
                notes.row(real.size() > 1 ? GRAND : FURTHER, dropped.row());
            }
        }
    }

    private static void dropAmid(AgencyPart part, Notes notes) {
        IntSummaryStatistics rows = part.subActivities.stream().mapToInt(sub -> sub.at().row()).summaryStatistics();
        boolean anyBelow = part.totals.stream().anyMatch(total -> total.row() > rows.getMax());
        part.totals.removeIf(total -> {
            boolean amid = total.row() > rows.getMin() && total.row() < rows.getMax();
            boolean dropped = amid || anyBelow && total.row() < rows.getMin();
            if (dropped) {
                notes.row(AMID, total.row());
            }
            return dropped;
        });
    }
}
