package id.selaras.journal;

import id.selaras.archive.AnArchive;
import id.selaras.archive.FileArchive;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The journal, the archive and the database of the service as a process that can be killed: each line {@code code text} is kept as a
 * file and acknowledged as a change, by four threads; then {@code ok code} is answered. It starts with all it holds, a line {@code
 * has code hash} each, and {@code ready}.
 */
public final class SmallService {

    private SmallService() {
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        // what is logged goes elsewhere
        System.setOut(System.err);
        Path data = Path.of(arguments[0]);
        // one connection stays open, as a pool keeps it, so that the file is not closed in between
        AJournal journal = AJournal.in(data, new DriverManagerDataSource(url(data) + ";DB_CLOSE_DELAY=-1", "selaras", ""));
        Acknowledging acknowledging = journal.start();
        FileArchive archive = AnArchive.in(data);
        journal.database.sql("select code, name from government").query((row, at) -> "has " + row.getString(1) + " " + row.getString(2))
                .list().forEach(answers::println);
        answers.println("ready " + acknowledging.checkpoint().number() + " " + journal.rows());
        ExecutorService people = Executors.newFixedThreadPool(4);
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split(" ");
            people.submit(() -> {
                String sha256 = archive.keep(words[1].getBytes(StandardCharsets.UTF_8));
                acknowledging.acknowledge("siti", new GovernmentNoted(words[0], sha256));
                answers.println("ok " + words[0]);
            });
        }
        people.shutdown();
    }

    /** The address of the database as the service itself has it. */
    private static String url(Path data) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = SmallService.class.getResourceAsStream("/application.properties")) {
            properties.load(in);
        }
        String url = properties.getProperty("spring.datasource.url").replace("${selaras.data}", data.toString());
        return url.substring(url.indexOf(':') + 1, url.length() - 1);
    }
}
