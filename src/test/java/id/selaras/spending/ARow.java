package id.selaras.spending;

import id.selaras.finding.Alignment;
import id.selaras.finding.Evidence;
import id.selaras.finding.Strength;
import id.selaras.finding.SubActivityResult;
import id.selaras.finding.TableRowRef;
import id.selaras.finding.Verdict;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Field;
import id.selaras.plan.FundPart;
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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A judged sub-activity, made by hand. */
final class ARow {

    static final Agency HEALTH = new Agency(new AgencyCode("1.02.0.00.0.00.01.0000"), "Dinas Kesehatan");
    static final Agency SOCIAL = new Agency(new AgencyCode("1.06.0.00.0.00.02.0000"), "Dinas Sosial");
    static final Agency CULTURE = new Agency(new AgencyCode("2.22.0.00.0.00.03.0000"), "Dinas Kebudayaan");
    private static final TableRowRef VERDICT = new TableRowRef("putusan.xlsx", new CellRef("Tabel", 1, 9), "PUT-1");

    private final int row;
    private Agency agency = HEALTH;
    private String code = "1.02.02.2.02.0001";
    private String name = "Pengelolaan Pelayanan Kesehatan Ibu Hamil";
    private Rupiah allocation = Rupiah.of(100_000_000);
    private Rupiah next;
    private final List<FundPart> funds = new ArrayList<>();
    private final Map<PlanColumn, Field<String>> texts = new EnumMap<>(PlanColumn.class);
    private final List<Alignment> alignments = new ArrayList<>();
    private Verdict verdict;
    private boolean support;

    private ARow(int row) {
        this.row = row;
    }

    static ARow at(int row) {
        return new ARow(row);
    }

    ARow of(Agency other, String otherCode, String otherName) {
        agency = other;
        code = otherCode;
        name = otherName;
        return this;
    }

    ARow costing(String rupiah) {
        allocation = new Rupiah(new BigDecimal(rupiah));
        return this;
    }

    ARow nextYear(String rupiah) {
        next = new Rupiah(new BigDecimal(rupiah));
        return this;
    }

    ARow paidBy(String text) {
        texts.put(PlanColumn.FUND_SOURCE, Field.filled(text, text, cell(11)));
        return this;
    }

    ARow fund(String source, String rupiah) {
        funds.add(new FundPart(Field.filled(source, source, cell(11)), Field.filled(new Rupiah(new BigDecimal(rupiah)), rupiah, cell(12))));
        return this;
    }

    ARow in(String location) {
        texts.put(PlanColumn.LOCATION, Field.filled(location, location, cell(10)));
        return this;
    }

    ARow serving(Alignment.Kind kind, String target, Strength strength, Evidence evidence) {
        alignments.add(new Alignment(id(), target, kind, strength, evidence, "tema-kode.xlsx/Tabel!A14"));
        return this;
    }

    ARow direct(String indicator) {
        return serving(Alignment.Kind.INDICATOR, indicator, Strength.DIRECT, Evidence.CODE);
    }

    ARow indirect(String indicator) {
        return serving(Alignment.Kind.INDICATOR, indicator, Strength.INDIRECT, Evidence.TEXT);
    }

    ARow judged(Verdict other) {
        verdict = other;
        return this;
    }

    ARow supporting() {
        support = true;
        return this;
    }

    String id() {
        return "F1#" + row;
    }

    SubActivityResult result() {
        Strength strength = support ? Strength.SUPPORT : alignments.stream().filter(each -> each.evidence() != Evidence.DECLARED)
                .map(Alignment::strength).min(Comparator.naturalOrder()).orElse(Strength.NONE);
        return new SubActivityResult(sub(), strength == Strength.NONE ? "NONE" : "IPM", served(Alignment.Kind.INDICATOR),
                served(Alignment.Kind.PRIORITY), strength, verdict != null ? verdict : Verdict.valueOf(strength.name()), 50, VERDICT, alignments);
    }

    private List<String> served(Alignment.Kind kind) {
        return alignments.stream().filter(each -> each.kind() == kind && each.evidence() != Evidence.DECLARED).sorted(Alignment.ORDER)
                .map(Alignment::target).distinct().toList();
    }

    private SubActivity sub() {
        return new SubActivity(id(), "F1", cell(2), false, agency, Field.filled(code, code, cell(2)), Field.filled(name, name, cell(3)),
                null, null, List.of(new Output(Field.absent(), Field.absent(), Field.absent(), Field.absent(), Field.absent())),
                allocation == null ? Field.empty(cell(9)) : Field.filled(allocation, allocation.written(), cell(9)),
                next == null ? Field.absent() : Field.filled(next, next.written(), cell(15)), funds, texts);
    }

    private CellRef cell(int column) {
        return new CellRef("Renja 2026", column, row);
    }

    /** A plan of those rows, by agency. */
    static Plan plan(List<SubActivityResult> rows) {
        PlanFile file = new PlanFile("F1", "renja.xlsx", "4".repeat(64), "SELARAS-FLAT", "Renja 2026", 9, List.of(), List.of());
        List<Agency> agencies = rows.stream().map(row -> row.subActivity().agency()).distinct().toList();
        return new Plan(PlanStage.RENJA, PlanPhase.RANCANGAN, 2026, List.of(file), agencies.stream().map(agency -> new AgencyPlan(agency, "F1",
                rows.stream().map(SubActivityResult::subActivity).filter(sub -> sub.agency().equals(agency)).toList(), List.of(), null)).toList());
    }
}
