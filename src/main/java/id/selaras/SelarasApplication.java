package id.selaras;

import id.selaras.cli.SelarasCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Selaras: as a command line, or, without arguments or with {@code serve}, as the service, on loopback unless told otherwise. */
@SpringBootApplication
public class SelarasApplication {

    public static void main(String[] arguments) {
        boolean service = arguments.length == 0 || arguments[0].equals("serve") || arguments[0].startsWith("--spring.")
                || arguments[0].startsWith("--server.") || arguments[0].startsWith("--selaras.");
        if (service) {
            SpringApplication.run(SelarasApplication.class, arguments);
        } else {
            System.exit(SelarasCommand.execute(arguments));
        }
    }
}
