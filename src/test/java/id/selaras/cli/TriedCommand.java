package id.selaras.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One command of samples/README.md and what stands below it.
 *
 * @param arguments after the name of the jar
 * @param screen    words the terminal must show
 * @param files     that must lie in the folder of results
 * @param findings  cell, rule and severity, joined by a blank
 */
record TriedCommand(List<String> arguments, List<String> screen, List<String> files, List<String> findings) {

    private static final String JAR = "java -jar target/selaras.jar ";
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern FINDING = Pattern.compile("\\| `([^`]+)` \\| ([A-Z]+-\\d+) \\| ([A-Z]+) \\|.*");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    static List<TriedCommand> read(Path readme) {
        List<TriedCommand> commands = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(readme)) {
                if (line.startsWith(JAR)) {
                    commands.add(new TriedCommand(words(line.substring(JAR.length())), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
                } else if (!commands.isEmpty()) {
                    commands.get(commands.size() - 1).take(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return commands;
    }

    private void take(String line) {
        Matcher finding = FINDING.matcher(line);
        if (finding.matches()) {
            findings.add(finding.group(1) + " " + finding.group(2) + " " + finding.group(3));
        } else if (line.startsWith("Layar")) {
            QUOTED.matcher(line).results().forEach(quoted -> screen.add(quoted.group(1)));
        } else if (line.startsWith("Berkas /")) {
            QUOTED.matcher(line).results().forEach(quoted -> files.add(quoted.group(1)));
        }
    }

    /** Words as a shell would split and expand them, with the folder {@code hasil} somewhere else. */
    String[] into(Path results) {
        List<String> all = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals("hasil") || argument.startsWith("hasil/")) {
                all.add(results + argument.substring("hasil".length()));
            } else if (argument.contains("*")) {
                all.addAll(matching(Path.of(argument)));
            } else {
                all.add(argument);
            }
        }
        return all.toArray(String[]::new);
    }

    private static List<String> matching(Path pattern) {
        try (Stream<Path> files = Files.list(pattern.getParent())) {
            var names = pattern.getFileSystem().getPathMatcher("glob:" + pattern.getFileName());
            return files.filter(file -> names.matches(file.getFileName())).map(Path::toString).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String line) {
        return WORD.matcher(line).results().map(word -> word.group(1) == null ? word.group(2) : word.group(1)).toList();
    }

    @Override
    public String toString() {
        return String.join(" ", arguments);
    }
}
