package id.selaras.checking;

import id.selaras.archive.FileArchive;
import id.selaras.intake.ColumnMapping;
import id.selaras.intake.ColumnMapping.FileMapping;
import id.selaras.intake.PlanReader;
import id.selaras.intake.PlanReading;
import id.selaras.intake.PlanRequest;
import id.selaras.intake.RememberedHeaders;
import id.selaras.plan.Agency;
import id.selaras.problem.Problems;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.Reference;
import id.selaras.submission.Mappings;
import id.selaras.submission.PlanVersion;
import id.selaras.submission.RememberedMapping;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.WorkbookReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads handed-in plans from the archive: by the mapping given for a plan, else by one remembered for its header, else as they are. */
@Component
class PlanFilesReader {

    private final FileArchive archive;
    private final Mappings mappings;

    PlanFilesReader(FileArchive archive, Mappings mappings) {
        this.archive = archive;
        this.mappings = mappings;
    }

    /** @param plans of one government, year, stage and phase; not empty */
    PlanFiles read(List<PlanVersion> plans, Reference reference) {
        PlanVersion first = plans.get(0);
        Problems problems = new Problems();
        RememberedHeaders remembered = remembered(first.government());
        List<String> names = FileNames.unique(plans.stream().map(PlanVersion::fileName).toList());
        Map<String, WorkbookContent> workbooks = new LinkedHashMap<>();
        Map<String, FileMapping> corrections = new LinkedHashMap<>();
        for (int at = 0; at < plans.size(); at++) {
            PlanVersion plan = plans.get(at);
            String id = "F" + (at + 1);
            WorkbookReader.read(names.get(at), archive.bytes(plan.sha256()), PlanReader::forward, problems).ifPresent(content -> {
                workbooks.put(id, content);
                corrections.put(content.file(), plan.mapping() != null ? ColumnMapping.parseEntry(plan.mapping(), problems)
                        : remembered.find(content).orElse(FileMapping.NONE));
            });
        }
        // one that cannot be opened would shift the ids of those behind it
        if (workbooks.size() < plans.size()) {
            return new PlanFiles(null, workbooks, problems.sorted(), true);
        }
        PlanReading reading = PlanReader.read(List.copyOf(workbooks.values()), new PlanRequest(first.stage(), first.phase(),
                first.year(), ColumnMapping.of(corrections), reference.agencies().stream().map(AgencyEntry::agency).toList(),
                reference.unitSynonyms(), plans.size() == 1 ? declared(first, reference) : null)
                .within(reference.government().periodStart(), reference.government().periodEnd()));
        problems.addAll(reading.problems());
        return new PlanFiles(reading, workbooks, problems.sorted(), problems.unusable());
    }

    /** The agency a plan was handed in for, as the reference names it; null when none was said or the reference lacks it. */
    static Agency declared(PlanVersion plan, Reference reference) {
        return plan.declaredAgency() == null ? null : reference.agencies().stream().map(AgencyEntry::agency)
                .filter(agency -> agency.key().equals(plan.declaredAgency())).findFirst().orElse(null);
    }

    private RememberedHeaders remembered(String government) {
        Map<String, FileMapping> byFingerprint = new LinkedHashMap<>();
        for (RememberedMapping mapping : mappings.of(government)) {
            FileMapping correction = ColumnMapping.parseEntry(mapping.mapping(), new Problems());
            // an empty one was given to take an earlier one back
            if (!correction.equals(FileMapping.NONE)) {
                byFingerprint.put(mapping.fingerprint(), correction);
            }
        }
        return new RememberedHeaders(byFingerprint);
    }
}
