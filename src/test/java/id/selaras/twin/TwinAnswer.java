package id.selaras.twin;

import id.selaras.decision.HitPolicy;
import id.selaras.decision.Subject;
import id.selaras.decision.TableKind;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What all tables of one kind say about one subject. */
final class TwinAnswer {

    final List<TwinRow> rows = new ArrayList<>();
    private final Map<String, Text> open = new TreeMap<>();
    private final Slip slip;

    TwinAnswer(Slip slip) {
        this.slip = slip;
    }

    /** Takes what one table says. @return whether a row was true */
    boolean take(List<TwinRow> table, Subject subject) {
        boolean findings = table.get(0).table.kind() == TableKind.TEMUAN;
        boolean one = table.get(0).table.hitPolicy() != HitPolicy.SEMUA;
        Text doubt = null;
        boolean hit = false;
        for (TwinRow row : table) {
            Boolean truth = row.on(subject);
            if (truth == null) {
                Text missing = row.missing(subject);
                if (findings) {
                    open.putIfAbsent(row.rule(), missing);
                }
                if (one && doubt == null && (findings && slip != Slip.DOUBT_PASSED_OVER || slip == Slip.DOUBT_IN_THEMES && table.get(0).table.kind() == TableKind.TEMA)) {
                    doubt = missing;
                }
            } else if (truth) {
                hit = true;
                if (doubt == null) {
                    rows.add(row);
                } else if (findings) {
                    open.putIfAbsent(row.rule(), doubt);
                }
                if (one) {
                    break;
                }
            }
        }
        return hit;
    }

    /** By rule; a rule that fired through any row is decided. */
    Map<String, Text> undecided() {
        Map<String, Text> undecided = new TreeMap<>(open);
        if (slip != Slip.FIRED_STAYS_OPEN) {
            rows.forEach(row -> undecided.remove(row.rule()));
        }
        return undecided;
    }
}
