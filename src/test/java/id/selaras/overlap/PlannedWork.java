package id.selaras.overlap;

import id.selaras.decision.RuleSet;
import id.selaras.finding.Strength;
import id.selaras.finding.SubActivityResult;
import id.selaras.finding.TableRowRef;
import id.selaras.finding.Verdict;
import id.selaras.measure.ReferenceLookup;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.row.RowReading;
import id.selaras.overlap.text.Lexical;
import id.selaras.overlap.text.Places;
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
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.Government;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.Reference;
import id.selaras.reference.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What several agencies of one kabupaten plan, typed as planners type it, with its places, and the search over it. */
public final class PlannedWork {

    public static final Agency HEALTH = new Agency(new AgencyCode("1.02.0.00.0.00.02.0000"), "Dinas Kesehatan");
    public static final Agency VILLAGES = new Agency(new AgencyCode("2.13.0.00.0.00.13.0000"), "Dinas Pemberdayaan Masyarakat dan Desa");
    public static final Agency FISHERY = new Agency(new AgencyCode("3.25.0.00.0.00.20.0000"), "Dinas Perikanan");
    public static final Agency LEKOK = new Agency(new AgencyCode("7.01.0.00.0.00.23.0000"), "Kecamatan Lekok");
    public static final Agency GRATI = new Agency(new AgencyCode("7.01.0.00.0.00.24.0000"), "Kecamatan Grati");

    private static final Reference REFERENCE = new Reference(new Government("Kabupaten Pasuruan", "3514", "WIB", 2025, 2029, "contoh", true),
            Set.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(entry(HEALTH, "dinas"),
            entry(VILLAGES, "dinas"), entry(FISHERY, "dinas"), entry(LEKOK, "kecamatan"), entry(GRATI, "kecamatan")), List.of(), List.of(),
            List.of(), List.of(region("Lekok", null), region("Lekok", "Jatirejo"), region("Lekok", "Tambaklekok"), region("Grati", null),
            region("Grati", "Ranuklindungan"), region("Nguling", null), region("Nguling", "Kedawang")), Nomenclature.NONE, List.of(), Map.of());
    private static final ReferenceLookup LOOKUP = new ReferenceLookup(REFERENCE, 2026, PlanStage.RENJA);
    private static final TableRowRef VERDICT = new TableRowRef("putusan.xlsx", new CellRef("Tabel", 1, 10), "PUT-08");

    private final List<SubActivity> rows = new ArrayList<>();

    /** @param what the activity in the agency's own words */
    public PlannedWork row(Agency agency, String what, String where, String forWhom) {
        int number = rows.size() + 2;
        CellRef at = new CellRef("Renja", 2, number);
        Output output = new Output(text("Jumlah keluaran", at), Field.filled(BigDecimal.TEN, "10", at), text("Orang", at), Field.absent(),
                Field.absent());
        String code = agency.code().text().substring(0, 4);
        rows.add(new SubActivity("F1#" + number, "F1", at, false, agency, text(code + ".05.2.01.0003", at), text("Kegiatan lainnya", at), null, null,
                List.of(output), Field.filled(Rupiah.of(100_000_000), "100000000", at), Field.absent(),
                Map.of(PlanColumn.ACTIVITY_TEXT, text(what, at), PlanColumn.LOCATION, text(where, at), PlanColumn.BENEFICIARIES,
                        text(forWhom, at))));
        return this;
    }

    /** The same row so many times, by turns for each of the agencies. */
    public PlannedWork rows(int times, List<Agency> agencies, String what, String where, String forWhom) {
        for (int time = 0; time < times; time++) {
            row(agencies.get(time % agencies.size()), what, where, forWhom);
        }
        return this;
    }

    public OverlapResult search(RuleSet rules) {
        return new OverlapSearch().find(new OverlapInput(plan(), results(), LOOKUP, rules, Set.of()));
    }

    /** The rows as the search reads them. */
    public List<RowFacts> facts() {
        RowReading reading = new RowReading(ChangedRules.SHIPPED.lexicon(), new Lexical(ChangedRules.SHIPPED.lexicon()), LOOKUP);
        List<SubActivityResult> results = results();
        List<RowFacts> facts = new ArrayList<>();
        results.forEach(result -> facts.add(reading.read(facts.size(), result)));
        return facts;
    }

    public static Places places() {
        return new Places(REFERENCE);
    }

    public Plan plan() {
        Map<Agency, List<SubActivity>> byAgency = new LinkedHashMap<>();
        rows.forEach(row -> byAgency.computeIfAbsent(row.agency(), agency -> new ArrayList<>()).add(row));
        return new Plan(PlanStage.RENJA, PlanPhase.RANCANGAN, 2026,
                List.of(new PlanFile("F1", "renja.xlsx", "0".repeat(64), "SELARAS-FLAT", "Renja", 1, List.of(), List.of())),
                byAgency.entrySet().stream().map(entry -> new AgencyPlan(entry.getKey(), "F1", entry.getValue(), List.of(), null)).toList());
    }

    private List<SubActivityResult> results() {
        return rows.stream().map(row -> new SubActivityResult(row, "NONE", List.of(), List.of(), Strength.NONE, Verdict.NONE, 10, VERDICT,
                List.of())).toList();
    }

    private static AgencyEntry entry(Agency agency, String kind) {
        return new AgencyEntry(agency.code(), agency.name(), kind, agency.code().fields(), true);
    }

    private static Region region(String district, String village) {
        return new Region("", district, village, "", null, null);
    }

    private static Field<String> text(String text, CellRef at) {
        return text.isEmpty() ? Field.empty(at) : Field.filled(text, text, at);
    }
}
