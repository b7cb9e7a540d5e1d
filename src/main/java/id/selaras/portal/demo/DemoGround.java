package id.selaras.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Before anything is opened: the demonstration's password is known to everybody, so its data are served on loopback alone, in the
 * profile {@code demo} and later without it, and the profile never touches data that are not its own.
 */
class DemoGround implements ApplicationListener<ApplicationPreparedEvent> {

    /** Stands in a data folder that holds sample data and known passwords. */
    static final String MARK = "DATA-CONTOH.txt";

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        ConfigurableEnvironment environment = event.getApplicationContext().getEnvironment();
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        Path data = Path.of(environment.getProperty("selaras.data", "selaras-data"));
        boolean marked = Files.exists(data.resolve(MARK));
        if ((demo || marked) && !onLoopback(environment.getProperty("server.address", ""))) {
            throw new DemoRefused("Data contoh dengan kata sandi yang diketahui umum hanya dilayani di 127.0.0.1.",
                    "Sample data with a password everybody knows are served on 127.0.0.1 only.");
        }
        if (demo && !marked && Files.exists(data.resolve("journal.jsonl"))) {
            throw new DemoRefused("Folder " + data + " berisi data lain; profil demo tidak menyentuhnya.",
                    "The folder " + data + " holds other data; the profile demo does not touch it.");
        }
        if (demo && !environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:")) {
            throw new DemoRefused("Profil demo memakai basis data H2 miliknya sendiri.",
                    "The profile demo uses an H2 database of its own.");
        }
        if (demo && !marked) {
            mark(data);
        }
    }

    private static boolean onLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    private static void mark(Path data) {
        try {
            Files.writeString(Files.createDirectories(data).resolve(MARK),
                    "DATA CONTOH, kata sandi diketahui umum. / SAMPLE DATA, the passwords are known to everybody.\n");
        } catch (IOException noPlace) {
            throw new UncheckedIOException(noPlace);
        }
    }
}
