package id.selaras.measure;

import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.Field;
import id.selaras.plan.LineColumn;
import id.selaras.plan.LineSource;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A budget with lines, agency by agency: {@code new ABudget().of("1.02...", "Dinas Kesehatan").sub(...).line(...)}. */
public final class ABudget {

    private static final Map<LineColumn, Integer> COLUMNS = Map.of(LineColumn.ACCOUNT, 1, LineColumn.DESCRIPTION, 2,
            LineColumn.VOLUME, 3, LineColumn.UNIT, 4, LineColumn.PRICE, 5, LineColumn.AMOUNT, 7);

    private final PlanStage stage;
    private final int year;
    private final List<AgencyPlan> done = new ArrayList<>();
    private Agency agency;
    private String file;
    private List<SubActivity> subs = new ArrayList<>();
    private List<BudgetLine> lines = new ArrayList<>();
    private int row = 10;

    public ABudget() {
        this(PlanStage.RKA, 2026);
    }

    public ABudget(PlanStage stage, int year) {
        this.stage = stage;
        this.year = year;
    }

    /** Begins an agency in a file of its own. */
    public ABudget of(String code, String name) {
        finish();
        agency = new Agency(new AgencyCode(code), name);
        file = "F" + (done.size() + 1);
        subs = new ArrayList<>();
        lines = new ArrayList<>();
        return this;
    }

    public ABudget sub(String code, String name, String indicator, String target, String unit, long allocation) {
        row++;
        Output output = new Output(text(indicator, 4), target.isEmpty() ? Field.empty(cell(5))
                : Field.filled(new BigDecimal(target), target, cell(5)), text(unit, 6), Field.absent(), Field.absent());
        UpperRow program = new UpperRow(id.selaras.plan.CodeLevel.PROGRAM, text(code.substring(0, 7), 2), text("Program", 3),
                Field.absent(), List.of(), cell(2), 9);
        subs.add(new SubActivity(file + "#" + row, file, cell(2), false, agency, text(code, 2), text(name, 3), program, null,
                List.of(output), Field.filled(Rupiah.of(allocation), Long.toString(allocation), cell(7)), Field.absent(),
                Map.of(PlanColumn.LOCATION, text("Kabupaten", 8))));
        return this;
    }

    /** Of the sub-activity last told of. */
    public ABudget line(String account, String name, Long amount) {
        return line(account, name, "", amount);
    }

    public ABudget line(String account, String name, String fund, Long amount) {
        return line(account, name, name, fund, amount);
    }

    public ABudget line(String account, String name, String description, String fund, Long amount) {
        row++;
        Rupiah money = amount == null ? null : Rupiah.of(amount);
        lines.add(new BudgetLine(subs.get(subs.size() - 1).id(), new LineSource(file, "RKA", COLUMNS), row, account, name, description, BigDecimal.ONE,
                "Paket", money, null, money, null, fund, "", "", Set.of()));
        return this;
    }

    public Plan plan() {
        finish();
        List<PlanFile> files = done.stream().map(part -> new PlanFile(part.file(), part.file() + ".xlsx", "4".repeat(64), "SIPD-RENJA", "RKA", 9,
                List.of(), List.of())).toList();
        return new Plan(stage, PlanPhase.RANCANGAN, year, files, done);
    }

    private void finish() {
        if (agency != null) {
            done.add(new AgencyPlan(agency, file, subs, List.of(), null, List.of(), lines));
            agency = null;
        }
    }

    private CellRef cell(int column) {
        return new CellRef("RKA", column, row);
    }

    private Field<String> text(String text, int column) {
        return text.isEmpty() ? Field.empty(cell(column)) : Field.filled(text, text, cell(column));
    }
}
