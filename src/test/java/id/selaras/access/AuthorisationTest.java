package id.selaras.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.service.Answer;
import id.selaras.service.ServiceClient;
import id.selaras.service.ServiceTest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every call of the service, asked by everybody: {@code access/authorisation.tsv} says what each is answered. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorisationTest {

    @Autowired
    private ServiceClient service;
    @Autowired
    private JdbcClient database;
    @Autowired
    private ApplicationContext application;

    private AuthorisationWorld world;
    private AuthorisationCalls calls;

    @BeforeAll
    void aWorldOfTwoGovernments() {
        world = new AuthorisationWorld(service, database, application);
        calls = new AuthorisationCalls(world);
    }

    static List<AuthorisationTable.Line> lines() {
        return AuthorisationTable.lines();
    }

    static Stream<AuthorisationTable.Line> linesThatHideThings() {
        return lines().stream().filter(line -> !hiddenFrom(line).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void everybodyIsAnsweredAsTheTableSays(AuthorisationTable.Line line) {
        List<String> wrong = new ArrayList<>();
        String path = calls.path(line);
        for (Asker asker : Asker.values()) {
            Answer answer = calls.send(line, path, world.client(asker));
            if (!line.expected().get(asker).contains(answer.status())) {
                wrong.add(asker + " should get " + line.expected().get(asker) + ": " + answer.asked() + " answered "
                        + answer.status() + " " + answer.text().lines().findFirst().orElse(""));
            }
            if (line.method().equals("DELETE") && answer.status() < 300) {
                // it is gone: the next one asks for another
                path = calls.path(line);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("linesThatHideThings")
    void whatIsNotTheAskersIsAnsweredExactlyAsWhatIsNotThere(AuthorisationTable.Line line) {
        String foreign = calls.lastingPath(line);
        String missing = foreign.replace("/" + world.here(), "/91.99").replaceFirst("(/plans|/jobs|/assessments)/[0-9a-f-]{36}",
                "$1/" + UUID.randomUUID());
        for (Asker asker : hiddenFrom(line)) {
            assertThat(said(calls.send(line, foreign, world.client(asker)))).as("%s, %s", asker, line)
                    .isEqualTo(said(calls.send(line, missing, world.client(asker))));
        }
    }

    /** Those for whom the government or the record in the path is as if it were not there. */
    private static List<Asker> hiddenFrom(AuthorisationTable.Line line) {
        return line.path().startsWith("/api/") ? Stream.of(Asker.values()).filter(asker -> line.expected().get(asker).equals(Set.of(404)))
                .filter(asker -> !line.path().contains("{g}") || asker.elsewhere()).toList() : List.of();
    }

    @Test
    void everyCallOfTheServiceStandsInTheTable() {
        Set<String> served = application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .map(mapping -> mapping.getHandlerMethods().entrySet()).flatMap(Collection::stream)
                .filter(handler -> !ofTheTests(handler.getValue().getBeanType()))
                .flatMap(handler -> calls(handler.getKey())).collect(Collectors.toCollection(TreeSet::new));
        assertThat(lines().stream().map(AuthorisationTable.Line::call)).containsExactlyInAnyOrderElementsOf(served);
    }

    private static boolean ofTheTests(Class<?> controller) {
        return controller.getProtectionDomain().getCodeSource().getLocation().getPath().endsWith("/test-classes/");
    }

    /** A mapping of any method is asked with GET. */
    private static Stream<String> calls(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream().flatMap(path -> methods.isEmpty() ? Stream.of("GET " + path)
                : methods.stream().map(method -> method + " " + path));
    }

    /** Everything an answer says but the time and place of asking. */
    private static List<String> said(Answer answer) {
        return List.of(String.valueOf(answer.status()), answer.text("type"), answer.text("title"), answer.text("code"),
                answer.text("message.id"), answer.text("message.en"), answer.text("detail"), answer.text("problems"),
                answer.header("Content-Type"), answer.header("Content-Language"), answer.header("Location"));
    }
}
