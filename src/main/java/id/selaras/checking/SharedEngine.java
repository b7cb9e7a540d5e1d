package id.selaras.checking;

import id.selaras.assessment.Assessing;
import id.selaras.engine.PooledDroolsEngine;
import id.selaras.rulebook.ActiveRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One engine and one way of assessing for the whole service: jobs and the live check share them. */
@Configuration(proxyBeanMethods = false)
class SharedEngine {

    @Bean
    PooledDroolsEngine engine() {
        return new PooledDroolsEngine();
    }

    @Bean
    Assessing assessing(PooledDroolsEngine engine, ActiveRules rules) {
        return new Assessing(engine, rules.rules());
    }
}
