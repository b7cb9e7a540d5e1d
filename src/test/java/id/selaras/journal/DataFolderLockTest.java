package id.selaras.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DataFolderLockTest {

    @TempDir
    Path data;

    @Test
    void aSecondServiceOnTheSameFolderIsToldInBothLanguagesAndStartsNothing() {
        try (AnnotationConfigApplicationContext first = service()) {
            first.refresh();
            assertThatThrownBy(service()::refresh).isInstanceOf(StartRefused.class)
                    .hasMessageContaining("sedang dipakai").hasMessageContaining("in use by another").hasMessageContaining(data.toString());
        }
        try (AnnotationConfigApplicationContext next = service()) {
            next.refresh();
            assertThat(next.isActive()).isTrue();
        }
    }

    @Test
    void aFolderWhoseRestoreWasCutShortIsRefused() throws IOException {
        Files.createFile(data.resolve("restoring"));
        assertThatThrownBy(service()::refresh).isInstanceOf(StartRefused.class).hasMessageContaining("belum selesai");
        Files.delete(data.resolve("restoring"));
        try (AnnotationConfigApplicationContext next = service()) {
            next.refresh();
            assertThat(next.isActive()).isTrue();
        }
    }

    @Test
    void theOperatorReadsTheReasonAndWhatToDo() {
        StartRefused refused = Refusals.shortened(3);
        var explained = new StartRefusedExplained().analyze(new IllegalStateException(refused));
        assertThat(explained.getDescription()).contains("3 catatan", "3 records");
        assertThat(explained.getAction()).contains("from-database=true");
    }

    @Test
    void aRelativeFolderIsMadeWholeBecauseTheDatabaseTakesNoOther() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addLast(new MapPropertySource("given", Map.of("selaras.data", "arsip/selaras")));
        new WholePath().postProcessEnvironment(environment, new SpringApplication());
        assertThat(Path.of(environment.getRequiredProperty("selaras.data"))).isAbsolute().endsWithRaw(Path.of("arsip/selaras"));
    }

    private AnnotationConfigApplicationContext service() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", Map.of("selaras.data", data.toString())));
        context.register(DataFolderLock.class);
        return context;
    }
}
