package id.selaras.engine;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.MessageTemplate;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.RowMatch;
import id.selaras.decision.TableRow;
import id.selaras.decision.Value;
import id.selaras.finding.Certainty;
import id.selaras.finding.Finding;
import id.selaras.measure.MeasuredSubject;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.List;

/** Turns a row of a finding table that matched a subject into a finding with its cells and its words. */
final class Findings {

    private Findings() {
    }

    static Finding of(MeasuredSubject subject, RowMatch match) {
        TableRow row = match.row();
        MeasuredSubject.Origin origin = subject.origin();
        List<CellRef> where = cells(origin, row);
        return new Finding(row.result(ResultColumn.RULE), Severity.parse(row.result(ResultColumn.SEVERITY)),
                subject.level(), subject.id(), origin.file(), where.get(0).row() == 0 ? origin.at().row() : where.get(0).row(),
                where, origin.agency(), origin.code(),
                text(row, ResultColumn.MESSAGE, ResultColumn.MESSAGE_EN, subject),
                text(row, ResultColumn.FOUND, ResultColumn.FOUND_EN, subject),
                text(row, ResultColumn.EXPECTED, ResultColumn.EXPECTED_EN, subject),
                row.result(ResultColumn.LEGAL_BASIS), Certainty.valueOf(row.result(ResultColumn.CERTAINTY)),
                atStake(subject, row), text(row, ResultColumn.FIX, ResultColumn.FIX_EN, subject), row.ref());
    }

    /** What the row names as at stake, as far as it is known; else the money of what is judged. */
    static Rupiah atStake(MeasuredSubject subject, TableRow row) {
        List<DictionaryEntry> named = MessageTemplate.entries(row.result(ResultColumn.AT_STAKE));
        Value value = named.isEmpty() ? Value.Blank.BLANK : subject.value(named.get(0));
        return value instanceof Value.Amount amount ? new Rupiah(amount.number().abs()) : subject.origin().rupiah();
    }

    private static List<CellRef> cells(MeasuredSubject.Origin origin, TableRow row) {
        List<CellRef> cells = new ArrayList<>();
        row.conditions().keySet().forEach(entry -> origin.pointers().getOrDefault(entry, List.of()).stream()
                .filter(cell -> !cells.contains(cell)).forEach(cells::add));
        for (PlanColumn column : row.cells()) {
            CellRef cell = origin.cells().get(column);
            if (cell != null && !cells.contains(cell)) {
                cells.add(cell);
            }
        }
        if (cells.isEmpty()) {
            cells.add(origin.at());
        }
        if (row.conditions().containsKey(DictionaryEntry.TWIN_COUNT)
                || row.conditions().containsKey(DictionaryEntry.EQUAL_PROGRAM)) {
            cells.addAll(origin.related());
        }
        return cells;
    }

    private static Text text(TableRow row, ResultColumn id, ResultColumn en, MeasuredSubject subject) {
        String indonesian = MessageTemplate.fill(row.result(id), subject);
        String english = row.result(en);
        return new Text(indonesian, english.isEmpty() ? null : MessageTemplate.fillEnglish(english, subject));
    }
}
