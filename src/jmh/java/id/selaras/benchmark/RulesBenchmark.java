package id.selaras.benchmark;

import id.selaras.decision.DecisionTable;
import id.selaras.decision.RuleSet;
import id.selaras.decision.index.RuleSets;
import id.selaras.engine.AgencyAnswer;
import id.selaras.engine.PooledDroolsEngine;
import id.selaras.engine.RuleEngine;
import id.selaras.engine.fact.ReferenceTargets;
import id.selaras.measure.AgencyCase;
import id.selaras.reference.Reference;
import id.selaras.twin.TwinEngine;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The rules alone, on measured rows: align and judge 5,000 sub-activities, one thread; sub-activities per second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class RulesBenchmark {

    /** Number of table rows, or the tables Selaras ships. */
    @Param({"150", "1500", "shipped"})
    private String rows;

    private List<AgencyCase> agencies;
    private RuleSet rules;
    private ReferenceTargets targets;
    private RuleEngine drools;
    private Function<AgencyCase, AgencyAnswer> plainJava;

    @Setup
    public void prepare() throws IOException {
        Reference reference = AReference.build();
        agencies = new AGovernment().measured(reference);
        List<DecisionTable> tables = "shipped".equals(rows) ? ShippedTables.read()
                : SyntheticTables.ofRows(Integer.parseInt(rows));
        rules = RuleSets.of(tables);
        targets = new ReferenceTargets(reference);
        drools = new PooledDroolsEngine();
        plainJava = TwinEngine.ready(tables, agencies.get(0).context(), reference);
        int findings = 0;
        int alignments = 0;
        for (AgencyCase agency : agencies) {
            AgencyAnswer answer = drools.check(agency, rules, targets);
            if (!answer.equals(plainJava.apply(agency))) {
                throw new IllegalStateException("the two engines differ on " + agency.plan().agency());
            }
            findings += answer.findings().size();
            alignments += answer.subActivities().stream().mapToInt(sub -> sub.alignments().size()).sum();
        }
        System.out.println(tables.stream().mapToInt(table -> table.rows().size()).sum() + " rows, " + alignments
                + " alignments, " + findings + " findings");
    }

    @Benchmark
    @OperationsPerInvocation(AGovernment.SUB_ACTIVITIES)
    public void drools(Blackhole answers) {
        for (AgencyCase agency : agencies) {
            answers.consume(drools.check(agency, rules, targets));
        }
    }

    @Benchmark
    @OperationsPerInvocation(AGovernment.SUB_ACTIVITIES)
    public void plainJava(Blackhole answers) {
        for (AgencyCase agency : agencies) {
            answers.consume(plainJava.apply(agency));
        }
    }
}
