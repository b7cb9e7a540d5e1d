package id.selaras.intake;

import id.selaras.plan.UpperRow;
import id.selaras.problem.Text;
import java.util.List;

/** Tells an agency's own total from the total over all agencies of a sheet. */
final class TotalRows {

    private static final Text GRAND = Text.of("jumlah seluruh perangkat daerah", "total over all agencies");
    private static final Text FURTHER = Text.of("jumlah kedua, tidak dipakai", "a second total, not used");

    private TotalRows() {
    }

    /** A single total below several agencies belongs to none of them; of several totals of one agency the first counts. */
    static void settle(List<AgencyPart> parts, Notes notes) {
        List<AgencyPart> real = parts.stream().filter(part -> !part.subActivities.isEmpty()).toList();
        long withTotal = real.stream().filter(part -> !part.totals.isEmpty()).count();
        boolean onlyGrand = real.size() > 1 && withTotal == 1 && !real.get(real.size() - 1).totals.isEmpty();
        for (AgencyPart part : real) {
            int keep = onlyGrand ? 0 : 1;
            while (part.totals.size() > keep) {
                UpperRow dropped = part.totals.remove(part.totals.size() - 1);
                notes.row(real.size() > 1 ? GRAND : FURTHER, dropped.row());
            }
        }
    }
}
