package id.selaras.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Caller;
import id.selaras.access.Grant;
import id.selaras.access.Permission;
import id.selaras.access.Role;
import id.selaras.http.Listing;
import id.selaras.http.PageWish;
import id.selaras.http.Refused;
import id.selaras.journal.Acknowledging;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What changes do to stored plans and jobs, one at a time, while nobody works on the jobs. */
class PlansInTheQueueTest {

    private static final String GOVERNMENT = "35.14";
    private static final String EDUCATION = "1.01.0.00.0.00.01.0000";
    private static final Caller VERIFIER = new Caller("bappeda", List.of(new Grant(Role.VERIFIER, GOVERNMENT, null)));
    private static final PlanOptions RENJA = new PlanOptions(GOVERNMENT, 2026, PlanStage.RENJA, PlanPhase.RANCANGAN, null);

    @TempDir
    private Path data;
    private AnnotationConfigApplicationContext rooms;
    private PlanSubmitting submitting;
    private Plans plans;
    private Jobs jobs;

    @BeforeEach
    void open() {
        rooms = SilentRooms.in(data, "antrean-" + UUID.randomUUID());
        submitting = rooms.getBean(PlanSubmitting.class);
        plans = rooms.getBean(Plans.class);
        jobs = rooms.getBean(Jobs.class);
        acknowledge(new GovernmentAdded(GOVERNMENT, "Kabupaten Pasuruan", "WIB"));
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void aPlanWhoseJobWasCancelledIsQueuedAgainWhenItIsSentAgain() {
        PlanVersion plan = sent();
        Job first = jobs.lastOf(plan.id()).orElseThrow();
        assertThat(submitting.submit(VERIFIER, RENJA, upload()).queued()).isFalse();
        acknowledge(new JobCancelledByUser(first.id()));
        PlanSubmitting.Submitted again = submitting.submit(VERIFIER, RENJA, upload());
        assertThat(again.queued()).isTrue();
        assertThat(again.plan().id()).isEqualTo(plan.id());
        assertThat(jobs.queued()).extracting(Job::plan).containsExactly(plan.id());
        assertThat(jobs.lastOf(plan.id()).orElseThrow().id()).isNotEqualTo(first.id());
    }

    @Test
    void aRefusedPlanIsQueuedAgainOnlyAfterSomethingItIsReadWithChanged() {
        PlanVersion plan = sent();
        jobs.finish(jobs.lastOf(plan.id()).orElseThrow().id(), Job.State.REFUSED, "{}", Instant.now());
        plans.read(plan.id(), PlanVersion.State.REFUSED, List.of(), "{}");
        assertThat(submitting.submit(VERIFIER, RENJA, upload()).queued()).isFalse();
        rooms.getBean(ReferenceAdding.class).add("bappeda", government(), null, new Upload("acuan.xlsx", Workbooks.reference(GOVERNMENT)));
        assertThat(submitting.submit(VERIFIER, RENJA, upload()).queued()).isTrue();
        assertThat(plans.find(plan.id()).orElseThrow().state()).isEqualTo(PlanVersion.State.RECEIVED);
    }

    @Test
    void aCorrectedMappingEndsTheOpenJobAndForgetsWhatWasRead() {
        PlanVersion plan = sent();
        Job first = jobs.lastOf(plan.id()).orElseThrow();
        plans.read(plan.id(), PlanVersion.State.READ, List.of(agency(EDUCATION)), "{}");
        submitting.correct(VERIFIER, plan, "{\"headerRow\":6}");
        assertThat(jobs.find(first.id()).orElseThrow().state()).isEqualTo(Job.State.CANCELLED);
        PlanVersion corrected = plans.find(plan.id()).orElseThrow();
        assertThat(corrected.state()).isEqualTo(PlanVersion.State.RECEIVED);
        assertThat(corrected.agencies()).isEmpty();
        assertThat(corrected.mapping()).isEqualTo("{\"headerRow\":6}");
    }

    @Test
    void withdrawingEndsTheOpenJobAndALateReadingDoesNotBringThePlanBack() {
        PlanVersion plan = sent();
        submitting.withdraw(VERIFIER, plan, "salah berkas");
        assertThat(jobs.queued()).isEmpty();
        plans.read(plan.id(), PlanVersion.State.READ, List.of(agency(EDUCATION)), "{}");
        assertThat(plans.find(plan.id()).orElseThrow().state()).isEqualTo(PlanVersion.State.DELETED);
        assertThatThrownBy(() -> submitting.withdraw(VERIFIER, plan, "alasan lain")).isInstanceOf(Refused.class);
    }

    @Test
    void aPlanIsSeenByTheAgencyItWasDeclaredForUntilItsFileSaysWhoseItIs() {
        Caller health = opd(Workbooks.HEALTH);
        Caller education = opd(EDUCATION);
        String declared = submitting.submit(VERIFIER, new PlanOptions(GOVERNMENT, 2026, PlanStage.RENJA, PlanPhase.RANCANGAN,
                Workbooks.HEALTH), upload()).plan().id();
        String open = sent().id();
        assertThat(seenBy(health)).containsExactly(declared);
        assertThat(seenBy(education)).isEmpty();
        plans.read(declared, PlanVersion.State.READ, List.of(agency(EDUCATION)), "{}");
        plans.read(open, PlanVersion.State.READ, List.of(agency(EDUCATION), agency(Workbooks.HEALTH)), "{}");
        assertThat(seenBy(health)).isEmpty();
        assertThat(seenBy(education)).containsExactly(declared);
        for (Caller caller : List.of(health, education, VERIFIER)) {
            List<String> one = List.of(declared, open).stream()
                    .filter(id -> plans.visible(caller, Permission.PLAN_READ, id).isPresent()).toList();
            assertThat(seenBy(caller)).as("list and single plans agree for %s", caller.name()).containsExactlyInAnyOrderElementsOf(one);
        }
    }

    @Test
    void aYearIsMeasuredByTheNewestReferenceValidOnItsFirstDay() {
        References references = rooms.getBean(References.class);
        assertThat(references.validFor(GOVERNMENT, 2026)).isEmpty();
        ReferenceAdding adding = rooms.getBean(ReferenceAdding.class);
        for (String day : List.of("2025-01-01", "2027-01-01", "2026-01-02", "2025-06-01")) {
            adding.add("bappeda", government(), LocalDate.parse(day), new Upload("acuan.xlsx", Workbooks.reference(GOVERNMENT)));
        }
        assertThat(references.validFor(GOVERNMENT, 2024).orElseThrow().version()).as("before all: the first to become valid").isEqualTo(1);
        assertThat(references.validFor(GOVERNMENT, 2025).orElseThrow().version()).isEqualTo(1);
        assertThat(references.validFor(GOVERNMENT, 2026).orElseThrow().version()).isEqualTo(4);
        assertThat(references.validFor(GOVERNMENT, 2027).orElseThrow().version()).isEqualTo(4);
        ReferenceVersion version = references.validFor(GOVERNMENT, 2026).orElseThrow();
        assertThat(references.read(version)).isSameAs(references.read(version));
    }

    @Test
    void aDatabaseMadeAgainFromTheJournalIsTheSame() {
        PlanVersion first = sent();
        submitting.correct(VERIFIER, first, "{}");
        submitting.withdraw(VERIFIER, first, "salah berkas");
        PlanVersion second = sent();
        acknowledge(new JobCancelledByUser(jobs.lastOf(second.id()).orElseThrow().id()));
        submitting.submit(VERIFIER, RENJA, upload());
        rooms.getBean(ReferenceAdding.class).add("bappeda", government(), null, new Upload("acuan.xlsx", Workbooks.reference(GOVERNMENT)));
        String before = everything(rooms);
        rooms.close();
        try (AnnotationConfigApplicationContext again = SilentRooms.in(data, "ulang-" + UUID.randomUUID())) {
            assertThat(everything(again)).isEqualTo(before).contains("salah berkas");
        }
    }

    private static String everything(AnnotationConfigApplicationContext rooms) {
        StringBuilder rows = new StringBuilder();
        for (String table : List.of("journal order by number", "government", "reference_version order by version",
                "plan order by version", "plan_agency", "job order by number")) {
            rows.append(rooms.getBean(JdbcClient.class).sql("select * from " + table).query().listOfRows()).append('\n');
        }
        return rows.toString();
    }

    private List<String> seenBy(Caller caller) {
        Set<String> own = caller.mayForAll(Permission.PLAN_READ, GOVERNMENT) ? null : caller.ownAgencies(Permission.PLAN_READ, GOVERNMENT);
        Listing<PlanVersion> page = plans.page(GOVERNMENT, new PlanFilter(null, null, null, null, null), own, "id", PageWish.of(0, 10));
        assertThat(page.total()).isEqualTo(page.items().size());
        return page.items().stream().map(PlanVersion::id).toList();
    }

    private static Caller opd(String agency) {
        return new Caller("opd-" + agency, List.of(new Grant(Role.OPD, GOVERNMENT, agency)));
    }

    private static Agency agency(String code) {
        return new Agency(new AgencyCode(code), "Dinas " + code);
    }

    private RegisteredGovernment government() {
        return rooms.getBean(Governments.class).find(GOVERNMENT).orElseThrow();
    }

    private PlanVersion sent() {
        return submitting.submit(VERIFIER, RENJA, upload()).plan();
    }

    private static Upload upload() {
        return new Upload("renja.xlsx", Workbooks.plan());
    }

    private void acknowledge(Record change) {
        rooms.getBean(Acknowledging.class).acknowledge("bappeda", change);
    }
}
