package id.selaras.checking;

import id.selaras.archive.FileArchive;
import id.selaras.journal.Effect;
import id.selaras.journal.Stamp;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.submission.Job;
import id.selaras.submission.Jobs;
import id.selaras.submission.Mappings;
import id.selaras.submission.PlanVersion;
import id.selaras.submission.Plans;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Makes the rows of an assessment from its archived document, remembers a mapping that worked, and ends the job. */
@Component
class AssessmentStoredEffect implements Effect<AssessmentStored> {

    private static final int LONGEST_AGENCY = 300;

    private final JdbcTemplate database;
    private final FileArchive archive;
    private final Jobs jobs;
    private final Plans plans;
    private final Mappings mappings;
    private final Readings readings;

    AssessmentStoredEffect(JdbcTemplate database, FileArchive archive, Jobs jobs, Plans plans, Mappings mappings, Readings readings) {
        this.database = database;
        this.archive = archive;
        this.jobs = jobs;
        this.plans = plans;
        this.mappings = mappings;
        this.readings = readings;
    }

    @Override
    public String kind() {
        return "assessment.stored";
    }

    @Override
    public Class<AssessmentStored> type() {
        return AssessmentStored.class;
    }

    @Override
    public void apply(AssessmentStored change, Stamp stamp) {
        jobs.finish(change.job(), Job.State.DONE, null, stamp.at());
        StoredRows rows = new StoredRows(database, change.assessment());
        // rows name their assessment, whose head is known only when the document was read to its end
        insert(change);
        String head = AssessmentHead.of(StoredDocument.read(archive.path(change.document()).orElseThrow(), rows::add));
        rows.flush();
        database.update("update assessment set head = ? where id = ?", head, change.assessment());
        agencies(change.assessment(), StoredDocument.parse(head));
        if (change.reading() != null) {
            understood(change.government(), change.reading(), stamp);
        }
    }

    private void insert(AssessmentStored change) {
        database.update("""
                insert into assessment (id, government, fiscal_year, stage, phase, as_of, scope, reference_version, input_hash,
                rule_set_hash, result_hash, created_at, created_by, document, head)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{}')""",
                change.assessment(), change.government(), change.year(), change.stage().name(), change.phase().name(),
                change.asOf(), change.scope().name(), change.reference(), change.inputHash(), change.ruleSetHash(),
                change.resultHash(), change.createdAt().atOffset(ZoneOffset.UTC), change.createdBy(), change.document());
        for (AssessmentStored.StoredPlan plan : change.plans()) {
            database.update("insert into assessment_plan (assessment, plan, file, workbook, sha256) values (?, ?, ?, ?, ?)",
                    change.assessment(), plan.plan(), plan.file(), plan.workbook(), plan.sha256());
        }
    }

    private void agencies(String assessment, JsonNode head) {
        Set<String> keys = new LinkedHashSet<>();
        for (JsonNode agency : head.path("scope").path("agenciesPresent")) {
            String key = agency.path("code").asString(agency.path("name").asString(""));
            keys.add(key.length() <= LONGEST_AGENCY ? key : key.substring(0, LONGEST_AGENCY));
        }
        keys.forEach(key -> database.update("insert into assessment_agency (assessment, agency) values (?, ?)", assessment, key));
    }

    private void understood(String government, AssessmentStored.PlanRead read, Stamp stamp) {
        List<Agency> agencies = read.agencies().stream()
                .map(found -> new Agency(found.key().equals(found.name()) ? null : new AgencyCode(found.key()), found.name())).toList();
        plans.read(read.plan(), PlanVersion.State.READ, agencies, readings.text(read.reading()));
        if (read.fingerprint() != null) {
            mappings.remember(government, read.fingerprint(), read.mapping(), stamp);
        }
    }
}
