package id.selaras.assessment;

import id.selaras.finding.Alignment;
import id.selaras.finding.Finding;
import id.selaras.finding.OverlapAnswer;
import id.selaras.finding.RuleStatus;
import id.selaras.finding.SubActivityResult;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanFile;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.reference.Government;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A draft Renja 2026 of a health agency, judged: seven sub-activities, five findings, two rules not assessable. */
public final class AnAssessment {

    private OverlapAnswer overlaps = OverlapAnswer.nothing(Text.of("Hanya satu perangkat daerah; tidak ada yang dibandingkan.",
            "One agency only; nothing to compare."));
    private Government government =
            new Government("Kabupaten Pasuruan", "35.14", "WIB", 2025, 2029, "Lampiran RPJMD", false);
    private Hashes hashes = new Hashes("1".repeat(64), "2".repeat(64), "3".repeat(64));
    private String assessmentId = "a-2026-0001";
    private Instant createdAt = Instant.parse("2026-02-03T04:05:06Z");
    private List<Finding> findings = new ArrayList<>(AFinding.all());
    private List<Problem> problems = List.of(unreadableTarget());
    private List<RuleStatus> ruleStatus = rules();
    private ARenja renja = new ARenja();
    private List<ANeighbour> neighbours = List.of();

    private AnAssessment() {
    }

    public static AnAssessment ofARenja() {
        return new AnAssessment();
    }

    /** The same beside a social agency and one for villages, with what was found between them. */
    public static AnAssessment ofThreeAgencies() {
        AnAssessment three = new AnAssessment().withOverlaps(AnOverlap.answer());
        three.neighbours = List.of(ANeighbour.social(), ANeighbour.villages());
        return three;
    }

    public AnAssessment withASampleReference() {
        government = new Government("Kabupaten Contoh", "", "WIB", 2025, 2029, "contoh", true);
        return this;
    }

    public AnAssessment withoutFindings() {
        findings = new ArrayList<>();
        return this;
    }

    public AnAssessment withFinding(Finding finding) {
        findings.add(finding);
        return this;
    }

    public AnAssessment withProblems(List<Problem> others) {
        problems = List.copyOf(others);
        return this;
    }

    public AnAssessment withRules(List<RuleStatus> others) {
        ruleStatus = List.copyOf(others);
        return this;
    }

    public AnAssessment fromFile(String name, String sha256) {
        renja = renja.inFile(name, sha256);
        return this;
    }

    public AnAssessment named(String firstSubActivity) {
        renja = renja.named(firstSubActivity);
        return this;
    }

    public AnAssessment runAs(String id, Instant time, Hashes others) {
        assessmentId = id;
        createdAt = time;
        hashes = others;
        return this;
    }

    public AnAssessment withOverlaps(OverlapAnswer found) {
        overlaps = found;
        return this;
    }

    public Assessment build() {
        List<SubActivityResult> results = new ArrayList<>(renja.results());
        neighbours.forEach(neighbour -> results.addAll(neighbour.results()));
        Plan plan = plan();
        return new Assessment(assessmentId, createdAt, PlanStage.RENJA, PlanPhase.RANCANGAN, 2026,
                LocalDate.of(2026, 2, 1), hashes, plan, government, new Scope(Scope.Level.AGENCY, plan.agencies().size(),
                plan.agencies().stream().map(AgencyPlan::agency).toList(), List.of()), ruleStatus, results,
                findings.stream().sorted(Finding.ORDER).toList(), coverage(), overlaps, Comparison.NONE, problems);
    }

    private Plan plan() {
        Plan first = renja.plan();
        List<PlanFile> files = new ArrayList<>(first.files());
        List<AgencyPlan> agencies = new ArrayList<>(first.agencies());
        neighbours.forEach(neighbour -> {
            files.add(neighbour.file());
            agencies.add(neighbour.plan());
        });
        return new Plan(first.stage(), first.phase(), first.year(), files, agencies);
    }

    public static Problem unreadableTarget() {
        return new Problem("BACA-TARGET", Severity.TINGGI, ARenja.FILE_NAME, new CellRef(ARenja.SHEET, 8, 17),
                "12 bln lebih", "angka dan satuan / a number and a unit",
                Text.of("Tulis angkanya saja, mis. 12, dan satuan di kolom Satuan.",
                        "Write the number alone, such as 12, and the unit in its column."));
    }

    public static List<RuleStatus> rules() {
        return List.of(
                rule("CAS-01", RuleStatus.State.NOT_ASSESSABLE, 7, 0, 0, Rupiah.ZERO, Text.of(
                        "Sheet Renstra tidak ada di berkas acuan", "The reference has no sheet Renstra")),
                rule("CAS-03", RuleStatus.State.NOT_ASSESSABLE, 7, 0, 0, Rupiah.ZERO, Text.of(
                        "Sheet Renstra tidak ada di berkas acuan", "The reference has no sheet Renstra")),
                rule("KLK-03", RuleStatus.State.ASSESSED, 7, 6, 1, Rupiah.of(1_250_000_000), Text.of(
                        "1 target tidak terbaca", "1 target could not be read")),
                rule("NOM-03", RuleStatus.State.ASSESSED, 7, 7, 2, Rupiah.of(430_500_000), null),
                rule("PAG-01", RuleStatus.State.ASSESSED, 3, 3, 1, Rupiah.of(25_000_000), null),
                rule("PAG-02", RuleStatus.State.NOT_ASSESSABLE, 1, 0, 0, Rupiah.ZERO, Text.of(
                        "Sheet Pagu tidak memuat tahun 2026", "Sheet Pagu has no year 2026")),
                rule("PRI-07", RuleStatus.State.ASSESSED, 5, 5, 1, Rupiah.of(300_000_000), null),
                rule("WAJ-01", RuleStatus.State.NOT_APPLICABLE, 0, 0, 0, Rupiah.ZERO, Text.of(
                        "Hanya untuk lingkup seluruh pemerintah daerah", "Only when the whole government is in scope")));
    }

    public static RuleStatus rule(String id, RuleStatus.State state, int subjects, int assessed, int fired,
                                  Rupiah rupiah, Text reason) {
        return new RuleStatus(id, state, reason, subjects, assessed, fired, rupiah);
    }

    private static List<Coverage> coverage() {
        return List.of(
                new Coverage("IPM", "Indeks Pembangunan Manusia", Alignment.Kind.INDICATOR, Rupiah.of(1_980_500_000),
                        Coverage.Counting.GROSS, 4),
                new Coverage("PP-07", "Pasuruan Sehat", Alignment.Kind.PRIORITY, Rupiah.of(1_550_000_000),
                        Coverage.Counting.GROSS, 2));
    }
}
