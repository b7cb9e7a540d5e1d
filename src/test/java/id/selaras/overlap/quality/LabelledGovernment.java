package id.selaras.overlap.quality;

import id.selaras.finding.SubActivityResult;
import id.selaras.language.Words;
import id.selaras.measure.ReferenceLookup;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanStage;
import id.selaras.plan.SubActivity;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.Government;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.Reference;
import id.selaras.reference.Region;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A whole plan with what its writer says of its rows ({@code src/test/resources/overlap-plans}).
 *
 * @param results every row, without any alignment
 */
public record LabelledGovernment(String name, Plan plan, List<SubActivityResult> results, ReferenceLookup reference, List<Label> labels) {

    static final Path SHIPPED = Path.of("src/test/resources/overlap-plans");

    /**
     * What should be said of some rows.
     *
     * @param kind     such as DUP, OVL-act, FRAG, LOOK-tahap
     * @param expected DUPLICATION, OVERLAP, FRAGMENTATION or BUKAN; empty where planners could disagree
     * @param rows     ids of sub-activities, two or more
     */
    public record Label(String kind, String expected, List<String> rows) {

        boolean isPair() {
            return expected.equals("DUPLICATION") || expected.equals("OVERLAP");
        }

        boolean isLookAlike() {
            return kind.startsWith("LOOK");
        }
    }

    public static List<LabelledGovernment> all() {
        try (Stream<Path> folders = Files.list(SHIPPED)) {
            return folders.filter(Files::isDirectory).sorted().map(LabelledGovernment::in).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static LabelledGovernment in(Path folder) {
        Map<String, Map<String, String>> agencies = new HashMap<>();
        List<AgencyEntry> entries = new ArrayList<>();
        for (Map<String, String> agency : rows(folder, "perangkat-daerah.tsv")) {
            agencies.put(agency.get("kodeskpd"), agency);
            AgencyCode code = new AgencyCode(agency.get("kodeskpd"));
            entries.add(new AgencyEntry(code, agency.get("nama"), agency.get("jenis"), code.fields(), true));
        }
        LabelledPlan plan = new LabelledPlan();
        Map<String, String> ids = new HashMap<>();
        for (Map<String, String> row : rows(folder, "baris.tsv")) {
            Map<String, String> side = new HashMap<>(row);
            side.put("kodeskpd", row.get("perangkat"));
            side.put("perangkat", agencies.get(row.get("perangkat")).get("nama"));
            side.put("sumber", "");
            side.put("pagu", "100000000");
            ids.put(row.get("baris"), plan.row(side).id());
        }
        List<Label> labels = rows(folder, "label.tsv").stream().map(label -> new Label(label.get("jenis"), label.get("kelas"),
                Stream.of(label.get("baris").split(";")).map(ids::get).toList())).toList();
        String name = folder.getFileName().toString();
        ReferenceLookup reference = reference(folder, name, entries);
        List<SubActivityResult> results = plan.results().stream().map(result -> serving(result, reference.reference())).toList();
        return new LabelledGovernment(name, plan.plan(), results, reference, labels);
    }

    /** With the coordinated programmes a row serves by its code or its words, as alignment would tell. */
    private static SubActivityResult serving(SubActivityResult result, Reference reference) {
        SubActivity row = result.subActivity();
        Words said = Words.of(row.text(PlanColumn.ACTIVITY_TEXT).or("") + " ; " + row.outputs().stream()
                .map(output -> output.indicator().or("")).collect(Collectors.joining(" ; ")));
        List<String> served = reference.priorityPrograms().stream().filter(program -> program.codes().stream()
                .anyMatch(code -> (row.nomenclature().text() + ".").startsWith(code.text() + "."))
                || program.keywords().stream().anyMatch(word -> said.containStems(Words.of(word)))).map(PriorityProgram::code).toList();
        return new SubActivityResult(row, result.primary(), List.of(), served, result.strength(), result.verdict(), result.score(),
                result.verdictRow(), result.alignments());
    }

    private static ReferenceLookup reference(Path folder, String name, List<AgencyEntry> agencies) {
        List<Region> regions = rows(folder, "wilayah.tsv").stream().map(place -> new Region("", place.get("kecamatan"),
                place.get("desa").isEmpty() ? null : place.get("desa"), "", null, null)).toList();
        List<PriorityProgram> programs = rows(folder, "terkoordinasi.tsv").stream().map(program -> new PriorityProgram(program.get("kode"),
                program.get("nama"), null, List.of(), program.get("koordinator"), Stream.of(program.get("nomenklatur").split(";"))
                .map(NomenclatureCode::new).toList(), List.of(program.get("kata").split(";")), new TreeMap<>(), true, "contoh")).toList();
        Reference reference = new Reference(new Government("Pemerintah Kabupaten " + name, "35", "WIB", 2025, 2029, "contoh", true), Set.of(),
                List.of(), List.of(), List.of(), programs, List.of(), List.of(), agencies, List.of(), List.of(), List.of(), regions,
                Nomenclature.NONE, List.of(), Map.of());
        return new ReferenceLookup(reference, 2026, PlanStage.RENJA);
    }

    private static List<Map<String, String>> rows(Path folder, String file) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(file));
            String[] headings = lines.get(0).split("\t");
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                Map<String, String> row = new HashMap<>();
                for (int at = 0; at < headings.length; at++) {
                    row.put(headings[at], cells[at]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
