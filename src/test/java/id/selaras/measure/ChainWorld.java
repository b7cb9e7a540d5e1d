package id.selaras.measure;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.Earlier;
import id.selaras.plan.Field;
import id.selaras.plan.GoalRow;
import id.selaras.plan.NomenclatureCode;
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
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.CodePair;
import id.selaras.reference.Direction;
import id.selaras.reference.Government;
import id.selaras.reference.Indicator;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.RenstraRow;
import id.selaras.reference.TreeNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A plan of the health agency and a reference, row by row; row n of the plan stands in row n of its sheet. */
final class ChainWorld {

    static final int YEAR = 2026;
    static final Agency HEALTH = new Agency(new AgencyCode("1.02.0.00.0.00.01.0000"), "Dinas Kesehatan");
    private static final String SHEET = "Renja";

    final Set<ReferenceSheet> present = EnumSet.allOf(ReferenceSheet.class);
    final List<TreeNode> tree = new ArrayList<>();
    final List<RenstraRow> renstra = new ArrayList<>();
    final List<CodePair> crosswalk = new ArrayList<>();
    final List<Indicator> indicators = new ArrayList<>();
    final List<AgencyEntry> agencies = new ArrayList<>(List.of(
            new AgencyEntry(HEALTH.code(), HEALTH.name(), "dinas", List.of(new NomenclatureCode("1.02")), true)));
    Plan yearBefore;
    PlanStage stage = PlanStage.RENJA;
    private final List<UpperRow> uppers = new ArrayList<>();
    private final List<SubActivity> subs = new ArrayList<>();
    private final List<GoalRow> goals = new ArrayList<>();
    private int row = 10;

    static NomenclatureCode code(String code) {
        return new NomenclatureCode(code);
    }

    static Output line(String indicator, String unit) {
        return line(indicator, unit, YearSeries.NONE, 1);
    }

    private static Output line(String indicator, String unit, YearSeries series, int row) {
        return new Output(text(indicator, 5, row), Field.filled(BigDecimal.ONE, "1", new CellRef(SHEET, 6, row)), text(unit, 7, row),
                Field.absent(), Field.absent(), series);
    }

    /** Yearly money of one line from 2025 on; a dash is an empty cell. */
    static Output paid(String... amounts) {
        SortedMap<Integer, Field<Rupiah>> ceilings = new TreeMap<>();
        for (int at = 0; at < amounts.length; at++) {
            CellRef cell = new CellRef(SHEET, 20 + at, 1);
            ceilings.put(2025 + at, amounts[at].equals("-") ? Field.empty(cell) : amounts[at].matches("\\d+")
                    ? Field.filled(Rupiah.of(Long.parseLong(amounts[at])), amounts[at], cell) : Field.unreadable(amounts[at], cell));
        }
        return line("Indikator", "Orang", new YearSeries(Field.absent(), Collections.emptySortedMap(), ceilings), 1);
    }

    ChainWorld program(String code, long rupiah, Output... lines) {
        return upper(CodeLevel.PROGRAM, code, rupiah, lines);
    }

    ChainWorld activity(String code, Output... lines) {
        return upper(CodeLevel.ACTIVITY, code, 0, lines);
    }

    private ChainWorld upper(CodeLevel level, String code, long rupiah, Output... lines) {
        uppers.add(new UpperRow(level, text(code, 2, row), text("Nama " + code, 3, row),
                Field.filled(Rupiah.of(rupiah), "", new CellRef(SHEET, 8, row)), List.of(lines), new CellRef(SHEET, 2, row), row));
        row++;
        return this;
    }

    ChainWorld sub(String code, String name, long rupiah, Output... lines) {
        subs.add(new SubActivity("F1#" + row, "F1", new CellRef(SHEET, 2, row), false, HEALTH, text(code, 2, row), text(name, 3, row), null,
                null, lines.length == 0 ? List.of(line("Jumlah orang", "Orang")) : List.of(lines),
                Field.filled(Rupiah.of(rupiah), "", new CellRef(SHEET, 8, row)), Field.absent(), Map.of()));
        row++;
        return this;
    }

    /** @param parent null for a document without that column, empty for an empty cell */
    ChainWorld goal(GoalRow.Kind kind, String wording, String parent, Output... lines) {
        CellRef at = new CellRef(SHEET, 4, row);
        goals.add(new GoalRow(kind, text(wording, 3, row), parent == null ? Field.absent() : parent.isEmpty() ? Field.empty(at)
                : Field.filled(parent, parent, at), List.of(lines), new CellRef(SHEET, 3, row)));
        row++;
        return this;
    }

    /** @param rupiah of the plan's year; null when not stated */
    ChainWorld renstra(Agency agency, String code, String indicator, String unit, Long rupiah) {
        SortedMap<Integer, Rupiah> ceilings = new TreeMap<>();
        if (rupiah != null) {
            ceilings.put(YEAR, Rupiah.of(rupiah));
        }
        renstra.add(new RenstraRow(agency.code(), code(code), "Nama " + code, indicator, unit, Direction.NAIK, null,
                Collections.emptySortedMap(), ceilings));
        return this;
    }

    ChainWorld node(TreeNode.Level level, String code, String parent, Long rupiah) {
        SortedMap<Integer, Rupiah> ceilings = new TreeMap<>();
        if (rupiah != null) {
            ceilings.put(YEAR, Rupiah.of(rupiah));
        }
        tree.add(new TreeNode(level, code, parent, "Uraian " + code, ceilings));
        return this;
    }

    private static Field<String> text(String text, int column, int row) {
        CellRef at = new CellRef(SHEET, column, row);
        return text.isEmpty() ? Field.empty(at) : Field.filled(text, text, at);
    }

    Reference reference() {
        return new Reference(new Government("Kabupaten Pasuruan", "35.14", "WIB", 2025, 2029, "", false), present, tree, indicators,
                List.of(), List.of(), List.of(), List.of(), agencies, List.of(), renstra, List.of(), List.of(),
                new Nomenclature(List.of(), false, ""), crosswalk, Map.of());
    }

    Plan plan() {
        return plan(YEAR);
    }

    Plan plan(int year) {
        PlanFile file = new PlanFile("F1", "rencana.xlsx", "0".repeat(64), "SIPD-RENJA", SHEET, 5, List.of(), List.of());
        return new Plan(stage, PlanPhase.RANCANGAN, year, List.of(file),
                List.of(new AgencyPlan(HEALTH, "F1", subs, uppers, null, goals)));
    }

    ReferenceLookup lookup() {
        return new ReferenceLookup(reference(), YEAR, stage);
    }

    AgencyCase measured() {
        Plan plan = plan();
        ReferenceLookup lookup = lookup();
        return CaseMeasuring.measure(plan, plan.agencies().get(0), new EarlierLookup(new Earlier(yearBefore, null), lookup), lookup, "AGENCY");
    }

    List<MeasuredSubject> others(SubjectLevel level) {
        return measured().others().stream().filter(subject -> subject.level() == level).toList();
    }

    /** A value as people read it; for what is missing its reason in brackets. */
    static String told(MeasuredSubject subject, DictionaryEntry entry) {
        Value value = subject.value(entry);
        return value instanceof Value.Missing missing ? "[" + missing.reason().id() + "]" : value.isBlank() ? "" : value.written();
    }
}
