package id.selaras.twin;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.Assessing;
import id.selaras.assessment.Assessment;
import id.selaras.assessment.Options;
import id.selaras.assessment.Scope;
import id.selaras.decision.RuleSet;
import id.selaras.decision.index.RuleSets;
import id.selaras.engine.PooledDroolsEngine;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanFile;
import id.selaras.reference.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Comparator;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Same in, same out: whatever threads, language or time zone the machine has. */
class SameAnswerEverywhereTest {

    private static final Instant NOW = Instant.parse("2026-02-03T23:30:00Z");
    private static final int AGENCIES = 12;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final RandomWorld world = Trials.all().stream()
            .filter(trial -> trial.real().subActivities().size() > 1)
            .max(Comparator.comparingInt(trial -> trial.real().findings().size())).orElseThrow().world();
    private final Plan plan = severalAgencies();

    @AfterEach
    void restoreTheMachine() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void oneThreadOrTwo() {
        Assessment one = assess(1);
        assertThat(one.findings()).hasSizeGreaterThan(50);
        assertThat(one.subActivities()).hasSizeGreaterThan(AGENCIES);
        for (int run = 0; run < 5; run++) {
            assertThat(assess(2)).isEqualTo(one);
        }
    }

    @ParameterizedTest
    @CsvSource({"in-ID, Asia/Jakarta", "in-ID, Asia/Jayapura", "en-US, America/Los_Angeles", "en-US, UTC",
        "tr-TR, Asia/Jakarta", "tr-TR, Pacific/Kiritimati", "ar-EG-u-nu-arab, Asia/Jakarta"})
    void anyLanguageAndAnyTimeZone(String language, String timeZone) {
        Assessment here = assess(1);
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
        assertThat(assess(2)).isEqualTo(here);
    }

    /** Engine, rule set and reference are made anew: nothing may be remembered from another machine. */
    private Assessment assess(int threads) {
        RuleSet rules = RuleSets.of(world.tables());
        Reference reference = world.reference();
        return new Assessing(new PooledDroolsEngine(), rules).assess(plan, reference, List.of(),
                new Options(Scope.Level.AGENCY, LocalDate.of(2026, 2, 1), threads), "a-1", NOW);
    }

    private Plan severalAgencies() {
        List<PlanFile> files = new ArrayList<>();
        List<AgencyPlan> agencies = new ArrayList<>();
        for (int at = 0; at < AGENCIES; at++) {
            Plan other = RandomWorld.of(100 + at).plan();
            PlanFile file = other.files().get(0);
            files.add(new PlanFile("F" + (at + 1), file.name(), file.sha256(), file.layout(), file.sheet(), file.headerRow(),
                    file.columns(), file.notes()));
            agencies.add(InAnotherFile.move(other.agencies().get(0), "F" + (at + 1)));
        }
        return new Plan(world.plan().stage(), world.plan().phase(), world.plan().year(), files, agencies);
    }
}
