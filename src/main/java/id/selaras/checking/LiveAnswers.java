package id.selaras.checking;

import id.selaras.assessment.Assessment;
import id.selaras.finding.RuleStatus;
import id.selaras.intake.FlatTable;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.report.json.AssessmentJson;
import id.selaras.submission.ReferenceVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells what a live check found in the words of the request: fields instead of cells. */
@Component
class LiveAnswers {

    private final RowRules rules;

    LiveAnswers(RowRules rules) {
        this.rules = rules;
    }

    LiveAnswer of(Assessment assessment, CheckWish wish, ReferenceVersion reference) {
        ObjectNode tree = AssessmentJson.tree(assessment, "id");
        List<JsonNode> findings = new ArrayList<>();
        tree.path("findings").forEach(finding -> findings.add(withFields((ObjectNode) finding,
                finding.path("where").valueStream().map(cell -> cell.asString("")).toList(), wish)));
        List<JsonNode> problems = new ArrayList<>();
        tree.path("problems").forEach(problem -> problems.add(withFields((ObjectNode) problem,
                List.of(problem.path("where").asString("")), wish)));
        return new LiveAnswer(false, new LiveAnswer.LiveHashes(assessment.hashes().input(), rules.hash()),
                new AssessmentView.UsedReference(reference.id(), reference.version(), reference.validFrom(), reference.fileName()),
                assessment.stage(), assessment.phase(), assessment.year(), assessment.asOf(), counts(assessment.ruleStatus()),
                findings, problems, tree.path("subActivities").valueStream().toList(), rules.leftOut());
    }

    private static LiveAnswer.RuleCounts counts(List<RuleStatus> statuses) {
        Map<Text, List<String>> reasons = new LinkedHashMap<>();
        statuses.stream().filter(status -> status.state() == RuleStatus.State.NOT_ASSESSABLE).forEach(status ->
                reasons.computeIfAbsent(status.reason(), reason -> new ArrayList<>()).add(status.rule()));
        return new LiveAnswer.RuleCounts(count(statuses, RuleStatus.State.ASSESSED), count(statuses, RuleStatus.State.NOT_APPLICABLE),
                count(statuses, RuleStatus.State.NOT_ASSESSABLE), reasons.entrySet().stream()
                .sorted((one, other) -> other.getValue().size() - one.getValue().size())
                .map(reason -> new LiveAnswer.Reason(reason.getKey(), List.copyOf(reason.getValue()))).toList());
    }

    private static int count(List<RuleStatus> statuses, RuleStatus.State state) {
        return (int) statuses.stream().filter(status -> status.state() == state).count();
    }

    private static ObjectNode withFields(ObjectNode told, List<String> cells, CheckWish wish) {
        Set<String> pointers = new LinkedHashSet<>();
        cells.forEach(cell -> pointers.add(pointer(cell, wish)));
        ArrayNode fields = told.putArray("fields");
        pointers.forEach(fields::add);
        return told;
    }

    /** The whole request for what stands in none of its rows. */
    private static String pointer(String cell, CheckWish wish) {
        CellRef at = CellRef.parse(cell);
        int index = FlatTable.index(at.row());
        if (index < 0 || index >= wish.rows().size()) {
            return "";
        }
        SentRow row = wish.rows().get(index);
        return at.column() == 0 ? "/subActivities/" + row.subActivity() : row.pointer(FlatTable.column(at));
    }
}
