package id.selaras.cli;

import id.selaras.intake.nomenclature.Declaration;
import id.selaras.intake.nomenclature.ImportSummary;
import id.selaras.intake.nomenclature.ImportedList;
import id.selaras.intake.nomenclature.ListFiles;
import id.selaras.intake.nomenclature.NomenclatureImport;
import id.selaras.intake.nomenclature.NomenclatureListReader;
import id.selaras.intake.nomenclature.OpenedList;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.report.text.ProblemList;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.WorkbookReader;
import id.selaras.workbook.output.UnpaintableWorkbook;
import id.selaras.workbook.output.WorkbookPainter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes an official nomenclature list into a copy of the reference workbook. */
@Command(name = "nomenclature", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Memuat daftar nomenklatur resmi ke salinan acuan. / Takes an official nomenclature list into a copy of the reference.")
final class NomenclatureCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DAFTAR", description = "Daftar resmi .xlsx atau .csv. / The official list, .xlsx or .csv.")
    private Path list;

    @Option(names = "--from", required = true, paramLabel = "2025", description = "Tahun pertama berlaku. / First year it holds.")
    private int from;

    @Option(names = "--until", paramLabel = "2026", description = "Tahun terakhir; tanpa ini terus berlaku. / Last year; default: open.")
    private Integer until;

    @Option(names = "--complete", description = "Daftar ini lengkap: kode di luarnya salah. / The list is complete: other codes are wrong.")
    private boolean complete;

    @Option(names = "--basis", required = true, paramLabel = "TEKS", description = "Dasar hukum daftar. / Its legal basis.")
    private String basis;

    @Option(names = "--reference", required = true, paramLabel = "ACUAN.xlsx", description = "Acuan yang dilengkapi. / The reference.")
    private Path reference;

    @Option(names = "--out", required = true, paramLabel = "ACUAN-BARU.xlsx",
            description = "Acuan hasil; acuan asal tidak diubah. / The result; the reference itself is not changed.")
    private Path out;

    @Option(names = "--lang", defaultValue = "id", description = "id|en (${DEFAULT-VALUE})")
    private Language language;

    @Override
    public Integer call() throws IOException {
        if (out.toAbsolutePath().normalize().equals(reference.toAbsolutePath().normalize())) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--out harus berkas lain daripada --reference / "
                    + "--out must be another file than --reference");
        }
        Problems problems = new Problems();
        Optional<WorkbookContent> workbook = WorkbookReader.read(reference, problems);
        Optional<NomenclatureImport> target = workbook.flatMap(content -> NomenclatureImport.into(content, problems));
        Optional<OpenedList> opened = ListFiles.read(list, problems);
        if (target.isEmpty() || opened.isEmpty()) {
            return refuse(problems.sorted());
        }
        ImportedList imported = target.get().take(NomenclatureListReader.read(opened.get()), new Declaration(from, until, complete, basis));
        problems.addAll(imported.problems());
        PrintWriter screen = spec.commandLine().getOut();
        ImportSummary.of(imported, language.name()).forEach(screen::println);
        if (imported.merged().isEmpty()) {
            return refuse(problems.sorted());
        }
        if (WorkbookPainter.obstacle(reference).isPresent()) {
            return refuse(List.of(target.get().unwritable()));
        }
        try {
            Files.write(out, target.get().written(Files.readAllBytes(reference), imported.merged().get()));
        } catch (UnpaintableWorkbook broken) {
            return refuse(List.of(target.get().unwritable()));
        }
        ProblemList.of(problems.sorted(), language.name()).forEach(screen::println);
        screen.println("Ditulis / Written: " + out);
        return ExitCodes.PASSED;
    }

    private int refuse(List<Problem> problems) {
        ProblemList.of(problems, language.name()).forEach(spec.commandLine().getOut()::println);
        return ExitCodes.UNUSABLE_INPUT;
    }
}
