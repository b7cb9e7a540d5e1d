package id.selaras.journal;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the service; tests put another in its place. */
@Configuration(proxyBeanMethods = false)
class JournalClock {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
