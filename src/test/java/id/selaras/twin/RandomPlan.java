package id.selaras.twin;

import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.Field;
import id.selaras.plan.GoalRow;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Output;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanFile;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import id.selaras.plan.YearSeries;
import id.selaras.problem.CellRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Plans of one agency as people send them: blank, missing and unreadable cells, odd codes, several indicators, tags. */
final class RandomPlan {

    private static final String SHEET = "Renja";
    private static final List<PlanColumn> TAGGING =
            List.of(PlanColumn.PRIORITY_PROGRAM, PlanColumn.SUPPORTED_INDICATOR, PlanColumn.TAG);

    private final Chance chance;
    private final Agency agency;
    private final List<PlanColumn> tagging = new ArrayList<>();
    private final boolean hasUrgency;
    private PlanStage stage = PlanStage.RENJA;

    RandomPlan(Chance chance) {
        this(chance, new Agency(chance.of(80) ? new AgencyCode(chance.one("1.02.0.00.0.00.01.0000", "1.02.2.07.0.00.02.0000")) : null,
                "Dinas Kesehatan"));
    }

    RandomPlan(Chance chance, Agency agency) {
        this.chance = chance;
        this.agency = agency;
        TAGGING.stream().filter(column -> chance.of(45)).forEach(tagging::add);
        this.hasUrgency = chance.of(50);
    }

    Agency agency() {
        return agency;
    }

    Plan build(int subActivities) {
        stage = chance.one(PlanStage.RENJA, PlanStage.RENJA, PlanStage.RENSTRA, PlanStage.RKA, PlanStage.RKPD);
        String layout = chance.one("SIPD-RENJA", "SIPD-RENJA", "SELARAS-FLAT");
        PlanFile file = new PlanFile("F1", "renja.xlsx", "4".repeat(64), layout, SHEET, 9, List.of(), List.of());
        List<UpperRow> uppers = new ArrayList<>();
        List<SubActivity> subs = new ArrayList<>();
        UpperRow program = null;
        UpperRow activity = null;
        int row = 10;
        for (int at = 0; at < subActivities; at++) {
            String code = chance.of(92) ? chance.one(Vocabulary.CODES) : chance.one(Vocabulary.MALFORMED);
            if (!layout.equals("SELARAS-FLAT") && chance.of(50)) {
                NomenclatureCode written = new NomenclatureCode(code);
                program = upper(CodeLevel.PROGRAM, written, row++);
                activity = upper(CodeLevel.ACTIVITY, written, row++);
                uppers.add(program);
                uppers.add(activity);
            }
            subs.add(sub(row++, code, program, activity));
        }
        UpperRow total = chance.of(60) ? new UpperRow(null, Field.absent(), text("TOTAL", 3, row), money(row), List.of(),
                new CellRef(SHEET, 3, row), row) : null;
        return new Plan(stage, chance.one(PlanPhase.values()), chance.between(2025, 2027), List.of(file),
                List.of(new AgencyPlan(agency, "F1", subs, uppers, total, stage == PlanStage.RENSTRA ? goals(row + 1) : List.of())));
    }

    private UpperRow upper(CodeLevel level, NomenclatureCode code, int row) {
        return new UpperRow(level, chance.of(90) ? text(code.upTo(level).text(), 2, row) : Field.empty(new CellRef(SHEET, 2, row)),
                text(chance.one(Vocabulary.NAMES), 3, row), money(row), chance.of(40) ? List.of(output(row)) : List.of(), new CellRef(SHEET, 2, row), row);
    }

    private List<GoalRow> goals(int first) {
        List<GoalRow> goals = new ArrayList<>();
        for (int row = first; row < first + chance.below(3); row++) {
            goals.add(new GoalRow(chance.one(GoalRow.Kind.values()), maybe(chance.one(Vocabulary.NAMES), 3, row),
                    maybe(chance.one("S1", "Meningkatnya derajat kesehatan", "S9"), 15, row),
                    chance.of(60) ? List.of(output(row)) : List.of(), new CellRef(SHEET, 3, row)));
        }
        return goals;
    }

