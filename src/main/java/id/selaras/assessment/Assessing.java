package id.selaras.assessment;

import id.selaras.decision.RuleSet;
import id.selaras.engine.AgencyAnswer;
import id.selaras.engine.EngineIdentity;
import id.selaras.engine.PairsAnswer;
import id.selaras.engine.RuleEngine;
import id.selaras.engine.WholeAnswer;
import id.selaras.finding.Finding;
import id.selaras.finding.Limit;
import id.selaras.finding.SubActivityResult;
import id.selaras.measure.AgencyCase;
import id.selaras.measure.BudgetMeasuring;
import id.selaras.measure.CaseMeasuring;
import id.selaras.measure.EarlierLookup;
import id.selaras.measure.PlanWide;
import id.selaras.measure.WholeCase;
import id.selaras.measure.WholeInput;
import id.selaras.measure.WholeMeasuring;
import id.selaras.measure.WholeSpending;
import id.selaras.overlap.OverlapInput;
import id.selaras.overlap.OverlapResult;
import id.selaras.overlap.OverlapSearch;
import id.selaras.overlap.PairViews;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Earlier;
import id.selaras.plan.Plan;
import id.selaras.problem.Problem;
import id.selaras.reference.Reference;
import id.selaras.spending.SpendingCounting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** One run from facts to answer: measure, align and judge each agency, compare and judge rows of different ones, count. */
public final class Assessing {

    private record Judged(AgencyCase agency, AgencyAnswer answer) {
    }

    private final RuleEngine engine;
    private final RuleSet rules;
    private final Function<OverlapInput, OverlapResult> search;

    public Assessing(RuleEngine engine, RuleSet rules) {
        this(engine, rules, new OverlapSearch()::find);
    }

    /** @param search finds what overlaps; the same for the same input */
    public Assessing(RuleEngine engine, RuleSet rules, Function<OverlapInput, OverlapResult> search) {
        this.engine = engine;
        this.rules = rules;
        this.search = search;
    }

    /** The rules it judges by. */
    public RuleSet rules() {
        return rules;
    }

    /**
     * The complete answer but for its result hash, which is taken over the written result.
     *
     * @param problems  what could not be read; part of the answer
     * @param id        of the assessment, and {@code now}: given from outside, no part of the result
     */
    public Assessment assess(Plan plan, Reference reference, List<Problem> problems, Options options, String id, Instant now) {
        return assess(plan, Earlier.NONE, PreparedReference.of(reference, plan.year(), plan.stage()), problems, options, id, now);
    }

    /** The same with a reference that was made ready before; it must be of the plan's year and stage. */
    public Assessment assess(Plan plan, PreparedReference prepared, List<Problem> problems, Options options, String id,
                             Instant now) {
        return assess(plan, Earlier.NONE, prepared, problems, options, id, now);
    }

    /** The same, compared with earlier plans as well. */
    public Assessment assess(Plan plan, Earlier earlier, PreparedReference prepared, List<Problem> problems, Options options,
                             String id, Instant now) {
        Reference reference = prepared.reference();
        PlanWide wide = wide(plan, earlier, prepared, options);
        List<Judged> judged = judged(plan, wide, prepared, options);
        List<AgencyAnswer> answers = judged.stream().map(Judged::answer).toList();
        List<SubActivityResult> results = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (AgencyAnswer answer : answers) {
            results.addAll(answer.subActivities());
            findings.addAll(answer.findings());
        }
        OverlapResult overlaps = search.apply(new OverlapInput(plan, results, prepared.lookup(), rules, wide.spending(), options.dismissed()));
        PairsAnswer pairs = engine.check(PairViews.of(overlaps, judged.stream().map(Judged::agency).toList(), reference), rules);
        findings.addAll(pairs.findings());
        WholeSpending groups = spending(wide, plan, prepared, options);
        WholeCase asked = WholeMeasuring.measure(new WholeInput(plan, results, before(earlier, prepared, options),
                prepared.lookup(), options.scope().name(), groups, wide.groups()));
        List<Limit> limits = Limits.of(asked, rules);
        WholeAnswer whole = engine.check(asked, rules);
        findings.addAll(whole.findings());
        findings.sort(Finding.ORDER);
        String input = InputHash.of(
                new InputHash.Facts(plan, earlier, reference, problems, options.scope(), options.asOf(), options.dismissed()),
                prepared.canonical());
        return new Assessment(id, now, plan.stage(), plan.phase(), plan.year(), options.asOf(),
                new Hashes(input, EngineIdentity.hash(rules), null), plan, reference.government(),
                Attendance.of(plan, prepared.lookup(), options.scope()), RuleStatuses.of(rules, answers, pairs, whole), results, findings,
                CoverageCounting.of(results, reference), cascade(plan, results, prepared, options),
                limits, overlaps.answer(),
                Comparison.of(earlier, StageComparing.of(plan, earlier, prepared.lookup(), options.scope()),
                        VersionComparing.of(plan, earlier, prepared.lookup(), version(earlier, prepared, options), findings)),
                SpendingCounting.of(plan, results, findings, prepared.lookup(), rules.lexicon(),
                        options.scope() == Scope.Level.GOVERNMENT, limits, groups), problems);
    }

