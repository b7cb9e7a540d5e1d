package id.selaras.portal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says on the console where the service is and how to begin. */
@Component
@Profile("!demo")
class WhereToLogIn implements ApplicationRunner {

    private final OwnAddress address;

    WhereToLogIn(OwnAddress address) {
        this.address = address;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        console.println("Selaras siap / is ready:  " + address.url() + "/");
        console.println("Masuk dengan akun Anda; halaman pertama menunjukkan langkah berikutnya. / "
                + "Log in with your account; the first page shows the next step.");
    }
}
