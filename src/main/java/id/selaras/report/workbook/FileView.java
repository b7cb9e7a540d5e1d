package id.selaras.report.workbook;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.VersionChanges;
import id.selaras.assessment.FindingIds;
import id.selaras.finding.Finding;
import id.selaras.finding.OverlapGroup;
import id.selaras.finding.SubActivityResult;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Agency;
import id.selaras.plan.PlanFile;
import id.selaras.problem.Problem;
import id.selaras.report.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The part of an assessment that belongs to one file: its agency sees its own rows, not those of others that were checked
 * in the same run.
 */
final class FileView {

    /** A finding with the id it is quoted by; {@code here}: it names a cell of this file. */
    record Listed(String id, Finding finding, boolean here) {
    }

    private final Assessment assessment;
    private final PlanFile file;
    private final List<Listed> findings = new ArrayList<>();
    private final List<SubActivityResult> results;
    private final List<SeenOverlap> overlaps;

    FileView(Assessment assessment, String fileId) {
        this.assessment = assessment;
        this.file = assessment.plan().file(fileId);
        this.results = assessment.subActivities().stream()
                .filter(result -> result.subActivity().file().equals(fileId)).toList();
        Set<String> known = assessment.plan().files().stream().map(PlanFile::id).collect(Collectors.toSet());
        List<String> ids = FindingIds.of(assessment.plan(), assessment.findings());
        for (int at = 0; at < ids.size(); at++) {
            Finding finding = assessment.findings().get(at);
            boolean here = fileId.equals(finding.file());
            // a finding about the government as a whole stands in no plan file and concerns every reader
            if (here || finding.file() == null || !known.contains(finding.file())) {
                findings.add(new Listed(ids.get(at), finding, here));
            }
        }
        findings.sort(Comparator.comparing((Listed listed) -> listed.finding().severity())
                .thenComparing(listed -> listed.finding().where().get(0))
                .thenComparing(listed -> listed.finding().rule()));
        Map<String, OverlapGroup> groups = assessment.overlaps().groups().stream().collect(
                Collectors.toMap(OverlapGroup::id, Function.identity(), (one, same) -> one));
        this.overlaps = assessment.overlaps().overlaps().stream()
                .filter(overlap -> overlap.rows().stream().anyMatch(row -> row.file().equals(fileId)))
                .map(overlap -> new SeenOverlap(overlap, groups.get(overlap.group()), fileId)).toList();
    }

    Assessment assessment() {
        return assessment;
    }

    PlanFile file() {
        return file;
    }

    /** Gravest first, then from top to bottom of the sheet. */
    List<Listed> findings() {
        return List.copyOf(findings);
    }

    /** Of the agencies whose rows stand in this file; empty when no earlier version was given. */
    List<VersionChanges> changes() {
        Set<Agency> here = assessment.plan().agencies().stream().filter(agency -> agency.file().equals(file.id()))
                .map(AgencyPlan::agency).collect(Collectors.toSet());
        return assessment.comparison().changes().stream().filter(changes -> here.contains(changes.agency())).toList();
    }

    /** Those with a row in this file, gravest class first. */
    List<SeenOverlap> overlaps() {
        return overlaps;
    }

    List<SubActivityResult> results() {
        return results;
    }

    List<AgencyPlan> agencies() {
        return assessment.plan().agencies().stream().filter(agency -> agency.file().equals(file.id())).toList();
    }

    /** Problems of this file, and those of files that are no plan: the reference concerns every reader. */
    List<Problem> problems() {
        Set<String> others = assessment.plan().files().stream().filter(other -> !other.id().equals(file.id()))
                .map(PlanFile::name).collect(Collectors.toSet());
        return assessment.problems().stream()
                .filter(problem -> problem.file().equals(file.name()) || !others.contains(problem.file())).toList();
    }

    Figures figures() {
        return Figures.of(results, findings.stream().map(Listed::finding).toList(), assessment.ruleStatus());
    }
}
