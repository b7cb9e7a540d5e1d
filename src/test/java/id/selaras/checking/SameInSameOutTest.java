package id.selaras.checking;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.Assessment;
import id.selaras.plan.PlanPhase;
import id.selaras.report.json.AssessmentJson;
import id.selaras.report.json.ResultHash;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first promise: the same plan, reference, options and tables give the same answer, byte for byte. */
class SameInSameOutTest {

    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();
    private static Assessment first;

    @BeforeAll
    static void checkOnce() {
        first = SampleRun.assess(PlanPhase.RANCANGAN, 1);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest(name = "{0}, {1}, {2} threads")
    @CsvSource({"id-ID, Asia/Jakarta, 2", "en-US, America/New_York, 1", "tr-TR, Asia/Jayapura, 2"})
    void theAnswerDoesNotDependOnLocaleZoneOrThreads(String locale, String zone, int threads) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Assessment again = SampleRun.assess(PlanPhase.RANCANGAN, threads);
        assertThat(again.hashes()).isEqualTo(first.hashes());
        assertThat(again.findings()).isEqualTo(first.findings());
        assertThat(again.subActivities()).isEqualTo(first.subActivities());
        assertThat(again.ruleStatus()).isEqualTo(first.ruleStatus());
    }

    @Test
    void theResultHashIsTheOneOfTheWrittenResult() {
        assertThat(first.hashes().result()).isEqualTo(ResultHash.of(AssessmentJson.tree(first, "en")));
    }

    @Test
    void anotherPhaseIsAnotherInput() {
        assertThat(SampleRun.assess(PlanPhase.AKHIR, 2).hashes().input()).isNotEqualTo(first.hashes().input());
    }
}
