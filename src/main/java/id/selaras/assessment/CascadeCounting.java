package id.selaras.assessment;

import id.selaras.assessment.Cascade.AnsweredBy;
import id.selaras.assessment.Cascade.Gap;
import id.selaras.assessment.Cascade.GapKind;
import id.selaras.assessment.Cascade.IssueAnswer;
import id.selaras.assessment.Cascade.Node;
import id.selaras.finding.SubActivityResult;
import id.selaras.measure.AgencyPresence;
import id.selaras.measure.Awaited;
import id.selaras.measure.ReferenceLookup;
import id.selaras.plan.Plan;
import id.selaras.plan.SubActivity;
import id.selaras.reference.Indicator;
import id.selaras.reference.Issue;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.TreeNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the cascade of a run over a whole government. */
final class CascadeCounting {

    private final Reference reference;
    private final AgencyPresence agencies;
    private final Awaited awaited;
    private final CascadeTree tree;
    private final List<Gap> gaps = new ArrayList<>();

    private CascadeCounting(Plan plan, List<SubActivityResult> results, ReferenceLookup lookup) {
        reference = lookup.reference();
        agencies = new AgencyPresence(plan, lookup);
        awaited = new Awaited(reference, agencies);
        tree = new CascadeTree(results, reference, lookup::programOf);
    }

    /** @param commonWords words that distinguish nothing */
    static Cascade of(Plan plan, List<SubActivityResult> results, ReferenceLookup lookup, List<String> commonWords) {
        CascadeCounting counting = new CascadeCounting(plan, results, lookup);
        List<Node> nodes = counting.tree.nodes();
        List<IssueAnswer> issues =
                new IssueAnswers(results, counting.reference, counting.agencies, counting.tree, commonWords).all();
        counting.objectives();
        counting.indicators();
        counting.priorities();
        counting.issues(issues);
        return new Cascade(nodes, counting.gaps, issues);
    }

    private void objectives() {
        Set<String> measured = reference.indicators().stream().map(Indicator::objective).collect(Collectors.toSet());
        for (TreeNode node : reference.tree()) {
            if (node.level() == TreeNode.Level.SASARAN && !measured.contains(node.code())) {
                gaps.add(new Gap(GapKind.OBJECTIVE_WITHOUT_INDICATOR, node.code(), node.description(), reference.cells().of(node),
                        List.of(), List.of()));
            }
        }
    }

    private void indicators() {
        for (Indicator indicator : reference.indicators()) {
            if (unfunded(tree.ofIndicator(indicator.code()))) {
                gaps.add(new Gap(GapKind.INDICATOR_WITHOUT_MONEY, indicator.code(), indicator.name(),
                        reference.cells().of(ReferenceSheet.INDIKATOR, indicator.code()), indicator.agencies(), awaited.by(indicator)));
            }
        }
    }

    private void priorities() {
        List<Gap> contributors = new ArrayList<>();
        for (PriorityProgram program : reference.priorityPrograms()) {
            if (program.active()) {
                List<SubActivity> rows = tree.ofPriority(program.code());
                if (unfunded(rows)) {
                    gaps.add(gap(GapKind.PRIORITY_WITHOUT_MONEY, program, Awaited.named(program), awaited.by(program)));
                } else {
                    AgencyPresence.Standing standing = agencies.standing(Awaited.named(program),
                            rows.stream().map(row -> agencies.identity(row.agency())).collect(Collectors.toSet()));
                    if (!standing.without().isEmpty()) {
                        contributors.add(gap(GapKind.CONTRIBUTOR_WITHOUT_ROW, program, standing.without(), List.of()));
                    }
                }
            }
        }
        gaps.addAll(contributors);
    }

    private Gap gap(GapKind kind, PriorityProgram program, List<String> concerned, List<String> waiting) {
        return new Gap(kind, program.code(), program.name(), reference.cells().of(ReferenceSheet.PROGRAM_PRIORITAS, program.code()),
                concerned, waiting);
    }

    private void issues(List<IssueAnswer> answers) {
        Map<String, Issue> issues = new HashMap<>();
        reference.issues().forEach(issue -> issues.put(issue.code(), issue));
        for (IssueAnswer answer : answers) {
            if (answer.by() == AnsweredBy.NONE) {
                List<String> concerned = issues.get(answer.code()).agencies();
                gaps.add(new Gap(GapKind.ISSUE_UNANSWERED, answer.code(), answer.description(), answer.at(), concerned,
                        awaited.by(concerned)));
            }
        }
    }

    private static boolean unfunded(List<SubActivity> rows) {
        return rows.stream().allMatch(row -> row.allocationOrZero().isZero());
    }
}
