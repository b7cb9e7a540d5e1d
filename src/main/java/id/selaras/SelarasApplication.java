package id.selaras;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Selaras: with arguments as a command line, without as the read-only demonstration on loopback. */
@SpringBootApplication
public class SelarasApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(SelarasApplication.class, arguments);
    }
}
