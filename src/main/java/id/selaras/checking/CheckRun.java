package id.selaras.checking;

import id.selaras.archive.FileArchive;
import id.selaras.assessment.Assessing;
import id.selaras.assessment.Assessment;
import id.selaras.assessment.Options;
import id.selaras.assessment.PreparedReference;
import id.selaras.coordination.OverlapDecisions;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanFile;
import id.selaras.problem.Problem;
import id.selaras.report.json.AssessmentJson;
import id.selaras.submission.JobProgress;
import id.selaras.submission.JobProgress.Stage;
import id.selaras.submission.PaintingTurnstile;
import id.selaras.workbook.output.WorkbookPainter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** From plans that were read to an answer whose files lie in the archive; nothing of it is known before it is acknowledged. */
@Component
class CheckRun {

    private static final int CHECKING_PERCENT = 20;
    private static final int PAINTING_PERCENT = 50;
    private static final int STORING_PERCENT = 95;

    private final Assessing assessing;
    private final PaintingTurnstile turnstile;
    private final FileArchive archive;
    private final OverlapDecisions decisions;
    private final EarlierVersions earlier;
    private final CheckMetrics metrics;
    private final Clock clock;

    CheckRun(Assessing assessing, PaintingTurnstile turnstile, FileArchive archive, OverlapDecisions decisions,
             EarlierVersions earlier, CheckMetrics metrics, Clock clock) {
        this.assessing = assessing;
        this.turnstile = turnstile;
        this.archive = archive;
        this.decisions = decisions;
        this.earlier = earlier;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** @param plan those of the files that count in this run */
    AssessmentStored run(RunRequest request, PlanFiles files, Plan plan, PreparedReference reference, JobProgress progress) {
        EarlierVersions.Read compared = earlier.of(request.plans(), request.beside(), reference.reference());
        List<Problem> problems = Stream.concat(files.problems().stream(), compared.problems().stream()).toList();
        progress.stage(Stage.CHECKING, CHECKING_PERCENT);
        Set<String> dismissed = decisions.rejected(request.job().government());
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Assessment assessment = AssessmentJson.sealed(assessing.assess(plan, compared.earlier(), reference, problems,
                new Options(request.scope(), request.asOf(), Runtime.getRuntime().availableProcessors(), dismissed),
                request.job().assessment(), now));
        progress.stage(Stage.PAINTING, PAINTING_PERCENT);
        Set<String> names = new HashSet<>();
        List<AssessmentStored.StoredPlan> stored = painted(request, assessment, names, progress);
        List<AssessmentStored.StoredWorkbook> more = MoreWorkbook.of(assessment, names).stream().map(workbook ->
                new AssessmentStored.StoredWorkbook(workbook.name(), workbook.agency(),
                        kept(progress, draft -> WorkbookPainter.write(draft, workbook.sheets().get())))).toList();
        progress.stage(Stage.STORING, STORING_PERCENT);
        String document = archive.keep(AssessmentJson.bytes(AssessmentJson.tree(assessment, request.lang())));
        metrics.checked(assessment);
        return new AssessmentStored(request.job().id(), assessment.assessmentId(), request.job().government(), assessment.year(),
                assessment.stage(), assessment.phase(), request.asOf(), request.scope(), request.reference().id(),
                assessment.hashes().input(), assessment.hashes().ruleSet(), assessment.hashes().result(), document,
                kept(dismissed), now, request.job().queuedBy(), stored, null, more);
    }

    /** What was rejected before is part of the input, so it is kept as it was when this ran. */
    private String kept(Set<String> dismissed) {
        return dismissed.isEmpty() ? null : archive.keep((String.join("\n", dismissed) + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    private List<AssessmentStored.StoredPlan> painted(RunRequest request, Assessment assessment, Set<String> names,
                                                      JobProgress progress) {
        List<AssessmentStored.StoredPlan> stored = new ArrayList<>();
        List<PlanFile> files = assessment.plan().files();
        for (PlanFile file : files) {
            progress.stage(Stage.PAINTING, PAINTING_PERCENT + (STORING_PERCENT - PAINTING_PERCENT) * stored.size() / files.size());
            stored.add(new AssessmentStored.StoredPlan(request.plans().get(stored.size()).id(), file.id(),
                    CheckOutputs.name(file, names), painted(assessment, file, progress)));
        }
        return stored;
    }

    private String painted(Assessment assessment, PlanFile file, JobProgress progress) {
        Path source = archive.path(file.sha256()).orElseThrow();
        return kept(progress, draft -> CheckOutputs.annotate(assessment, file, source, draft));
    }

    /** @return SHA-256 of the workbook in the archive */
    private String kept(JobProgress progress, CheckOutputs.Writing writing) {
        try {
            Path draft = Files.createTempFile("selaras", ".xlsx");
            try {
                turnstile.paint(progress, () -> writing.into(draft));
                return archive.keep(Files.readAllBytes(draft));
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException full) {
            throw new UncheckedIOException("an annotated workbook cannot be written", full);
        }
    }
}
