package id.selaras.checking;

import id.selaras.archive.FileArchive;
import id.selaras.journal.Effect;
import id.selaras.journal.Stamp;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.report.json.AssessmentJson;
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

    private final JdbcTemplate database;
    private final AssessmentRows rows;
    private final FileArchive archive;
    private final Jobs jobs;
    private final Plans plans;
    private final Mappings mappings;
    private final Readings readings;

    AssessmentStoredEffect(JdbcTemplate database, AssessmentRows rows, FileArchive archive, Jobs jobs, Plans plans,
                           Mappings mappings, Readings readings) {
        this.database = database;
        this.rows = rows;
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
        JsonNode document = AssessmentJson.read(archive.bytes(change.document()));
        insert(change, AssessmentHead.of(document));
        workbooks(change);
        agencies(change.assessment(), document.path("scope").path("agenciesPresent"));
        rows.write(change.assessment(), document);
        if (change.reading() != null) {
            understood(change.government(), change.reading(), stamp);
        }
    }

    private void insert(AssessmentStored change, String head) {
        database.update("""
                insert into assessment (id, government, fiscal_year, stage, phase, as_of, scope, reference_version, input_hash,
                rule_set_hash, result_hash, created_at, created_by, document, head)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                change.assessment(), change.government(), change.year(), change.stage().name(), change.phase().name(),
                change.asOf(), change.scope().name(), change.reference(), change.inputHash(), change.ruleSetHash(),
                change.resultHash(), change.createdAt().atOffset(ZoneOffset.UTC), change.createdBy(), change.document(), head);
        for (AssessmentStored.StoredPlan plan : change.plans()) {
            database.update("insert into assessment_plan (assessment, plan, file, workbook, sha256) values (?, ?, ?, ?, ?)",
                    change.assessment(), plan.plan(), plan.file(), plan.workbook(), plan.sha256());
        }
    }

    private void workbooks(AssessmentStored change) {
        for (AssessmentStored.StoredWorkbook workbook : change.workbooks()) {
            database.update("insert into assessment_workbook (assessment, number, name, agency, sha256) values (?, ?, ?, ?, ?)",
                    change.assessment(), change.workbooks().indexOf(workbook), workbook.name(),
                    workbook.agency() == null ? null : AssessmentRows.cut(workbook.agency(), AssessmentRows.LONGEST_AGENCY), workbook.sha256());
        }
    }

    private void agencies(String assessment, JsonNode present) {
        Set<String> keys = new LinkedHashSet<>();
        for (JsonNode agency : present) {
            keys.add(AssessmentRows.cut(agency.path("code").asString(agency.path("name").asString("")), AssessmentRows.LONGEST_AGENCY));
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
