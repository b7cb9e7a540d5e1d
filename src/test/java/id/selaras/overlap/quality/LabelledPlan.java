package id.selaras.overlap.quality;

import id.selaras.finding.Strength;
import id.selaras.finding.SubActivityResult;
import id.selaras.finding.TableRowRef;
import id.selaras.finding.Verdict;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanFile;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plan made of labelled rows, each row once. */
final class LabelledPlan {

    private static final String BETWEEN = " ¦ ";
    private static final String SHEET = "Renja 2026";
    private static final TableRowRef VERDICT = new TableRowRef("putusan.xlsx", new CellRef("Tabel", 1, 10), "PUT-08");

    private final Map<Agency, List<SubActivity>> agencies = new LinkedHashMap<>();
    private final Map<Map<String, String>, SubActivity> rows = new LinkedHashMap<>();

    /** The row of a side; sides that say the same are one row. */
    SubActivity row(Map<String, String> side) {
        return rows.computeIfAbsent(side, this::added);
    }

    Plan plan() {
        List<PlanFile> files = List.of(new PlanFile("F1", "renja.xlsx", "0".repeat(64), "SELARAS-FLAT", SHEET, 1, List.of(), List.of()));
        List<AgencyPlan> plans = agencies.entrySet().stream()
                .map(entry -> new AgencyPlan(entry.getKey(), "F1", entry.getValue(), List.of(), null)).toList();
        return new Plan(PlanStage.RENJA, PlanPhase.RANCANGAN, 2026, files, plans);
    }

    /** Every row without any alignment. */
    List<SubActivityResult> results() {
        return rows.values().stream().map(row -> new SubActivityResult(row, "NONE", List.of(), List.of(), Strength.NONE, Verdict.NONE,
                10, VERDICT, List.of())).toList();
    }

    private SubActivity added(Map<String, String> side) {
        int number = rows.size() + 2;
        Agency agency = new Agency(new AgencyCode(side.get("kodeskpd")), side.get("perangkat"));
        Map<PlanColumn, Field<String>> texts = new EnumMap<>(PlanColumn.class);
        texts.put(PlanColumn.ACTIVITY_TEXT, text(side.get("uraian"), 3, number));
        texts.put(PlanColumn.LOCATION, text(side.get("lokasi"), 6, number));
        texts.put(PlanColumn.BENEFICIARIES, text(side.get("sasaran"), 7, number));
        texts.put(PlanColumn.FUND_SOURCE, text(side.get("sumber"), 8, number));
        SubActivity sub = new SubActivity("F1#" + number, "F1", cell(1, number), false, agency, text(side.get("kode"), 1, number),
                text(side.get("nama"), 2, number), null, null, outputs(side, number),
                Field.filled(Rupiah.of(Long.parseLong(side.get("pagu"))), side.get("pagu"), cell(9, number)), Field.absent(), texts);
        agencies.computeIfAbsent(agency, key -> new ArrayList<>()).add(sub);
        return sub;
    }

    /** Several indicators in one row stand behind each other. */
    private static List<Output> outputs(Map<String, String> side, int number) {
        String[] indicators = side.get("indikator").split(BETWEEN, -1);
        String[] units = side.get("satuan").split(BETWEEN, -1);
        String[] targets = side.get("target").split(BETWEEN, -1);
        List<Output> outputs = new ArrayList<>();
        for (int at = 0; at < indicators.length; at++) {
            outputs.add(new Output(text(indicators[at], 4, number), target(at < targets.length ? targets[at] : "", number),
                    text(at < units.length ? units[at] : "", 5, number), Field.absent(), Field.absent()));
        }
        return outputs;
    }

    private static Field<BigDecimal> target(String value, int row) {
        return value.matches("\\d+(\\.\\d+)?") ? Field.filled(new BigDecimal(value), value, cell(5, row)) : Field.empty(cell(5, row));
    }

    private static Field<String> text(String value, int column, int row) {
        return value.isEmpty() ? Field.empty(cell(column, row)) : Field.filled(value, value, cell(column, row));
    }

    private static CellRef cell(int column, int row) {
        return new CellRef(SHEET, column, row);
    }
}
