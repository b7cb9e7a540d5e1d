package id.selaras.decision.index;

import id.selaras.decision.Answer;
import id.selaras.decision.Condition.Truth;
import id.selaras.decision.Context;
import id.selaras.decision.DecisionTable;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.HitPolicy;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.RowMatch;
import id.selaras.decision.Subject;
import id.selaras.decision.TableKind;
import id.selaras.decision.TableRow;
import id.selaras.decision.Undecided;
import id.selaras.decision.Value;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The meaning of tables, word for word from the documentation: every row of every table is looked at. */
final class Scan {

    private final List<DecisionTable> tables;
    private final Context context;

    Scan(List<DecisionTable> tables, Context context) {
        this.tables = tables.stream().sorted(Comparator.comparing(DecisionTable::code)).toList();
        this.context = context;
    }

    Answer answer(TableKind kind, Subject subject) {
        List<RowMatch> matches = new ArrayList<>();
        Map<String, Text> undecided = new TreeMap<>();
        for (DecisionTable table : tables) {
            if (table.kind() == kind && table.levels().contains(subject.level()) && applies(table)) {
                table(table, subject, matches, undecided);
            }
        }
        matches.forEach(match -> undecided.remove(match.row().result(ResultColumn.RULE)));
        return new Answer(matches, kind != TableKind.TEMUAN ? List.of()
                : undecided.entrySet().stream().map(rule -> new Undecided(rule.getKey(), rule.getValue())).toList());
    }

    private void table(DecisionTable table, Subject subject, List<RowMatch> matches, Map<String, Text> undecided) {
        List<TableRow> rows = new ArrayList<>(table.rows());
        if (table.hitPolicy() == HitPolicy.PALING_KHUSUS) {
            rows.sort(Comparator.comparing((TableRow row) -> -codeLength(row))
                    .thenComparing(row -> -row.conditions().size()).thenComparing(TableRow::id));
        }
        Text doubt = null;
        for (TableRow row : rows) {
            Truth truth = row.active() && row.validOn(newYear()) ? test(row, subject) : Truth.FALSE;
            String rule = row.result(ResultColumn.RULE);
            if (truth == Truth.UNKNOWN) {
                Text reason = missing(row, subject);
                undecided.putIfAbsent(rule, reason);
                doubt = doubt == null && table.kind() == TableKind.TEMUAN ? reason : doubt;
            } else if (truth == Truth.TRUE && table.hitPolicy() == HitPolicy.SEMUA) {
                matches.add(new RowMatch(table, row));
            } else if (truth == Truth.TRUE) {
                if (doubt == null) {
                    matches.add(new RowMatch(table, row));
                } else {
                    undecided.putIfAbsent(rule, doubt);
                }
                return;
            }
        }
    }

    private Truth test(TableRow row, Subject subject) {
        boolean unknown = false;
        for (DictionaryEntry entry : row.conditions().keySet()) {
            Truth truth = row.conditions().get(entry).test(value(entry, subject));
            if (truth == Truth.FALSE) {
                return Truth.FALSE;
            }
            unknown |= truth == Truth.UNKNOWN;
        }
        return unknown ? Truth.UNKNOWN : Truth.TRUE;
    }

    private Text missing(TableRow row, Subject subject) {
        return row.conditions().keySet().stream().sorted().map(entry -> value(entry, subject))
                .filter(Value.Missing.class::isInstance).map(value -> ((Value.Missing) value).reason()).findFirst().orElseThrow();
    }

    private Value value(DictionaryEntry entry, Subject subject) {
        return switch (entry) {
            case PHASE -> new Value.Choice(context.phase().name());
            case YEAR -> new Value.Amount(BigDecimal.valueOf(context.year()));
            case AGENCY_KIND -> context.agencyKind() == null
                    ? new Value.Missing(Text.of("Jenis perangkat daerah tidak diisi pada lembar Perangkat Daerah acuan",
                            "the reference sheet Perangkat Daerah does not give this agency's kind"))
                    : new Value.Choice(context.agencyKind());
            default -> subject.value(entry);
        };
    }

    private boolean applies(DecisionTable table) {
        return (table.stages().isEmpty() || table.stages().contains(context.stage()))
                && (table.validFrom() == null || !newYear().isBefore(table.validFrom()))
                && (table.validTo() == null || !newYear().isAfter(table.validTo()));
    }

    private LocalDate newYear() {
        return LocalDate.of(context.year(), 1, 1);
    }

    private static int codeLength(TableRow row) {
        String code = row.conditionTexts().get(DictionaryEntry.CODE);
        return code.endsWith(".*") ? 2 * (code.length() - 2) : 2 * code.length() + 1;
    }
}
