package id.selaras.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.selaras.access.Needs;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMapping;

/** A handler that forgets {@link Needs} is closed at run time; it should not even be built. */
class EveryHandlerSaysWhatItNeedsTest {

    @Test
    void everyHandlerNamesAPermission() {
        methods().that(metaAnnotatedWith(RequestMapping.class))
                .should(beAnnotatedWith(Needs.class))
                .because("a handler without a permission is open to nobody")
                .check(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("id.selaras"));
    }
}
