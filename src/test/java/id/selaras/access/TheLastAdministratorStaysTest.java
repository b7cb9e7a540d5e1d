package id.selaras.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.http.Refused;
import id.selaras.journal.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class TheLastAdministratorStaysTest {

    private static final List<Grant> ADMINISTRATOR = List.of(new Grant(Role.ADMIN, null, null));
    private static final List<Grant> AUDITOR = List.of(new Grant(Role.AUDITOR, "35.14", null));
    private static final Stamp NOW = new Stamp(1, Instant.parse("2026-03-02T01:00:00Z"), "admin");

    private Accounts accounts;

    @BeforeEach
    void anInstallationWithOneAdministrator() {
        DataSource database = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V1__the_first_schema.sql")).execute(database);
        JdbcClient client = JdbcClient.create(database);
        client.sql("insert into government (code, name, zone, added_at) values ('35.14', 'Kabupaten Uji', 'WIB', current_timestamp)")
                .update();
        accounts = new Accounts(client);
        add("admin", ADMINISTRATOR);
    }

    @Test
    void heCannotBeRemoved() {
        assertThatThrownBy(() -> remove("admin")).isInstanceOfSatisfying(Refused.class, TheLastAdministratorStaysTest::saysSo);
        assertThat(accounts.find("admin").orElseThrow().active()).isTrue();
    }

    @Test
    void heCannotLoseTheRole() {
        assertThatThrownBy(() -> grant("admin", AUDITOR)).isInstanceOfSatisfying(Refused.class, TheLastAdministratorStaysTest::saysSo);
        assertThat(accounts.find("admin").orElseThrow().grants()).isEqualTo(ADMINISTRATOR);
    }

    @Test
    void beforeAnotherOneHeMayGo() {
        add("wakil", ADMINISTRATOR);
        grant("admin", AUDITOR);
        assertThat(accounts.find("admin").orElseThrow().grants()).isEqualTo(AUDITOR);
        assertThatThrownBy(() -> remove("wakil")).isInstanceOfSatisfying(Refused.class, TheLastAdministratorStaysTest::saysSo);
    }

    @Test
    void oneWhoWasRemovedDoesNotCount() {
        add("wakil", ADMINISTRATOR);
        remove("wakil");
        assertThatThrownBy(() -> remove("admin")).isInstanceOfSatisfying(Refused.class, TheLastAdministratorStaysTest::saysSo);
    }

    @Test
    void othersComeAndGoAsTheyLike() {
        add("auditor", AUDITOR);
        grant("auditor", List.of(new Grant(Role.OPD, "35.14", "1.02.0.00.0.00.01.0000"), new Grant(Role.TAPD, "35.14", null)));
        remove("auditor");
        assertThat(accounts.find("auditor").orElseThrow().active()).isFalse();
    }

    private void add(String name, List<Grant> grants) {
        new AccountAddedEffect(accounts).apply(new AccountAdded(name, "c".repeat(64), grants), NOW);
    }

    private void grant(String name, List<Grant> grants) {
        new GrantsChangedEffect(accounts).apply(new GrantsChanged(name, grants), NOW);
    }

    private void remove(String name) {
        new AccountRemovedEffect(accounts).apply(new AccountRemoved(name), NOW);
    }

    private static void saysSo(Refused refused) {
        assertThat(refused.code()).isEqualTo("ADMINISTRATOR-TERAKHIR");
    }
}
