package id.selaras.rulecases;

import id.selaras.assessment.Assessing;
import id.selaras.assessment.Assessment;
import id.selaras.assessment.Options;
import id.selaras.assessment.PreparedReference;
import id.selaras.decision.RuleSet;
import id.selaras.engine.PooledDroolsEngine;
import id.selaras.intake.ColumnMapping;
import id.selaras.intake.EarlierPlans;
import id.selaras.intake.OtherStages;
import id.selaras.intake.PlanReader;
import id.selaras.intake.PlanReading;
import id.selaras.intake.PlanRequest;
import id.selaras.intake.reference.ReferenceReader;
import id.selaras.intake.reference.ReferenceReading;
import id.selaras.plan.Earlier;
import id.selaras.plan.Plan;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.Reference;
import id.selaras.report.json.AssessmentJson;
import id.selaras.rulebook.LoadedTables;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The pipeline as a check runs it, with the shipped tables, from neutral workbooks to the sealed answer. */
final class Pipeline {

    private static final Instant NOW = Instant.parse("2026-01-05T02:00:00Z");

    private final RuleSet rules;
    private final PooledDroolsEngine engine = new PooledDroolsEngine();

    /** @param assessment empty when the documents cannot be used */
    record Answer(Optional<Assessment> assessment, List<Problem> problems) {
    }

    Pipeline() {
        Problems problems = new Problems();
        rules = LoadedTables.load(Path.of("decision-tables"), problems).rules();
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the shipped tables have problems: " + problems.sorted());
        }
    }

    RuleSet rules() {
        return rules;
    }

    Answer run(World world, int threads) {
        Problems problems = new Problems();
        ReferenceReading read = ReferenceReader.read(world.reference());
        problems.addAll(read.problems());
        if (read.reference().isEmpty()) {
            return new Answer(Optional.empty(), problems.sorted());
        }
        Reference reference = read.reference().get();
        PlanRequest request = new PlanRequest(world.stage(), world.phase(), world.year(),
                ColumnMapping.none(), reference.agencies().stream().map(AgencyEntry::agency).toList(),
                reference.unitSynonyms());
        PlanReading plan = PlanReader.read(world.plans(), request);
        problems.addAll(plan.problems());
        Earlier earlier = world.earlierPlans().isEmpty() ? Earlier.NONE
                : EarlierPlans.read(world.earlierPlans(), request.of(plan.plan().year()), problems);
        if (!world.besides().isEmpty()) {
            earlier = earlier.with(OtherStages.read(world.besides(), request.of(plan.plan().year()), problems));
        }
        if (problems.unusable()) {
            return new Answer(Optional.empty(), problems.sorted());
        }
        return new Answer(Optional.of(assess(world, plan.plan(), earlier, reference, problems, threads)), problems.sorted());
    }

    private Assessment assess(World world, Plan plan, Earlier earlier, Reference reference, Problems problems, int threads) {
        Assessing assessing = world.placedPairs() == null ? new Assessing(engine, rules)
                : new Assessing(engine, rules, world.placedPairs()::find);
        return AssessmentJson.sealed(assessing.assess(plan, earlier, PreparedReference.of(reference, plan.year(), plan.stage()),
                problems.sorted(), new Options(world.scope(), LocalDate.of(plan.year(), 1, 1), threads), "kasus", NOW));
    }
}
