package id.selaras.rulebook;

import id.selaras.problem.Problems;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the rules at start: those of {@code selaras.tables} where it names a directory, else the shipped ones. */
@Configuration(proxyBeanMethods = false)
class RuleLoading {

    /** Throws {@link UnusableTables}: a service that runs half of its rules would answer half of the questions. */
    @Bean
    Edition activeEdition(@Value("${selaras.tables:}") String directory) {
        Problems problems = new Problems();
        Path folder = directory.isBlank() ? null : Path.of(directory);
        LoadedTables tables = LoadedTables.load(folder, problems);
        if (problems.unusable() || tables.tables().isEmpty()) {
            throw new UnusableTables(problems.sorted());
        }
        return Edition.of(tables,
                folder == null ? RuleSetRegistered.Origin.SHIPPED : RuleSetRegistered.Origin.DIRECTORY, problems.sorted());
    }

    @Bean
    ActiveRules activeRules(Edition active) {
        return new ActiveRules(active.rules(), active.hash());
    }
}
