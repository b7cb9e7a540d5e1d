package id.selaras.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

/** Where the demonstration may start, and where its data may be served. */
class DemoGroundTest {

    @TempDir
    private Path data;
    private final MockEnvironment environment = new MockEnvironment();

    @BeforeEach
    void onLoopbackInAFolderOfItsOwn() {
        environment.setProperty("selaras.data", data.toString());
        environment.setProperty("server.address", "127.0.0.1");
        environment.setProperty("spring.datasource.url", "jdbc:h2:file:" + data.resolve("selaras"));
    }

    @Test
    void anEmptyFolderIsMarkedAsSampleData() {
        environment.setActiveProfiles("demo");
        start();
        assertThat(data.resolve(DemoGround.MARK)).content().contains("DATA CONTOH");
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", ""})
    void anAddressThatOthersReachIsRefused(String address) {
        environment.setActiveProfiles("demo");
        environment.setProperty("server.address", address);
        assertThatThrownBy(this::start).isInstanceOf(DemoRefused.class).hasMessageContaining("127.0.0.1");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void sampleDataAreNotServedToOthersWithoutTheProfileEither() throws IOException {
        Files.writeString(data.resolve(DemoGround.MARK), "");
        assertThatCode(this::start).doesNotThrowAnyException();
        environment.setProperty("server.address", "0.0.0.0");
        assertThatThrownBy(this::start).isInstanceOf(DemoRefused.class);
    }

    @Test
    void aFolderWithOtherDataIsLeftAlone() throws IOException {
        environment.setActiveProfiles("demo");
        Files.writeString(data.resolve("journal.jsonl"), "");
        assertThatThrownBy(this::start).isInstanceOf(DemoRefused.class).hasMessageContaining("data lain");
        assertThat(data.resolve(DemoGround.MARK)).doesNotExist();
    }

    @Test
    void anotherDatabaseIsLeftAlone() {
        environment.setActiveProfiles("demo");
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://127.0.0.1/selaras");
        assertThatThrownBy(this::start).isInstanceOf(DemoRefused.class).hasMessageContaining("H2");
    }

    @Test
    void aRealInstallationMayListenWhereItLikes() {
        environment.setProperty("server.address", "0.0.0.0");
        assertThatCode(this::start).doesNotThrowAnyException();
        assertThat(data).isEmptyDirectory();
    }

    private void start() {
        GenericApplicationContext context = new GenericApplicationContext();
        context.setEnvironment(environment);
        new DemoGround().onApplicationEvent(new ApplicationPreparedEvent(new SpringApplication(), new String[0], context));
    }
}
