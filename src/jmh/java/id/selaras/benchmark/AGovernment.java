package id.selaras.benchmark;

import id.selaras.measure.AgencyCase;
import id.selaras.measure.CaseMeasuring;
import id.selaras.measure.ReferenceLookup;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanFile;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import id.selaras.problem.CellRef;
import id.selaras.reference.Reference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A government of 50 agencies with 100 sub-activities each, with programme and activity rows above them; the same every time. */
final class AGovernment {

    static final int AGENCIES = 50;
    static final int SUB_ACTIVITIES = 5_000;

    private static final String SHEET = "Renja";

    private final Random random = new Random(2026);
    private final List<PlanFile> files = new ArrayList<>();
    private final List<AgencyPlan> agencies = new ArrayList<>();

    AGovernment() {
        for (int at = 0; at < AGENCIES; at++) {
            files.add(new PlanFile("F" + at, "renja-" + at + ".xlsx", "0".repeat(64), "SIPD-RENJA", SHEET, 9, List.of(), List.of()));
            agencies.add(agency(at));
        }
    }

    /** Everything measured, ready for the rules. */
    List<AgencyCase> measured(Reference reference) {
        Plan plan = new Plan(PlanStage.RENJA, PlanPhase.RANCANGAN, 2026, files, agencies);
        ReferenceLookup lookup = new ReferenceLookup(reference, plan.year(), plan.stage());
        return agencies.stream().map(agency -> CaseMeasuring.measure(plan, agency, lookup, "AGENCY")).toList();
    }

    private AgencyPlan agency(int number) {
        String field = Words.FIELDS.get(number % Words.FIELDS.size());
        Agency agency = new Agency(new AgencyCode(field + ".0.00.0.00.01.0000"), "Dinas " + number);
        List<UpperRow> uppers = new ArrayList<>();
        List<SubActivity> subs = new ArrayList<>();
        int row = 10;
        for (int program = 1; program <= 5; program++) {
            UpperRow above = upper(CodeLevel.PROGRAM, field + ".0" + program, row++);
            uppers.add(above);
            for (int activity = 1; activity <= 4; activity++) {
                UpperRow parent = upper(CodeLevel.ACTIVITY, field + ".0" + program + ".2.0" + activity, row++);
                uppers.add(parent);
                for (int sub = 1; sub <= 5; sub++) {
                    subs.add(sub("F" + number, row++, parent.code().value() + ".000" + sub, agency, above, parent));
                }
            }
        }
        return new AgencyPlan(agency, "F" + number, subs, uppers, null);
    }

    private UpperRow upper(CodeLevel level, String code, int row) {
        return new UpperRow(level, text(code, 2, row), text(one(Words.NAMES), 3, row), money(row), List.of(), cell(2, row), row);
    }

    private SubActivity sub(String file, int row, String code, Agency agency, UpperRow program, UpperRow activity) {
        List<Output> outputs = new ArrayList<>();
        for (int at = random.nextInt(10) < 7 ? 1 : 2; at > 0; at--) {
            outputs.add(new Output(text(one(Words.INDICATORS), 4, row), number(8, row), text(one(Words.UNITS), 8, row),
                    number(15, row), Field.absent()));
        }
        Map<PlanColumn, Field<String>> texts = Map.of(PlanColumn.LOCATION, text("Semua Kecamatan", 10, row),
                PlanColumn.FUND_SOURCE, text("DAU", 11, row), PlanColumn.BENEFICIARIES, text("Masyarakat", 14, row),
                PlanColumn.NATIONAL_PRIORITY, text("Prioritas 4", 12, row), PlanColumn.REGIONAL_PRIORITY, text("Kesehatan", 13, row),
                PlanColumn.ACTIVITY_TEXT, random.nextInt(10) < 3 ? text(one(Words.NAMES), 20, row) : Field.empty(cell(20, row)),
                PlanColumn.TAG, random.nextInt(10) < 2 ? text(one(Words.TAGS), 21, row) : Field.empty(cell(21, row)));
        return new SubActivity(file + "#" + row, file, cell(2, row), false, agency, text(code, 2, row), text(one(Words.NAMES), 3, row),
                program, activity, outputs, money(row), money(row), texts);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Field<BigDecimal> number(int column, int row) {
        int target = random.nextInt(40) * 5;
        return Field.filled(BigDecimal.valueOf(target), Integer.toString(target), cell(column, row));
    }

    private Field<Rupiah> money(int row) {
        long amount = 2_500_000L * random.nextInt(400);
        return Field.filled(Rupiah.of(amount), Long.toString(amount), cell(9, row));
    }

    private static Field<String> text(String text, int column, int row) {
        return Field.filled(text, text, cell(column, row));
    }

    private static CellRef cell(int column, int row) {
        return new CellRef(SHEET, column, row);
    }
}
