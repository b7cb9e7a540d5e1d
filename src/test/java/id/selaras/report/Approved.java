package id.selaras.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that somebody has read and agreed to, in {@code src/test/resources/report}. */
public final class Approved {

    private static final Path AGREED = Path.of("src/test/resources/report");
    private static final Path RECEIVED = Path.of("target/received");

    private Approved() {
    }

    /** What is written now lies in {@code target/received}, to be read and copied when the change is meant. */
    public static void is(String name, String written) throws IOException {
        Files.createDirectories(RECEIVED);
        Files.writeString(RECEIVED.resolve(name), written);
        Path agreed = AGREED.resolve(name);
        assertThat(written).isEqualTo(Files.exists(agreed) ? Files.readString(agreed) : "");
    }
}
