package id.selaras.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The root command; by itself it only says what there is. */
@Command(name = "selaras", mixinStandardHelpOptions = true, version = "Selaras 0.1.0",
        header = "Memeriksa keselarasan rencana perangkat daerah. / Checks how an agency's plan serves indicators and priorities.",
        subcommands = {CheckCommand.class, TablesCommand.class, TemplateCommand.class, NomenclatureCommand.class, ExplainCommand.class,
            BackupCommand.class, RestoreCommand.class},
        footer = {"", "Tanpa perintah, atau dengan 'serve': membuka layanan di 127.0.0.1. / Without a command, or with 'serve': "
                + "opens the service on 127.0.0.1.",
            "Kode keluar / Exit codes: 0 tanpa temuan Blok, 1 ada temuan Blok, 2 masukan tidak dapat dipakai, 64 salah perintah, "
                + "70 galat program."})
public final class SelarasCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Runs one command line and returns its exit code; never throws. */
    public static int execute(String... arguments) {
        CommandLine line = new CommandLine(new SelarasCommand());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        return execute(line, arguments);
    }

    static int execute(CommandLine line, String... arguments) {
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, given) -> {
            CommandLine at = wrong.getCommandLine();
            at.getErr().println("Perintah tidak dikenali / Wrong use: " + wrong.getMessage());
            at.getErr().println("Bantuan / Help: selaras " + (at.getParent() == null ? "" : at.getCommandName() + " ") + "--help");
            return ExitCodes.WRONG_USE;
        });
        line.setExecutionExceptionHandler((failure, at, given) -> {
            at.getErr().println("Galat program, bukan kesalahan berkas Anda; mohon dilaporkan. / "
                    + "An error of the program, not of your files; please report it.");
            at.getErr().println("  " + failure);
            if (Boolean.getBoolean("selaras.trace")) {
                failure.printStackTrace(at.getErr());
            }
            return ExitCodes.INTERNAL_ERROR;
        });
        return line.execute(arguments);
    }
}
