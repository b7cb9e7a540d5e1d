package id.selaras.checking;

import id.selaras.SelarasApplication;
import id.selaras.archive.FileArchive;
import id.selaras.assessment.Assessment;
import id.selaras.assessment.Scope;
import id.selaras.benchmark.LargePlan;
import id.selaras.journal.Stamp;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.report.json.AssessmentJson;
import id.selaras.service.TestDatabase;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How long it takes to store the answer about 6,000 sub-activities, in one transaction with its commit; run by hand, see {@code
 * docs/benchmarks.md}. The document is a real one, made by a whole check of {@link LargePlan}.
 */
final class StoringBenchmark {

    private static final int ROUNDS = 8;

    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;
    private final AssessmentStoredEffect effect;
    private final AssessmentRows rows;
    /** Of this thread; what PostgreSQL does in its own process is not in it. */
    private double lastProcessor;

    private StoringBenchmark(ConfigurableApplicationContext context) {
        sql = context.getBean(JdbcTemplate.class);
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        effect = context.getBean(AssessmentStoredEffect.class);
        rows = context.getBean(AssessmentRows.class);
    }

    /** First argument: {@code h2} (a file, the default of the service) or {@code postgres} (embedded). */
    public static void main(String[] arguments) throws IOException {
        boolean postgres = arguments.length > 0 && arguments[0].equals("postgres");
        Path data = Files.createTempDirectory("selaras-storing");
        byte[] document = document(data);
        List<String> options = new ArrayList<>(List.of("--selaras.data=" + data, "--server.port=0", "--selaras.admin-password=sandi-untuk-ukuran"));
        if (postgres) {
            System.setProperty("selaras.test.database", "postgres");
            TestDatabase database = TestDatabase.fresh();
            options.add("--spring.datasource.url=" + database.url() + (database.url().contains("?") ? "&" : "?") + "reWriteBatchedInserts=true");
            options.add("--spring.datasource.username=" + database.user());
            options.add("--spring.datasource.password=" + database.password());
        }
        try (ConfigurableApplicationContext context = SpringApplication.run(SelarasApplication.class, options.toArray(String[]::new))) {
            String sha256 = context.getBean(FileArchive.class).keep(document);
            System.out.printf(Locale.ROOT, "%s, document %.1f MB%n", postgres ? "PostgreSQL" : "H2 file", document.length / 1e6);
            new StoringBenchmark(context).measure(sha256, AssessmentJson.read(document));
        }
    }

    private static byte[] document(Path folder) throws IOException {
        Path reference = Path.of("samples/acuan-kabupaten-pasuruan.xlsx");
        Path plan = folder.resolve("renja-besar.xlsx");
        LargePlan.write(plan, reference, 60, 100);
        Assessment assessment = new Checking(Clock.systemUTC()).check(CheckRequest.of(List.of(plan), reference), stage -> { })
                .assessment().orElseThrow();
        return AssessmentJson.bytes(AssessmentJson.tree(assessment, "id"));
    }

    private void measure(String document, JsonNode tree) {
        sql.update("insert into government (code, name, zone, added_at) values ('35.14', 'Kabupaten', 'WIB', current_timestamp)");
        sql.update("insert into reference_version (id, government, version, valid_from, file_name, sha256, added_at, added_by, summary) "
                + "values ('acuan', '35.14', 1, current_date, 'acuan.xlsx', ?, current_timestamp, 'uji', '{}')", document);
        ObjectNode findings = ((ObjectNode) tree).objectNode();
        findings.set("findings", tree.path("findings"));
        ObjectNode many = ((ObjectNode) tree).objectNode();
        ArrayNode repeated = many.putArray("findings");
        while (repeated.size() < 6_000) {
            repeated.addAll((ArrayNode) tree.path("findings"));
        }
        for (int round = 1; round <= ROUNDS; round++) {
            String assessment = UUID.randomUUID().toString();
            double whole = seconds(() -> effect.apply(stored(assessment, document), new Stamp(1, Instant.EPOCH, "selaras")), assessment, true);
            double wholeProcessor = lastProcessor;
            double few = seconds(() -> rows.write("ukur", findings), "ukur", false);
            double full = seconds(() -> rows.write("ukur", many), "ukur", false);
            System.out.printf(Locale.ROOT, "round %d: whole answer %.2f s, processor %.2f s (%d sub-activities, %d alignments, %d findings); "
                            + "%d findings alone %.2f s; %d findings alone %.2f s, processor %.2f s%n", round, whole, wholeProcessor, count("sub_activity", assessment),
                    count("aligned", assessment), count("finding", assessment), findings.path("findings").size(), few,
                    repeated.size(), full, lastProcessor);
        }
    }

    private double seconds(Runnable storing, String assessment, boolean withJob) {
        Runnable all = storing;
        if (withJob) {
            // in the same transaction, or the runner would take it
            all = () -> {
                sql.update("insert into job (id, number, kind, government, assessment, request, state, queued_at, queued_by) "
                    + "values (?, (select coalesce(max(number), 0) + 1 from job), 'ASSESSMENT', '35.14', ?, '{}', 'QUEUED', current_timestamp, 'uji')",
                    assessment, assessment);
                storing.run();
            };
        } else {
            sql.update("delete from assessment where id = ?", assessment);
            sql.update("insert into assessment (id, government, fiscal_year, stage, phase, as_of, scope, reference_version, input_hash, "
                    + "rule_set_hash, result_hash, created_at, created_by, document, head) values (?, '35.14', 2026, 'RENJA', 'RANCANGAN', "
                    + "current_date, 'AGENCY', 'acuan', '', '', '', current_timestamp, 'uji', '', '{}')", assessment);
        }
        Runnable work = all;
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        transaction.executeWithoutResult(status -> work.run());
        lastProcessor = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9;
        return (System.nanoTime() - begin) / 1e9;
    }

    private static AssessmentStored stored(String assessment, String document) {
        return new AssessmentStored(assessment, assessment, "35.14", 2026, PlanStage.RENJA, PlanPhase.RANCANGAN, LocalDate.EPOCH,
                Scope.Level.AGENCY, "acuan", "0", "0", "0", document, null, Instant.EPOCH, "uji", List.of(), null);
    }

    private int count(String table, String assessment) {
        return sql.queryForObject("select count(*) from " + table + " where assessment = ?", Integer.class, assessment);
    }
}
