package id.selaras.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of design section 4: who may use whom, and which room knows which library. */
class RoomsOfTheHouseTest {

    private static final String HOUSE = "id.selaras.";
    private static final List<String> PURE = List.of("problem", "language", "workbook", "plan", "reference", "intake",
            "finding", "lexicon", "decision", "measure", "engine", "overlap", "spending", "assessment", "report");
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.selaras");

    static Stream<Arguments> walls() {
        return Stream.of(
                arguments("problem", List.of()),
                arguments("language", List.of()),
                arguments("workbook", List.of("problem")),
                arguments("plan", List.of("problem")),
                arguments("reference", List.of("plan", "problem")),
                arguments("intake", List.of("workbook", "plan", "reference", "problem", "language")),
                arguments("finding", List.of("plan", "reference", "problem")),
                arguments("lexicon", List.of("workbook", "plan", "finding", "problem", "language")),
                arguments("decision", List.of("workbook", "plan", "reference", "finding", "lexicon", "problem", "language")),
                arguments("measure", List.of("plan", "reference", "finding", "decision", "problem", "language")),
                arguments("engine", List.of("plan", "reference", "finding", "decision", "measure", "problem", "language", "rules")),
                arguments("overlap", List.of("plan", "reference", "finding", "lexicon", "decision", "measure", "problem", "language")),
                arguments("spending", List.of("plan", "reference", "finding", "lexicon", "decision", "measure", "problem", "language")),
                arguments("assessment", List.of("plan", "reference", "finding", "decision", "measure", "engine", "overlap", "spending",
                        "problem", "language")),
                arguments("report", List.of("assessment", "spending", "finding", "plan", "reference", "workbook", "problem")),
                arguments("journal", List.of()),
                arguments("archive", List.of()),
                arguments("http", List.of("problem")),
                arguments("access", List.of("journal", "archive", "http", "problem")),
                arguments("upkeep", List.of("journal", "archive", "problem")),
                arguments("rulebook", and(PURE, "journal", "archive", "http", "access")),
                arguments("submission", and(PURE, "journal", "archive", "http", "access")),
                arguments("coordination", List.of("workbook", "problem", "journal", "http", "access", "submission")),
                arguments("checking", and(PURE, "journal", "archive", "http", "access", "rulebook", "submission", "coordination")),
                arguments("portal", and(PURE, "journal", "archive", "http", "access", "rulebook", "submission", "coordination",
                        "checking")),
                arguments("cli", and(PURE, "rulebook", "checking", "upkeep")));
    }

    @ParameterizedTest(name = "{0} uses only {1}")
    @MethodSource("walls")
    void aRoomUsesOnlyTheRoomsItMay(String room, List<String> allowed) {
        String[] open = Stream.concat(Stream.of(HOUSE + room + ".."), allowed.stream().map(name -> HOUSE + name + ".."))
                .toArray(String[]::new);
        noClasses().that().resideInAPackage(HOUSE + room + "..")
                .should().dependOnClassesThat(resideInAnyPackage("id.selaras..").and(not(resideInAnyPackage(open))))
                .check(CODE);
    }

    @Test
    void pureRoomsKnowNoSpring() {
        noClasses().that().resideInAnyPackage(packages(PURE))
                .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "jakarta..").check(CODE);
    }

    @Test
    void pureRoomsReadNoClockAndNoDefaultLocale() {
        noClasses().that().resideInAnyPackage(packages(PURE))
                .should().dependOnClassesThat().areAssignableTo(Clock.class)
                .orShould().callMethod(Instant.class, "now")
                .orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(Locale.class, "getDefault")
                .orShould().callMethod(String.class, "toLowerCase")
                .orShould().callMethod(String.class, "toUpperCase")
                .check(CODE);
    }

    @Test
    void onlyTheWorkbookRoomKnowsExcel() {
        noClasses().that().resideOutsideOfPackage("id.selaras.workbook..")
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.poi..", "org.dhatim..").check(CODE);
    }

    @Test
    void onlyTheEngineKnowsDrools() {
        noClasses().that().resideOutsideOfPackages("id.selaras.engine..", "id.selaras.rules..")
                .should().dependOnClassesThat().resideInAnyPackage("org.kie..", "org.drools..").check(CODE);
    }

    @Test
    void nothingInTheHouseCompilesOrInterpretsCode() {
        noClasses().that().resideOutsideOfPackage("id.selaras.rules..")
                .should().dependOnClassesThat().resideInAnyPackage("javax.script..", "javax.tools..", "org.mvel2..",
                "org.springframework.expression..", "org.drools.compiler..", "org.drools.decisiontable..").check(CODE);
    }

    @Test
    void noRoomIsCalledUtilOrHelperOrManager() {
        classes().should().haveNameNotMatching("(?i).*(util|utils|helper|manager|impl)$")
                .andShould().resideOutsideOfPackages("..util..", "..helper..", "..manager..", "..service..", "..controller..")
                .check(CODE);
    }

    @Test
    void modulesHaveNoCyclesAndUseOnlyOpenSubRooms() {
        System.setProperty("spring.modulith.detection-strategy", OpenSubRooms.class.getName());
        ApplicationModules.of("id.selaras").verify();
    }

    private static List<String> and(List<String> rooms, String... more) {
        return Stream.concat(rooms.stream(), Stream.of(more)).toList();
    }

    private static String[] packages(List<String> rooms) {
        return rooms.stream().map(room -> HOUSE + room + "..").toArray(String[]::new);
    }
}
