package id.selaras.checking;

import id.selaras.assessment.Assessing;
import id.selaras.assessment.Assessment;
import id.selaras.assessment.Options;
import id.selaras.assessment.PreparedReference;
import id.selaras.decision.RuleSet;
import id.selaras.engine.PooledDroolsEngine;
import id.selaras.intake.ColumnMapping;
import id.selaras.intake.EarlierPlans;
import id.selaras.intake.PlanReading;
import id.selaras.intake.PlanRequest;
import id.selaras.intake.reference.ReferenceReader;
import id.selaras.intake.reference.ReferenceReading;
import id.selaras.plan.Earlier;
import id.selaras.plan.Plan;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.Reference;
import id.selaras.report.json.AssessmentJson;
import id.selaras.rulebook.LoadedTables;
import id.selaras.workbook.WorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Runs checks from files; the engine is warmed once and shared. */
public final class Checking {

    private final Clock clock;
    private final PooledDroolsEngine engine = new PooledDroolsEngine();

    public Checking(Clock clock) {
        this.clock = clock;
    }

    /** @param progress told each stage as it begins, in both languages */
    public CheckOutcome check(CheckRequest request, Consumer<Text> progress) {
        Problems problems = new Problems();
        progress.accept(Text.of("Memuat tabel keputusan", "Loading decision tables"));
        RuleSet rules = LoadedTables.load(request.tables(), problems).rules();
        progress.accept(Text.of("Membaca acuan", "Reading the reference"));
        Optional<Reference> reference = reference(request.reference(), problems);
        progress.accept(Text.of("Membaca rencana", "Reading plans"));
        StagedPlans staged = StagedPlans.of(GivenPlans.read(PlanFolder.of(request.plans(), problems), problems), request.stage(),
                request.stages(), problems);
        GivenPlans given = staged.plans();
        ColumnMapping mapping = mapping(request.mapping(), problems);
        if (reference.isEmpty() || given.workbooks().isEmpty()) {
            return new CheckOutcome(Optional.empty(), problems.sorted(), Map.of());
        }
        PlanRequest corrected = new PlanRequest(staged.judged(), request.phase(), request.year(), mapping,
                reference.get().agencies().stream().map(AgencyEntry::agency).toList(), reference.get().unitSynonyms())
                .within(reference.get().government().periodStart(), reference.get().government().periodEnd());
        PlanRequest wanted = corrected.beside(staged.others());
        PlanReading reading = given.plan(wanted, problems);
        GivenPlans.complainOfRepeats(reading.plan(), problems);
        int year = reading.plan().year();
        Earlier previous = request.previous().isEmpty() || year == 0 ? Earlier.NONE
                : EarlierPlans.read(GivenPlans.read(PlanFolder.of(request.previous(), problems), problems).workbooks(), wanted.of(year), problems);
        Earlier earlier = staged.beside().isEmpty() || year == 0 ? previous
                : beside(previous, staged, corrected.of(year), problems, progress);
        if (problems.unusable()) {
            return new CheckOutcome(Optional.empty(), problems.sorted(), Map.of());
        }
        progress.accept(Text.of("Memeriksa keselarasan", "Checking alignment"));
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate asOf = request.asOf() != null ? request.asOf() : LocalDate.of(reading.plan().year(), 1, 1);
        PreparedReference prepared = PreparedReference.of(reference.get(), reading.plan().year(), reading.plan().stage());
        Options options = new Options(request.scope(), asOf, request.threads());
        BiFunction<Plan, PreparedReference, Assessment> assessed = (plan, beside) -> AssessmentJson.sealed(new Assessing(engine, rules).assess(plan,
                earlier, beside, problems.sorted(), options, UUID.randomUUID().toString(), now));
        return new CheckOutcome(Optional.of(assessed.apply(reading.plan(), prepared)), problems.sorted(), given.byId(reading.plan().files()),
                new Trial(prepared, rules, request.scope(), assessed));
    }

    private static Earlier beside(Earlier previous, StagedPlans staged, PlanRequest request, Problems problems, Consumer<Text> progress) {
        progress.accept(Text.of("Membaca dokumen tahap lain", "Reading documents of other stages"));
        return previous.with(staged.read(request, problems));
    }

    private static Optional<Reference> reference(Path file, Problems problems) {
        return WorkbookReader.read(file, problems).flatMap(content -> {
            ReferenceReading reading = ReferenceReader.read(content);
            problems.addAll(reading.problems());
            return reading.reference();
        });
    }

    private static ColumnMapping mapping(Path file, Problems problems) {
        if (file == null) {
            return ColumnMapping.none();
        }
        try {
            return ColumnMapping.parse(Files.readString(file), problems);
        } catch (IOException unreadable) {
            problems.add(new Problem("PEMETAAN-TIDAK-TERBACA", Severity.BLOK, String.valueOf(file.getFileName()), null,
                    "berkas tidak dapat dibuka / the file cannot be opened", "berkas JSON / a JSON file",
                    Text.of("Periksa nama berkas pada --mapping.", "Check the file given to --mapping.")));
            return ColumnMapping.none();
        }
    }
}
