package id.selaras.overlap.quality;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.Assessing;
import id.selaras.assessment.Assessment;
import id.selaras.assessment.Options;
import id.selaras.assessment.Scope;
import id.selaras.engine.PooledDroolsEngine;
import id.selaras.finding.Overlap;
import id.selaras.intake.ColumnMapping;
import id.selaras.intake.PlanReader;
import id.selaras.intake.PlanRequest;
import id.selaras.intake.reference.ReferenceReader;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanFile;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Problems;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.Reference;
import id.selaras.rulebook.LoadedTables;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.WorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was planted in the samples is found with its class, and what only looks alike is not shown. */
class PlantedOverlapsTest {

    private static final Path LISTS = Path.of("src/test/resources/samples");

    @Test
    void everyPlantedOverlapOfKabupatenPasuruanIsFoundWithItsClass() throws IOException {
        assertAllFound("kabupaten-pasuruan", LISTS, name -> name.startsWith("renja-") && !name.startsWith("renja-batu-"));
    }

    @Test
    void everyPlantedOverlapOfKotaBatuIsFoundWithItsClass() throws IOException {
        assertAllFound("kota-batu", LISTS.resolve("kota-batu"), name -> name.startsWith("renja-batu-"));
    }

    private static void assertAllFound(String government, Path lists, Predicate<String> plans) throws IOException {
        Map<String, String> shown = shown(assess(government, plans));
        List<String> lines = Files.readAllLines(lists.resolve("planted-overlaps.tsv"));
        assertThat(lines.subList(1, lines.size())).isNotEmpty().allSatisfy(line -> {
            String[] cells = line.split("\t");
            String kind = shown.getOrDefault(cells[1] + ":" + cells[2] + "+" + cells[4] + ":" + cells[5], "BUKAN");
            assertThat(kind).as(line).isEqualTo(cells[7]);
        });
    }

    private static Map<String, String> shown(Assessment assessment) {
        Map<String, String> files = new HashMap<>();
        for (PlanFile file : assessment.plan().files()) {
            files.put(file.id(), file.name());
        }
        Map<String, String> shown = new HashMap<>();
        for (Overlap overlap : assessment.overlaps().overlaps()) {
            for (SubActivity one : overlap.rows()) {
                for (SubActivity other : overlap.rows()) {
                    shown.put(files.get(one.file()) + ":" + one.row() + "+" + files.get(other.file()) + ":" + other.row(),
                            overlap.kind().name());
                }
            }
        }
        return shown;
    }

    private static Assessment assess(String government, Predicate<String> plans) throws IOException {
        Problems problems = new Problems();
        Reference reference = ReferenceReader.read(WorkbookReader.read(Path.of("samples/acuan-" + government + ".xlsx"), problems)
                .orElseThrow()).reference().orElseThrow();
        List<WorkbookContent> workbooks = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            for (Path file : files.filter(path -> plans.test(path.getFileName().toString())).sorted().toList()) {
                WorkbookReader.read(file, problems).ifPresent(workbooks::add);
            }
        }
        Plan plan = PlanReader.read(workbooks, new PlanRequest(PlanStage.RENJA, PlanPhase.RANCANGAN, 2026, ColumnMapping.none(),
                reference.agencies().stream().map(AgencyEntry::agency).toList(), reference.unitSynonyms())).plan();
        return new Assessing(new PooledDroolsEngine(), LoadedTables.load(Path.of("decision-tables"), problems).rules()).assess(plan,
                reference, List.of(), new Options(Scope.Level.GOVERNMENT, LocalDate.of(2026, 1, 1), 2), "contoh", Instant.EPOCH);
    }
}
