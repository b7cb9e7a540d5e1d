package id.selaras.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

class DataFolderHealthTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderThatTakesAFileIsWellAndKeepsNoneOfOurs() {
        assertThat(new DataFolderHealth(folder).health().getStatus()).isEqualTo(Status.UP);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsGoneOrNoneIsSaid() throws Exception {
        assertThat(new DataFolderHealth(folder.resolve("hilang")).health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(new DataFolderHealth(Files.createFile(folder.resolve("berkas"))).health().getStatus()).isEqualTo(Status.DOWN);
    }
}
