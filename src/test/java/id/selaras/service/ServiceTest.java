package id.selaras.service;

import id.selaras.SelarasApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the running service on a port of its own, with an empty data folder. All such tests share one server (no
 * {@code @MockitoBean}, no properties of their own: either would start another one); each makes its governments with {@link
 * ServiceClient#newGovernmentCode()} so that none sees what another did. H2 by default, an embedded PostgreSQL with {@code
 * -Dselaras.test.database=postgres}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("service")
@SpringBootTest(classes = SelarasApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshInstallation.class)
@Import(ServiceClient.Ready.class)
public @interface ServiceTest {
}
