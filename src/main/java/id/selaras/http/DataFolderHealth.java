package id.selaras.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether the data folder takes new files: without it nothing can be acknowledged, and the service is not ready. */
@Component("dataFolderHealthIndicator")
class DataFolderHealth extends AbstractHealthIndicator {

    private static final byte[] MARK = {'o', 'k'};

    private final Path folder;

    DataFolderHealth(@Value("${selaras.data}") Path folder) {
        super("the data folder takes no files");
        this.folder = folder;
    }

    /** Writes and not only asks: a full disk still says that it may be written. */
    @Override
    protected void doHealthCheck(Health.Builder health) throws IOException {
        Path probe = Files.createTempFile(folder, "probe", null);
        try {
            Files.write(probe, MARK);
            health.up();
        } finally {
            Files.deleteIfExists(probe);
        }
    }
}
