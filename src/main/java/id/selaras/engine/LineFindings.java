package id.selaras.engine;

import id.selaras.decision.RowMatch;
import id.selaras.finding.Finding;
import id.selaras.finding.TableRowRef;
import id.selaras.measure.MeasuredSubject;
import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings about budget lines. What one row of a table says of very many lines of one sub-activity is told line by line for the first of
 * them, and once for all others together: with their number, their money and the first of their cells.
 */
final class LineFindings {

    /** Lines told one by one. */
    static final int TOLD = 5;
    /** Cells named of the others. */
    static final int CELLS = 50;

    private record Key(TableRowRef row, String subActivity) {
    }

    private static final class Others {
        private Finding first;
        private int count;
        private Rupiah rupiah = Rupiah.ZERO;
        private final List<CellRef> cells = new ArrayList<>();
    }

    private final Map<Key, Integer> counts = new LinkedHashMap<>();
    private final Map<Key, Others> others = new LinkedHashMap<>();
    private final List<Finding> told = new ArrayList<>();

    void take(MeasuredSubject line, RowMatch match) {
        Key key = new Key(match.row().ref(), line.origin().subActivity().id());
        if (counts.merge(key, 1, Integer::sum) <= TOLD) {
            told.add(Findings.of(line, match));
            return;
        }
        Others rest = others.computeIfAbsent(key, any -> new Others());
        rest.count++;
        rest.rupiah = rest.rupiah.plus(Findings.atStake(line, match.row()));
        if (rest.cells.size() < CELLS) {
            Finding finding = Findings.of(line, match);
            rest.first = rest.first == null ? finding : rest.first;
            rest.cells.add(finding.where().get(0));
        }
    }

    /** In no particular order. */
    List<Finding> all() {
        List<Finding> all = new ArrayList<>(told);
        others.values().forEach(rest -> all.add(together(rest)));
        return all;
    }

    private static Finding together(Others rest) {
        Finding first = rest.first;
        int more = rest.count - 1;
        if (more == 0) {
            return first;
        }
        List<CellRef> where = new ArrayList<>(first.where());
        rest.cells.stream().filter(cell -> !where.contains(cell)).forEach(where::add);
        Text message = Text.of(first.message().id() + " Demikian pula " + more + " rincian lain pada sub kegiatan ini.",
                first.message().en() == null ? null : first.message().en() + " The same holds for " + more + " more lines of this sub-activity.");
        return new Finding(first.rule(), first.severity(), first.level(), first.subject(), first.file(), first.row(), where, first.agency(),
                first.code(), message, first.found(), first.expected(), first.legalBasis(), first.certainty(), rest.rupiah, first.fix(),
                first.tableRow());
    }
}