    /** Nothing can be said from the top where only some agencies were asked for. */
    private Cascade cascade(Plan plan, List<SubActivityResult> results, PreparedReference prepared, Options options) {
        return options.scope() != Scope.Level.GOVERNMENT ? null
                : CascadeCounting.of(plan, results, prepared.lookup(), rules.commonWords());
    }

    /** Only the government as a whole is asked what it spends on groups. */
    private WholeSpending spending(PlanWide wide, Plan plan, PreparedReference prepared, Options options) {
        return options.scope() != Scope.Level.GOVERNMENT ? WholeSpending.NONE
                : WholeSpending.of(wide.spending(), plan, rules, prepared.lookup(), options.scope().name());
    }

    /** What the rows of the year before served: the same rules, so that money can be compared. */
    private List<SubActivityResult> before(Earlier earlier, PreparedReference prepared, Options options) {
        return earlier.yearBefore() == null ? List.of() : judged(earlier.yearBefore(),
                wide(earlier.yearBefore(), Earlier.NONE, prepared, options), prepared, options).stream()
                .flatMap(judged -> judged.answer().subActivities().stream()).toList();
    }

    /** Findings about an earlier version of the plan by the same rules. */
    private List<Finding> version(Earlier earlier, PreparedReference prepared, Options options) {
        return earlier.versionBefore() == null ? List.of() : judged(earlier.versionBefore(),
                new Earlier(earlier.yearBefore(), null, earlier.stages()), prepared, options).stream()
                .flatMap(judged -> judged.answer().findings().stream()).toList();
    }

    private PlanWide wide(Plan plan, Earlier earlier, PreparedReference prepared, Options options) {
        return new PlanWide(plan, new EarlierLookup(earlier, prepared.lookup()), rules, prepared.lookup(), options.scope().name());
    }

    private List<Judged> judged(Plan plan, Earlier earlier, PreparedReference prepared, Options options) {
        return judged(plan, wide(plan, earlier, prepared, options), prepared, options);
    }

    /** In the order of the plan, however many threads work. */
    private List<Judged> judged(Plan plan, PlanWide wide, PreparedReference prepared, Options options) {
        BudgetMeasuring budget = new BudgetMeasuring(plan, wide.yearBefore(), prepared.lookup());
        List<Callable<Judged>> work = new ArrayList<>();
        for (AgencyPlan agency : plan.agencies()) {
            work.add(() -> {
                AgencyCase measured = CaseMeasuring.measure(plan, agency, wide, prepared.lookup(), options.scope().name());
                return new Judged(measured, engine.check(budget.with(measured), rules, prepared.targets()));
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, options.threads()));
        try {
            List<Judged> judged = new ArrayList<>();
            for (Future<Judged> answer : threads.invokeAll(work)) {
                judged.add(answer.get());
            }
            return judged;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the assessment was interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
