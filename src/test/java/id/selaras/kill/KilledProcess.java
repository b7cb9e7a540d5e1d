package id.selaras.kill;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java process of our own that does not get the chance to say goodbye. */
public final class KilledProcess {

    private final Process process;
    private final BufferedReader out;
    private final BufferedWriter in;

    private KilledProcess(Process process) {
        this.process = process;
        this.out = process.inputReader();
        this.in = process.outputWriter();
        // a test that fails leaves nothing running behind
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Starts a main class of this class path and talks with it; what it says on its error stream goes to a file. */
    static KilledProcess start(Path errors, Class<?> main, List<String> arguments) throws IOException {
        return new KilledProcess(new ProcessBuilder(command(main, arguments)).redirectError(appending(errors)).start());
    }

    /** Starts a main class of this class path; everything it says goes to a file. */
    static KilledProcess startAlone(Path log, Class<?> main, List<String> arguments) throws IOException {
        return new KilledProcess(new ProcessBuilder(command(main, arguments)).redirectErrorStream(true)
                .redirectOutput(appending(log)).start());
    }

    private static ProcessBuilder.Redirect appending(Path file) {
        return ProcessBuilder.Redirect.appendTo(file.toFile());
    }

    private static List<String> command(Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m", "-XX:TieredStopAtLevel=1", "-cp", classPath(), main.getName()));
        command.addAll(arguments);
        return command;
    }

    /** The next line it prints; null when it ended. */
    String line() throws IOException {
        return out.readLine();
    }

    void say(String line) throws IOException {
        in.write(line);
        in.newLine();
        in.flush();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL, to this process alone; returns when it is gone. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the process " + process.pid() + " does not die");
        }
    }

    /** Each entry once; surefire may start us from a jar that only names them. */
    private static String classPath() {
        String whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(whole.split(File.pathSeparator)).distinct().collect(Collectors.joining(File.pathSeparator));
    }
}
