package id.selaras.checking;

import id.selaras.intake.PlanReader;
import id.selaras.intake.PlanReading;
import id.selaras.intake.PlanRequest;
import id.selaras.intake.reference.ReferenceReader;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanFile;
import id.selaras.plan.PlanStage;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.WorkbookReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The plan workbooks of one run: nothing counts twice in silence, and files of one name are told apart. */
final class GivenPlans {

    private final List<WorkbookContent> workbooks = new ArrayList<>();
    private final List<Path> sources = new ArrayList<>();
    private final List<Boolean> loose = new ArrayList<>();

    private GivenPlans() {
    }

    /**
     * Reads all that can be read; a file with the bytes of another is left out, with a problem, and so is what a folder holds beside
     * plans.
     */
    static GivenPlans read(PlanFolder folder, Problems problems) {
        GivenPlans given = new GivenPlans();
        Map<String, Path> seen = new HashMap<>();
        List<WorkbookContent> read = new ArrayList<>();
        for (Path plan : folder.plans()) {
            boolean named = !folder.fromFolder().contains(plan);
            Problems own = new Problems();
            Optional<WorkbookContent> opened = WorkbookReader.read(plan, PlanReader::forward, own);
            own.sorted().forEach(problem -> problems.add(named ? problem : PlanFolder.milder(problem)));
            opened.ifPresent(content -> {
                if (!named && ReferenceReader.recognises(content)) {
                    problems.add(reference(plan));
                    return;
                }
                Path same = seen.putIfAbsent(content.sha256(), plan);
                if (same == null) {
                    read.add(content);
                    given.sources.add(plan);
                } else {
                    problems.add(repeated(plan, same));
                }
            });
        }
        given.sources.stream().map(folder.fromFolder()::contains).forEach(given.loose::add);
        List<String> names = FileNames.unique(read.stream().map(WorkbookContent::file).toList());
        for (int at = 0; at < read.size(); at++) {
            given.workbooks.add(read.get(at).named(names.get(at)));
        }
        return given;
    }

    /** Those of the workbooks that a stage says, in their order. */
    GivenPlans of(PlanStage stage, List<PlanStage> stages) {
        GivenPlans part = new GivenPlans();
        for (int at = 0; at < workbooks.size(); at++) {
            if (stages.get(at) == stage) {
                part.workbooks.add(workbooks.get(at));
                part.sources.add(sources.get(at));
                part.loose.add(loose.get(at));
            }
        }
        return part;
    }

    /** Where each workbook lies, in their order. */
    List<Path> sources() {
        return List.copyOf(sources);
    }

    /** The workbooks without those of a folder that hold no plan, which are told one step milder. */
    List<WorkbookContent> readable(PlanRequest request, Problems problems) {
        List<WorkbookContent> readable = new ArrayList<>();
        for (int at = 0; at < workbooks.size(); at++) {
            PlanReading alone = loose.get(at) ? PlanReader.read(List.of(workbooks.get(at)), request) : null;
            if (alone == null || !alone.plan().agencies().isEmpty() || !alone.problems().unusable()) {
                readable.add(workbooks.get(at));
            } else {
                alone.problems().sorted().forEach(problem -> problems.add(PlanFolder.milder(problem)));
            }
        }
        return readable;
    }

    /** A repeated name has a number behind it. */
    List<WorkbookContent> workbooks() {
        return List.copyOf(workbooks);
    }

    /**
     * Reads the workbooks into one plan; those of a folder that hold no plan are left out, and what is said of them is told.
     *
     * @param request how to read them
     */
    PlanReading plan(PlanRequest request, Problems problems) {
        PlanReading reading = PlanReader.read(workbooks, request);
        Set<String> unread = new HashSet<>();
        for (int at = 0; at < workbooks.size(); at++) {
            String file = workbooks.get(at).file();
            String id = reading.plan().files().get(at).id();
            if (loose.get(at) && reading.plan().agencies().stream().noneMatch(agency -> agency.file().equals(id))
                    && reading.problems().sorted().stream().anyMatch(problem -> problem.file().equals(file) && problem.severity() == Severity.BLOK)) {
                unread.add(file);
            }
        }
        if (!unread.isEmpty() && unread.size() < workbooks.size()) {
            reading.problems().sorted().stream().filter(problem -> unread.contains(problem.file()))
                    .forEach(problem -> problems.add(PlanFolder.milder(problem)));
            for (int at = workbooks.size() - 1; at >= 0; at--) {
                if (unread.contains(workbooks.get(at).file())) {
                    workbooks.remove(at);
                    sources.remove(at);
                    loose.remove(at);
                }
            }
            reading = PlanReader.read(workbooks, request);
        }
        problems.addAll(reading.problems());
        return reading;
    }

    /** Where each file of the plan lies. */
    Map<String, Path> byId(List<PlanFile> files) {
        Map<String, Path> byId = new LinkedHashMap<>();
        for (int at = 0; at < workbooks.size(); at++) {
            String name = workbooks.get(at).file();
            Path source = sources.get(at);
            files.stream().filter(file -> file.name().equals(name)).forEach(file -> byId.put(file.id(), source));
        }
        return byId;
    }

    /** Agencies whose sub-activities stand in more than one file: often two versions of one plan. */
    static void complainOfRepeats(Plan plan, Problems problems) {
        Map<String, AgencyPlan> before = new HashMap<>();
        for (AgencyPlan agency : plan.agencies()) {
            AgencyPlan other = before.putIfAbsent(agency.agency().key(), agency);
            if (other != null && !other.file().equals(agency.file())) {
                Set<String> codes = codes(other);
                codes.retainAll(codes(agency));
                if (!codes.isEmpty()) {
                    problems.add(twice(agency, plan.file(agency.file()).name(), plan.file(other.file()).name(), codes.size()));
                }
            }
        }
    }

    private static Set<String> codes(AgencyPlan agency) {
        return agency.subActivities().stream().map(SubActivity::nomenclature).map(code -> code.text()).filter(code -> !code.isBlank())
                .collect(Collectors.toSet());
    }

    private static Problem reference(Path file) {
        return new Problem("FOLDER-ACUAN", Severity.INFO, String.valueOf(file.getFileName()), null, "berkas acuan / a reference workbook",
                "rencana / a plan", Text.of("Berkas acuan di folder ini tidak dibaca sebagai rencana; acuan diberikan dengan --reference.",
                "The reference in this folder was not read as a plan; it is given by --reference."));
    }

    private static Problem repeated(Path plan, Path same) {
        return new Problem("BERKAS-SAMA", Severity.SEDANG, String.valueOf(plan.getFileName()), null,
                "isi berkas sama persis dengan / same bytes as " + same.getFileName(), "setiap berkas sekali / each file once",
                Text.of("Berkas ini tidak dibaca lagi. Bila seharusnya rencana lain, periksa berkas yang dipilih.",
                        "This file was not read again. If it should be another plan, check which file was chosen."));
    }

    private static Problem twice(AgencyPlan agency, String file, String other, int codes) {
        return new Problem("PERANGKAT-DAERAH-GANDA", Severity.SEDANG, file, null, agency.agency().name() + ": " + codes
                + " kode sub kegiatan juga ada di / codes also stand in " + other, "satu rencana per perangkat daerah / one plan for an agency",
                Text.of("Keduanya dihitung, sehingga pagu dan cakupan menjadi ganda. Bila ini dua versi, periksa hanya yang terbaru.",
                        "Both were counted, so money and coverage are doubled. If these are two versions, check the newest only."));
    }
}
