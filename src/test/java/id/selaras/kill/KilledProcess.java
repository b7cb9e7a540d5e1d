package id.selaras.kill;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java process of our own that does not get the chance to say goodbye. */
final class KilledProcess {

    private final Process process;
    private final BufferedReader out;
    private final BufferedWriter in;

    private KilledProcess(Process process) {
        this.process = process;
        this.out = process.inputReader();
        this.in = process.outputWriter();
    }

    /** Starts a main class of this class path; what it says on its error stream goes to a file. */
    static KilledProcess start(Path errors, Class<?> main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m", "-XX:TieredStopAtLevel=1", "-cp", classPath(), main.getName()));
        command.addAll(arguments);
        return new KilledProcess(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile())).start());
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
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the process " + process.pid() + " does not die");
        }
    }

    /** Surefire may start us from a jar that only names the class path. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).replace("\n", File.pathSeparator);
    }
}
