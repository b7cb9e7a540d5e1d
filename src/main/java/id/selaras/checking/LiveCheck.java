package id.selaras.checking;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.Options;
import id.selaras.assessment.PreparedReference;
import id.selaras.assessment.Scope;
import id.selaras.intake.ColumnMapping;
import id.selaras.intake.FlatTable;
import id.selaras.intake.PlanReader;
import id.selaras.intake.PlanReading;
import id.selaras.intake.PlanRequest;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanStage;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.reference.AgencyEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Checks rows while they are typed: a table in memory, the same reader, the same rules, nothing kept. */
@Component
class LiveCheck {

    /** Stands where a plan has its file name. */
    static final String FILE = "permintaan.json";
    /** Said of every table without these columns; a request that leaves fields out says the same by its silence. */
    private static final Set<String> KNOWN_ANYWAY = Set.of("BACA-TANPA-KOLOM");

    private final RowRules rules;
    private final Clock clock;

    LiveCheck(RowRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** The answer; its findings and problems name cells of {@link FlatTable}. */
    Assessment check(CheckWish wish, PreparedReference prepared) {
        PlanReading reading = PlanReader.read(List.of(FlatTable.workbook(FILE, cells(wish))),
                new PlanRequest(oneYear(wish.stage()), wish.phase(), wish.year(), ColumnMapping.none(),
                        prepared.reference().agencies().stream().map(AgencyEntry::agency).toList(),
                        prepared.reference().unitSynonyms()));
        Plan plan = asSent(reading.plan(), wish);
        Problems problems = new Problems();
        problems.addAll(reading.problems().sorted().stream().filter(problem -> !KNOWN_ANYWAY.contains(problem.code())).toList());
        addUnread(wish, plan, problems);
        LocalDate asOf = wish.asOf() != null ? wish.asOf() : LocalDate.of(wish.year(), 1, 1);
        return rules.assessing().assess(plan, prepared, problems.sorted(), new Options(Scope.Level.AGENCY, asOf, 1), "-",
                clock.instant());
    }

    private static List<Map<PlanColumn, Object>> cells(CheckWish wish) {
        return wish.rows().stream().map(row -> {
            Map<PlanColumn, Object> cells = new EnumMap<>(PlanColumn.class);
            cells.putAll(row.cells());
            if (cells.containsKey(PlanColumn.CODE) && wish.agency() != null) {
                cells.put(PlanColumn.AGENCY_CODE, wish.agency());
            }
            if (cells.containsKey(PlanColumn.CODE) && wish.agencyName() != null) {
                cells.put(PlanColumn.AGENCY_NAME, wish.agencyName());
            }
            return cells;
        }).toList();
    }

    /** Rows sent here have one year, whatever document they are meant for. */
    private static PlanStage oneYear(PlanStage stage) {
        return stage == PlanStage.RENSTRA ? PlanStage.RENJA : stage;
    }

    private static Plan asSent(Plan plan, CheckWish wish) {
        AbsentFields absent = new AbsentFields(wish.rows());
        List<AgencyPlan> agencies = plan.agencies().stream().map(agency -> new AgencyPlan(agency.agency(), agency.file(),
                agency.subActivities().stream().map(absent::of).toList(), List.of(), null)).toList();
        return new Plan(wish.stage(), plan.phase(), wish.year(), plan.files(), agencies);
    }

    /** No row is passed over in silence. */
    private static void addUnread(CheckWish wish, Plan plan, Problems problems) {
        Set<Integer> read = new HashSet<>();
        plan.subActivities().map(SubActivity::row).forEach(read::add);
        for (int at = 0; at < wish.rows().size(); at++) {
            Object code = wish.rows().get(at).cells().get(PlanColumn.CODE);
            if (code != null && !read.contains(FlatTable.row(at))) {
                problems.add(new Problem("PERIKSA-BUKAN-SUB-KEGIATAN", Severity.TINGGI, FILE,
                        new CellRef(FlatTable.SHEET, PlanColumn.CODE.ordinal() + 1, FlatTable.row(at)), code.toString(),
                        "kode sub kegiatan enam bagian / a sub-activity code of six parts",
                        Text.of("Kode ini menunjuk kegiatan, program atau bidang; baris tidak dinilai. Lengkapi kodenya, atau kirim "
                                        + "juga program dan activity.",
                                "This code names an activity, programme or field; the row was not judged. Complete it, or send program "
                                        + "and activity too.")));
            }
        }
    }
}
