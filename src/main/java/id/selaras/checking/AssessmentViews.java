package id.selaras.checking;

import id.selaras.report.json.AssessmentJson;
import id.selaras.submission.ReferenceVersion;
import id.selaras.submission.References;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Puts the first page of an assessment together. */
@Component
public class AssessmentViews {

    private final Assessments assessments;
    private final StoredAnswers answers;
    private final References references;

    AssessmentViews(Assessments assessments, StoredAnswers answers, References references) {
        this.assessments = assessments;
        this.answers = answers;
        this.references = references;
    }

    AssessmentView of(StoredAssessment stored) {
        JsonNode head = AssessmentJson.read(stored.head().getBytes(StandardCharsets.UTF_8));
        return new AssessmentView(head.path("schema").asString(), head.get("notice"), stored.id(), stored.government(),
                stored.createdAt(), stored.createdBy(), stored.stage(), stored.phase(), stored.year(), stored.asOf(),
                head.path("lang").asString(),
                AssessmentView.AnswerHashes.of(stored),
                head.get("files"), head.get("scope"), head.get("summary"), head.get("overlapSummary"), reference(stored),
                assessments.plans(stored.id()).stream().map(plan -> AssessmentView.PlanPart.of(stored.id(), plan)).toList(),
                assessments.workbooks(stored.id()).stream().map(workbook -> AssessmentView.WorkbookPart.of(stored.id(), workbook)).toList(),
                new AssessmentView.Counts(count(AnswerKind.SUB_ACTIVITY, stored), count(AnswerKind.FINDING, stored),
                        count(AnswerKind.COVERAGE, stored), count(AnswerKind.RULE_STATUS, stored), count(AnswerKind.PROBLEM, stored),
                        count(AnswerKind.OVERLAP, stored), count(AnswerKind.GROUP, stored)),
                AssessmentView.links(stored));
    }

    public AssessmentView.UsedReference reference(StoredAssessment stored) {
        ReferenceVersion version = references.find(stored.reference()).orElseThrow();
        return new AssessmentView.UsedReference(version.id(), version.version(), version.validFrom(), version.fileName());
    }

    private long count(AnswerKind kind, StoredAssessment stored) {
        return answers.count(kind, stored.id());
    }
}