    private SubActivity sub(int row, String code, UpperRow program, UpperRow activity) {
        Map<PlanColumn, Field<String>> texts = new EnumMap<>(PlanColumn.class);
        texts.put(PlanColumn.LOCATION, maybe(chance.one(Vocabulary.PLACES), 10, row));
        texts.put(PlanColumn.FUND_SOURCE, maybe(chance.one(Vocabulary.FUNDS), 11, row));
        texts.put(PlanColumn.REGIONAL_PRIORITY, maybe(chance.one("Kesehatan", "PD-1 Kesehatan", "Infrastruktur"), 12, row));
        texts.put(PlanColumn.ACTIVITY_TEXT, maybe(chance.one(Vocabulary.NAMES), 13, row));
        if (hasUrgency) {
            texts.put(PlanColumn.URGENCY, maybe(chance.one("mendesak", "wajib; SPM"), 14, row));
        }
        int column = 20;
        for (PlanColumn tag : tagging) {
            CellRef cell = new CellRef(SHEET, column++, row);
            texts.put(tag, chance.of(40) ? Field.filled(chance.one(Vocabulary.TAGS), "", cell) : Field.empty(cell));
        }
        List<Output> outputs = new ArrayList<>();
        for (int at = chance.of(60) ? 1 : chance.between(2, 3); at > 0; at--) {
            outputs.add(output(row + (at - 1) * 1000));
        }
        return new SubActivity("F1#" + row, "F1", new CellRef(SHEET, 2, row), false, agency,
                chance.of(95) ? text(code, 2, row) : Field.empty(new CellRef(SHEET, 2, row)), maybe(chance.one(Vocabulary.NAMES), 3, row),
                program, activity, outputs, money(row), chance.of(60) ? money(row) : Field.absent(), texts);
    }

    private Output output(int row) {
        return new Output(maybe(chance.one(Vocabulary.INDICATORS), 4, row), number(5, row), maybe(chance.one(Vocabulary.UNITS), 6, row),
                number(7, row), chance.of(30) ? number(8, row) : Field.absent(), stage == PlanStage.RENSTRA ? series(row) : YearSeries.NONE);
    }

    private YearSeries series(int row) {
        SortedMap<Integer, Field<BigDecimal>> targets = new TreeMap<>();
        SortedMap<Integer, Field<Rupiah>> ceilings = new TreeMap<>();
        for (int at = 0; at < 5; at++) {
            targets.put(2025 + at, number(30 + at, row));
            ceilings.put(2025 + at, money(row));
        }
        return new YearSeries(chance.of(80) ? number(29, row) : Field.absent(), targets, ceilings);
    }

    private Field<BigDecimal> number(int column, int row) {
        CellRef cell = new CellRef(SHEET, column, row);
        if (chance.of(10)) {
            return chance.of(50) ? Field.empty(cell) : Field.unreadable("12 bln lebih", cell);
        }
        String number = chance.one("0", "1", "1.5", "12", "70", "0.7", "98.25", "1500", "21500", "1234", "100");
        return Field.filled(new BigDecimal(number), number, cell);
    }

    private Field<Rupiah> money(int row) {
        CellRef cell = new CellRef(SHEET, 9, row);
        if (chance.of(12)) {
            return chance.of(50) ? Field.empty(cell) : Field.unreadable("Rp 1.234", cell);
        }
        long amount = chance.one(0L, 750_000L, 50_000_000L, 300_000_000L, 500_000_000L, 1_250_000_000L, 30_500L);
        return Field.filled(Rupiah.of(amount), Long.toString(amount), cell);
    }

    private Field<String> maybe(String text, int column, int row) {
        CellRef cell = new CellRef(SHEET, column, row);
        return switch (chance.below(20)) {
            case 0 -> Field.empty(cell);
            case 1 -> Field.unreadable("#REF!", cell);
            case 2 -> Field.absent();
            default -> text(text, column, row);
        };
    }

    private static Field<String> text(String text, int column, int row) {
        return Field.filled(text, text, new CellRef(SHEET, column, row));
    }
}
