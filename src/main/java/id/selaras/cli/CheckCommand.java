package id.selaras.cli;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.Scope;
import id.selaras.checking.CheckOutcome;
import id.selaras.checking.CheckOutputs;
import id.selaras.checking.CheckRequest;
import id.selaras.checking.Checking;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.problem.Severity;
import id.selaras.report.text.ProblemList;
import id.selaras.report.text.TerminalSummary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks plans against a reference and writes the explained answer. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Memeriksa satu atau beberapa berkas rencana. / Checks one or several plan files.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "[TAHAP=]RENCANA",
            description = "Berkas rencana .xlsx, atau folder yang memuatnya; dokumen tahap lain tahun yang sama boleh menyertai, misalnya "
                    + "RKPD=rkpd.xlsx. / Plan workbooks, or a folder that holds them; documents of other stages of the same year may stand "
                    + "beside, such as RKPD=rkpd.xlsx.")
    private List<String> plans;

    @Option(names = "--reference", required = true, paramLabel = "ACUAN.xlsx",
            description = "Berkas acuan pemerintah daerah. / The government's reference workbook.")
    private Path reference;

    @Option(names = "--previous", arity = "1..*", paramLabel = "RENCANA",
            description = "Rencana tiga tahun terakhir atau versi lama rencana ini, untuk dibandingkan. / "
                    + "Plans of the last three years or earlier versions of this plan, to compare with.")
    private List<Path> previous;

    @Option(names = "--tables", paramLabel = "DIR",
            description = "Folder tabel keputusan; tanpa ini dipakai tabel bawaan. / Folder of decision tables; default: the shipped ones.")
    private Path tables;

    @Option(names = "--mapping", paramLabel = "FILE.json",
            description = "Koreksi lembar, baris judul, dan kolom. / Corrections of sheet, header row and columns.")
    private Path mapping;

    @Option(names = "--stage", description = "${COMPLETION-CANDIDATES}. Tahap yang dinilai; tanpa ini tahap terakhir di antara berkas, "
            + "atau RENJA. / The stage judged; default: the latest among the files, or RENJA.")
    private PlanStage stage;

    @Option(names = "--phase", defaultValue = "RANCANGAN", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private PlanPhase phase;

    @Option(names = "--year", description = "Tahun rencana; tanpa ini dibaca dari berkas. / Fiscal year; default: read from the files.")
    private Integer year;

    @Option(names = "--scope", defaultValue = "agency", description = "agency|government (${DEFAULT-VALUE})")
    private Scope.Level scope;

    @Option(names = "--as-of", paramLabel = "2026-03-01",
            description = "Tanggal acuan tenggat; tanpa ini 1 Januari tahun rencana. / Day for deadlines; default: 1 January of the year.")
    private LocalDate asOf;

    @Option(names = "--what-if", paramLabel = "PERUBAHAN.xlsx", description = "Daftar pagu yang dicoba (.xlsx atau .csv); hasilnya dibandingkan "
            + "sebelum dan sesudah. / Allocations to be tried (.xlsx or .csv); before and after are compared.")
    private Path whatIf;

    @Option(names = "--lang", defaultValue = "id", description = "id|en (${DEFAULT-VALUE})")
    private Language language;

    @Option(names = "--out", defaultValue = ".", paramLabel = "DIR",
            description = "Folder hasil. / Folder for the results.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        PrintWriter screen = spec.commandLine().getOut();
        PrintWriter progress = spec.commandLine().getErr();
        List<PlanArgument> given = plans.stream().map(PlanArgument::parse).toList();
        Map<Path, PlanStage> stages = given.stream().filter(plan -> plan.stage() != null)
                .collect(Collectors.toMap(PlanArgument::path, PlanArgument::stage, (one, other) -> one));
        CheckRequest request = new CheckRequest(given.stream().map(PlanArgument::path).toList(), reference, previous == null ? List.of() : previous, tables, mapping, stage, phase, year, scope, asOf,
                Runtime.getRuntime().availableProcessors(), stages);
        CheckOutcome outcome = new Checking(Clock.systemUTC()).check(request,
                step -> progress.println("... " + step.in(language.name())));
        if (outcome.assessment().isEmpty()) {
            ProblemList.of(outcome.problems(), language.name()).forEach(screen::println);
            return ExitCodes.UNUSABLE_INPUT;
        }
        Assessment assessment = outcome.assessment().get();
        List<Path> written = CheckOutputs.write(outcome, out, language.name());
        TerminalSummary.of(assessment, language.name(), written.stream().map(Path::toString).toList())
                .forEach(screen::println);
        if (whatIf != null && !new WhatIfRun(outcome, out, language.name(), screen).tried(whatIf)) {
            return ExitCodes.UNUSABLE_INPUT;
        }
        boolean blocked = assessment.findings().stream().anyMatch(finding -> finding.severity() == Severity.BLOK);
        return blocked ? ExitCodes.BLOCKED : ExitCodes.PASSED;
    }
}
