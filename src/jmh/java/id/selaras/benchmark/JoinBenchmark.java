package id.selaras.benchmark;

import id.selaras.overlap.join.DistinctSets;
import id.selaras.overlap.join.JoinWay;
import id.selaras.overlap.join.SimilarPair;
import id.selaras.synthetic.PlanTokens;
import id.selaras.synthetic.SyntheticPlan;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The join of one government beside other ways, milliseconds; every size and the growth: {@code JoinComparison} of the tests. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class JoinBenchmark {

    @Param({"SELARAS", "PREFIX", "SCAN_COUNT", "BRUTE_FORCE", "LUCENE"})
    private JoinWay way;

    @Param("6000")
    private int rows;

    /** In thousandths. */
    @Param({"400", "600"})
    private int threshold;

    private DistinctSets distinct;

    @Setup
    public void prepare() {
        PlanTokens tokens = PlanTokens.of(SyntheticPlan.of(1, rows).plan());
        distinct = DistinctSets.of(tokens.sets(), tokens.owner());
    }

    @Benchmark
    public List<SimilarPair> join() {
        return way.join(distinct.sets(), distinct.owners(), threshold);
    }
}
