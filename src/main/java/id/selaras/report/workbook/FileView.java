package id.selaras.report.workbook;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.StageComparison;
import id.selaras.assessment.VersionChanges;
import id.selaras.assessment.Coverage;
import id.selaras.assessment.FindingIds;
import id.selaras.finding.Finding;
import id.selaras.finding.OverlapGroup;
import id.selaras.finding.SubActivityResult;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.PlanFile;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Problem;
import id.selaras.report.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of an assessment that belongs to one file, or to one agency of it: an agency sees its own rows, not those of others that were
 * checked in the same run, nor what is said about the government as a whole unless it is all that was checked.
 */
final class FileView {

    /** A finding with the id it is quoted by; {@code here}: it names a cell of this file. */
    record Listed(String id, Finding finding, boolean here) {

        static final Comparator<Listed> GRAVEST = Comparator.comparing((Listed listed) -> listed.finding().severity())
                .thenComparing(listed -> listed.finding().where().get(0)).thenComparing(listed -> listed.finding().rule());
    }

    private final Assessment assessment;
    private final PlanFile file;
    private final Agency only;
    private final boolean everyone;
    private final List<Listed> findings;
    private final List<SubActivityResult> results;
    private final List<SeenOverlap> overlaps;

    FileView(Assessment assessment, String fileId) {
        this(assessment, fileId, null);
    }

    /** @param only null: all agencies of the file */
    FileView(Assessment assessment, String fileId, Agency only) {
        this.assessment = assessment;
        this.file = assessment.plan().file(fileId);
        this.only = only;
        this.everyone = assessment.plan().agencies().stream().allMatch(this::isMine);
        this.results = assessment.subActivities().stream().filter(result -> isMine(result.subActivity())).toList();
        this.findings = listed(assessment).stream()
                .map(listed -> new Listed(listed.id(), listed.finding(), fileId.equals(listed.finding().file())))
                .filter(this::isSeen).sorted(Listed.GRAVEST).toList();
        Map<String, OverlapGroup> groups = assessment.overlaps().groups().stream().collect(
                Collectors.toMap(OverlapGroup::id, Function.identity(), (one, same) -> one));
        this.overlaps = assessment.overlaps().overlaps().stream()
                .filter(overlap -> overlap.rows().stream().anyMatch(this::isMine))
                .map(overlap -> new SeenOverlap(overlap, groups.get(overlap.group()), this::isMine)).toList();
    }

    /** All findings of an assessment with their ids, in its order. */
    static List<Listed> listed(Assessment assessment) {
        List<String> ids = FindingIds.of(assessment.plan(), assessment.findings());
        List<Listed> listed = new ArrayList<>();
        for (int at = 0; at < ids.size(); at++) {
            listed.add(new Listed(ids.get(at), assessment.findings().get(at), false));
        }
        return listed;
    }

    private boolean isSeen(Listed listed) {
        Finding finding = listed.finding();
        if (finding.file() == null || Finding.REFERENCE.equals(finding.file())) {
            return everyone;
        }
        return listed.here() && (only == null || finding.agency() != null && finding.agency().key().equals(only.key()));
    }

    private boolean isMine(AgencyPlan agency) {
        return agency.file().equals(file.id()) && (only == null || agency.agency().key().equals(only.key()));
    }

    boolean isMine(SubActivity row) {
        return row.file().equals(file.id()) && (only == null || row.agency().key().equals(only.key()));
    }

    Assessment assessment() {
        return assessment;
    }

    PlanFile file() {
        return file;
    }

    /** Gravest first, then from top to bottom of the sheet. */
    List<Listed> findings() {
        return findings;
    }

    /** Of the agencies whose rows stand in this view; empty when no earlier version was given. */
    List<VersionChanges> changes() {
        Set<Agency> here = agencies().stream().map(AgencyPlan::agency).collect(Collectors.toSet());
        return assessment.comparison().changes().stream().filter(changes -> here.contains(changes.agency())).toList();
    }

    /** Of the agencies whose rows stand in this view; null when no document of another stage was given. */
    StageComparison between() {
        StageComparison all = assessment.comparison().between();
        return all == null ? null : all.of(agencies().stream().map(AgencyPlan::agency).toList());
    }

    /** Those with a row in this view, gravest class first. */
    List<SeenOverlap> overlaps() {
        return overlaps;
    }

    List<SubActivityResult> results() {
        return results;
    }

    List<AgencyPlan> agencies() {
        return assessment.plan().agencies().stream().filter(this::isMine).toList();
    }

    /** Of the whole run; for one agency of a file of its own rows alone. */
    List<Coverage> coverage() {
        return only == null ? assessment.coverage() : Coverage.of(assessment.coverage(), results);
    }

    /** Files the coverage is about. */
    int coveredFiles() {
        return only == null ? assessment.plan().files().size() : 1;
    }

    /**
     * Problems of this file, and those of files that are no plan: the reference concerns every reader. For one agency of a file only
     * those of its own rows and of the file as a whole.
     */
    List<Problem> problems() {
        Set<String> others = assessment.plan().files().stream().filter(other -> !other.id().equals(file.id()))
                .map(PlanFile::name).collect(Collectors.toSet());
        Set<Integer> rows = only == null ? Set.of() : agencies().stream().flatMap(agency -> Stream.concat(
                agency.subActivities().stream().map(SubActivity::row), agency.uppers().stream().map(upper -> upper.row())))
                .collect(Collectors.toSet());
        return assessment.problems().stream()
                .filter(problem -> problem.file().equals(file.name()) ? only == null || problem.where() == null
                        || problem.where().row() == 0 || rows.contains(problem.where().row()) : !others.contains(problem.file())).toList();
    }

    Figures figures() {
        return Figures.of(results, findings.stream().map(Listed::finding).toList(), assessment.ruleStatus());
    }
}
