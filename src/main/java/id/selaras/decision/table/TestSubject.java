package id.selaras.decision.table;

import id.selaras.decision.Context;
import id.selaras.decision.DecisionTable;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Subject;
import id.selaras.decision.TableTest;
import id.selaras.decision.Value;
import id.selaras.decision.grammar.ValueReader;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/** The inputs of a test as a subject and its context. */
final class TestSubject implements Subject {

    private static final int YEAR = 2026;
    /** A test may name any number as its year; only calendar years reach the tables. */
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(9999);
    private static final Value NOT_GIVEN = new Value.Missing(
            Text.of("tidak diisi dalam uji", "not given in the test"));

    private final String id;
    private final SubjectLevel level;
    private final Map<DictionaryEntry, Value> values = new EnumMap<>(DictionaryEntry.class);

    TestSubject(TableTest test, SubjectLevel level) {
        this.id = test.name();
        this.level = level;
        test.inputs().forEach((entry, text) -> {
            ValueReader.Reading reading = ValueReader.read(entry, text);
            values.put(entry, reading.value() == null ? new Value.Missing(reading.fault().expected()) : reading.value());
        });
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public SubjectLevel level() {
        return level;
    }

    @Override
    public Value value(DictionaryEntry entry) {
        return values.getOrDefault(entry, NOT_GIVEN);
    }

    /** Where a test says nothing: the table's first stage, RANCANGAN, a year in which the table is valid, one agency. */
    Context context(DecisionTable table) {
        PlanStage stage = table.stages().stream().min(Comparator.naturalOrder()).orElse(PlanStage.RENJA);
        int year = value(DictionaryEntry.YEAR) instanceof Value.Amount amount
                ? amount.number().max(BigDecimal.ONE).min(LAST_YEAR).intValue() : year(table);
        return new Context(PlanStage.valueOf(word(DictionaryEntry.STAGE, stage.name())),
                PlanPhase.valueOf(word(DictionaryEntry.PHASE, PlanPhase.RANCANGAN.name())), year,
                word(DictionaryEntry.SCOPE, "AGENCY"), word(DictionaryEntry.LAYOUT, "SIPD-RENJA"),
                word(DictionaryEntry.AGENCY_KIND, null));
    }

    private String word(DictionaryEntry entry, String otherwise) {
        return value(entry) instanceof Value.Choice choice ? choice.word() : otherwise;
    }

    private static int year(DecisionTable table) {
        LocalDate day = LocalDate.of(YEAR, 1, 1);
        if (table.validFrom() != null && day.isBefore(table.validFrom())) {
            return table.validFrom().getYear() + (table.validFrom().getDayOfYear() == 1 ? 0 : 1);
        }
        return table.validTo() != null && day.isAfter(table.validTo()) ? table.validTo().getYear() : YEAR;
    }
}
