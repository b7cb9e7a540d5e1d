package id.selaras.checking;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.Scope;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** The project's own samples checked as a user would check them. */
final class SampleRun {

    static final Path SAMPLES = Path.of("samples");
    static final Path REFERENCE = SAMPLES.resolve("acuan-kabupaten-pasuruan.xlsx");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T02:00:00Z"), ZoneOffset.UTC);

    private static final Checking CHECKING = new Checking(CLOCK);

    private SampleRun() {
    }

    /** The plans of Kabupaten Pasuruan. */
    static List<Path> plans() {
        return plans("renja-(?!batu-).*");
    }

    private static List<Path> plans(String names) {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.getFileName().toString().matches(names)).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static CheckRequest request(PlanPhase phase, int threads) {
        return new CheckRequest(plans(), REFERENCE, List.of(), Path.of("decision-tables"), null, PlanStage.RENJA, phase, null,
                Scope.Level.AGENCY, null, threads);
    }

    /** All plans of Kota Batu in their final phase. */
    static CheckOutcome checkBatu() {
        return check(new CheckRequest(plans("renja-batu-.*"), SAMPLES.resolve("acuan-kota-batu.xlsx"), List.of(), Path.of("decision-tables"),
                null, PlanStage.RENJA, PlanPhase.AKHIR, null, Scope.Level.AGENCY, null, 2));
    }

    static CheckOutcome check(CheckRequest request) {
        return CHECKING.check(request, step -> { });
    }

    static Assessment assess(PlanPhase phase, int threads) {
        return check(request(phase, threads)).assessment().orElseThrow();
    }
}
