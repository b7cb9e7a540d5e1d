package id.selaras.submission;

import id.selaras.journal.Acknowledging;
import id.selaras.journal.Effect;
import id.selaras.journal.Stamp;
import id.selaras.service.TestDatabase;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import tools.jackson.databind.json.JsonMapper;

/** Journal, queue and runner on a real database, without web and without plans: what a job does is said by the test. */
final class AJobHouse implements AutoCloseable {

    /** Somebody asks for a job. */
    record Asked(String job, String plan) {
    }

    /** A job ends well. */
    record Ended(String job, String made) {
    }

    @EnableTransactionManagement
    static class Transactions {
    }

    private final Path data;
    private final TestDatabase database;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private AJobHouse(Path data, TestDatabase database, int threads, JobWork work) {
        this.data = data;
        this.database = database;
        DataSource source = new DriverManagerDataSource(database.url(), database.user(), database.password());
        Flyway.configure().dataSource(source).load().migrate();
        // an hour: a job is found because it was told, not because somebody looked
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("house", Map.of("selaras.data", data.toString(),
                "selaras.jobs.threads", threads, "selaras.jobs.poll", 3_600_000, "selaras.jobs.patience", 300)));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(source));
        context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        context.registerBean("asked", Effect.class, () -> new AskedEffect(context.getBean(Jobs.class)));
        context.registerBean("ended", Effect.class, () -> new EndedEffect(context.getBean(Jobs.class)));
        context.registerBean(JobWork.class, () -> work);
        context.scan("id.selaras.journal");
        context.register(Transactions.class, Jobs.class, ProgressBoard.class, JobRunner.class, JobFailedEffect.class,
                JobCancelledByUserEffect.class);
        context.refresh();
    }

    /** A new database with the government 35.14 and one plan of id {@code plan}; the runner does not work yet. */
    static AJobHouse fresh(Path data, int threads, JobWork work) {
        AJobHouse house = new AJobHouse(data, TestDatabase.fresh(), threads, work);
        JdbcClient sql = house.context.getBean(JdbcClient.class);
        sql.sql("insert into government (code, name, zone, added_at) values ('35.14', 'Kabupaten', 'WIB', current_timestamp)").update();
        sql.sql("""
                insert into plan (id, government, fiscal_year, stage, phase, version, file_name, sha256, state, received_at, received_by)
                values ('plan', '35.14', 2026, 'RENJA', 'RANCANGAN', 1, 'renja.xlsx', '%s', 'RECEIVED', current_timestamp, 'uji')"""
                .formatted("0".repeat(64))).update();
        return house;
    }

    /** The same data folder and database, as after a restart. */
    AJobHouse again(JobWork work) {
        return new AJobHouse(data, database, 1, work);
    }

    AJobHouse working() {
        context.getBean(JobRunner.class).start();
        return this;
    }

    String ask(String plan) {
        String job = UUID.randomUUID().toString();
        acknowledge(new Asked(job, plan));
        return job;
    }

    void acknowledge(Record change) {
        context.getBean(Acknowledging.class).acknowledge("uji", change);
    }

    void diedOver(String job, int times) {
        for (int time = 0; time < times; time++) {
            context.getBean(Jobs.class).begun(job);
        }
    }

    Job job(String id) {
        return context.getBean(Jobs.class).find(id).orElseThrow();
    }

    JobStanding standing(String id) {
        return context.getBean(ProgressBoard.class).standing(job(id));
    }

    Job over(String id) throws InterruptedException {
        await(() -> job(id).state().over());
        return job(id);
    }

    static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(5);
        }
    }

    /** As at a shutdown. */
    @Override
    public void close() {
        context.getBean(JobRunner.class).stop();
        context.close();
    }

    private record AskedEffect(Jobs jobs) implements Effect<Asked> {

        @Override
        public String kind() {
            return "test.asked";
        }

        @Override
        public Class<Asked> type() {
            return Asked.class;
        }

        @Override
        public void apply(Asked change, Stamp stamp) {
            jobs.queue(new Job(change.job(), stamp.number(), Job.Kind.PLAN, "35.14", change.plan(), null, "{}", Job.State.QUEUED,
                    stamp.at(), stamp.actor(), null, null));
        }
    }

    private record EndedEffect(Jobs jobs) implements Effect<Ended> {

        @Override
        public String kind() {
            return "test.ended";
        }

        @Override
        public Class<Ended> type() {
            return Ended.class;
        }

        @Override
        public void apply(Ended change, Stamp stamp) {
            jobs.finish(change.job(), Job.State.DONE, "\"" + change.made() + "\"", stamp.at());
        }
    }
}
