package id.selaras.rulecases;

import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.Field;
import id.selaras.plan.GoalRow;
import id.selaras.plan.Output;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanFile;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import id.selaras.plan.YearSeries;
import id.selaras.problem.CellRef;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The five-year plan of the base world as a plan: one row for each goal, programme, activity and sub-activity, rows without a level
 * for further indicators of the row above. Made by hand here, so that rules are tried apart from the reading of real files.
 */
final class RenstraDocument {

    private static final String FILE = "F1";
    private static final String LEVEL = "Tingkat";

    private final SheetContent sheet;
    private final int year;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Agency agency;
    private final List<GoalRow> goals = new ArrayList<>();
    private final List<UpperRow> uppers = new ArrayList<>();
    private final List<SubActivity> subs = new ArrayList<>();

    private RenstraDocument(SheetContent sheet, int header, int year) {
        this.sheet = sheet;
        this.year = year;
        cells(header).forEach((column, cell) -> columns.put(cell.text(), column));
        String[] named = cells(header - 2).get(1).text().split(" ", 2);
        agency = new Agency(new AgencyCode(named[0]), named[1]);
    }

    static Plan plan(SheetContent sheet, int header, int year, PlanPhase phase) {
        return new RenstraDocument(sheet, header, year).build(header, phase);
    }

    private Plan build(int header, PlanPhase phase) {
        List<List<Integer>> blocks = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            if (row.number() > header) {
                if (cells(row.number()).containsKey(columns.get(LEVEL))) {
                    blocks.add(new ArrayList<>());
                }
                blocks.get(blocks.size() - 1).add(row.number());
            }
        }
        UpperRow program = null;
        UpperRow activity = null;
        for (List<Integer> block : blocks) {
            int row = block.get(0);
            List<Output> outputs = block.stream().map(this::output).toList();
            switch (text(LEVEL, row).value()) {
                case "Tujuan", "Sasaran" -> goals.add(new GoalRow(GoalRow.Kind.valueOf(text(LEVEL, row).value().toUpperCase(Locale.ROOT)),
                        text("Nama", row), text("Sasaran RPJMD", row), outputs, at("Nama", row)));
                case "Program" -> uppers.add(program = upper(CodeLevel.PROGRAM, block, outputs));
                case "Kegiatan" -> uppers.add(activity = upper(CodeLevel.ACTIVITY, block, outputs));
                default -> subs.add(new SubActivity(FILE + "#" + row, FILE, at("Kode", row), false, agency, text("Kode", row),
                        text("Nama", row), program, activity, outputs, money(block), Field.absent(), Map.of()));
            }
        }
        PlanFile file = new PlanFile(FILE, "renstra-kesehatan.xlsx", "0".repeat(64), "RENSTRA", sheet.name(), header, List.of(), List.of());
        return new Plan(PlanStage.RENSTRA, phase, year, List.of(file),
                List.of(new AgencyPlan(agency, FILE, subs, uppers, null, goals)));
    }

    private UpperRow upper(CodeLevel level, List<Integer> block, List<Output> outputs) {
        int row = block.get(0);
        return new UpperRow(level, text("Kode", row), text("Nama", row), money(block), outputs, at("Kode", row), row);
    }

    private Output output(int row) {
        return new Output(text("Indikator", row), number("Target " + year, row), text("Satuan", row), Field.absent(), Field.absent(),
                new YearSeries(number("Kondisi Awal", row), years("Target ", name -> number(name, row)),
                        years("Pagu ", name -> rupiah(name, row))));
    }

    private <T> SortedMap<Integer, T> years(String prefix, Function<String, T> field) {
        SortedMap<Integer, T> years = new TreeMap<>();
        columns.keySet().stream().filter(name -> name.startsWith(prefix))
                .forEach(name -> years.put(Integer.valueOf(name.substring(prefix.length())), field.apply(name)));
        return years;
    }

    /** The year's money of all lines of a row. */
    private Field<Rupiah> money(List<Integer> block) {
        List<Field<Rupiah>> stated = block.stream().map(row -> rupiah("Pagu " + year, row)).filter(Field::isFilled).toList();
        return stated.isEmpty() ? rupiah("Pagu " + year, block.get(0))
                : Field.filled(stated.stream().map(Field::value).reduce(Rupiah.ZERO, Rupiah::plus), "", stated.get(0).at());
    }

    private Field<Rupiah> rupiah(String column, int row) {
        Field<BigDecimal> number = number(column, row);
        return number.isFilled() ? Field.filled(new Rupiah(number.value()), number.original(), number.at())
                : new Field<>(number.state(), null, number.original(), number.at());
    }

    private Field<BigDecimal> number(String column, int row) {
        Field<String> text = text(column, row);
        if (!text.isFilled()) {
            return new Field<>(text.state(), null, text.original(), text.at());
        }
        String plain = text.value().replace(',', '.');
        return plain.matches("-?\\d+(\\.\\d+)?") ? Field.filled(new BigDecimal(plain), text.original(), text.at())
                : Field.unreadable(text.original(), text.at());
    }

    private Field<String> text(String column, int row) {
        if (!columns.containsKey(column)) {
            return Field.absent();
        }
        SheetCell cell = cells(row).get(columns.get(column));
        return cell == null ? Field.empty(at(column, row)) : Field.filled(cell.kind() == SheetCell.Kind.NUMBER
                ? cell.number().toPlainString() : cell.text(), cell.text(), cell.at());
    }

    private CellRef at(String column, int row) {
        return new CellRef(sheet.name(), columns.get(column), row);
    }

    private Map<Integer, SheetCell> cells(int row) {
        Map<Integer, SheetCell> cells = new HashMap<>();
        sheet.rows().stream().filter(one -> one.number() == row).flatMap(one -> one.cells().stream())
                .forEach(cell -> cells.put(cell.at().column(), cell));
        return cells;
    }
}
