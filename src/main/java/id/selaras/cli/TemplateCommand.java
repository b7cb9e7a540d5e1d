package id.selaras.cli;

import id.selaras.decision.table.TableTemplate;
import id.selaras.intake.ChangeTemplate;
import id.selaras.intake.PlanTemplate;
import id.selaras.intake.RenstraTemplate;
import id.selaras.intake.reference.ReferenceTemplate;
import id.selaras.workbook.output.OutputSheet;
import id.selaras.workbook.output.WorkbookPainter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes an empty workbook with explanations to be filled in. */
@Command(name = "template", mixinStandardHelpOptions = true,
        description = "Menulis berkas isian kosong. / Writes an empty workbook to fill in.")
final class TemplateCommand implements Callable<Integer> {

    /** What can be filled in. */
    enum Kind {
        plan("templat-rencana.xlsx"), renstra("templat-renstra.xlsx"), reference("templat-acuan.xlsx"), table("templat-tabel.xlsx"),
        whatIf("templat-perubahan.xlsx");

        private final String file;

        Kind(String file) {
            this.file = file;
        }
    }

    /** Words of the command line have dashes, names in code cannot. */
    static final class KindWord implements ITypeConverter<Kind> {

        @Override
        public Kind convert(String word) {
            return Stream.of(Kind.values()).filter(kind -> kind.name().equals(word) || kind == Kind.whatIf && word.equals("what-if")).findFirst()
                    .orElseThrow(() -> new TypeConversionException("plan|reference|table|what-if: '" + word + "'"));
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "plan|renstra|reference|table|what-if", converter = KindWord.class)
    private Kind kind;

    @Option(names = "--out", paramLabel = "FILE", description = "Berkas hasil. / File to write.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        List<OutputSheet> sheets = switch (kind) {
            case plan -> PlanTemplate.sheets();
            case renstra -> RenstraTemplate.sheets();
            case reference -> ReferenceTemplate.sheets();
            case table -> TableTemplate.sheets();
            case whatIf -> ChangeTemplate.sheets();
        };
        Path target = out == null ? Path.of(kind.file) : out;
        WorkbookPainter.write(target, sheets);
        spec.commandLine().getOut().println("Ditulis / Written: " + target);
        return ExitCodes.PASSED;
    }
}
