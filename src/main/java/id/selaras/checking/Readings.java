package id.selaras.checking;

import id.selaras.archive.FileArchive;
import id.selaras.plan.Plan;
import id.selaras.problem.Problem;
import id.selaras.report.json.ReadingJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was understood of a file, kept in the archive and, in the same words, in the row of its plan or job. */
@Component
class Readings {

    /** Characters; the columns that hold it take a million. */
    private static final int MOST = 700_000;

    private final FileArchive archive;

    Readings(FileArchive archive) {
        this.archive = archive;
    }

    /** @param plan null when nothing could be read at all */
    String keep(Plan plan, List<Problem> problems) {
        return archive.keep(ReadingJson.of(plan, problems, MOST).getBytes(StandardCharsets.UTF_8));
    }

    String text(String sha256) {
        return new String(archive.bytes(sha256), StandardCharsets.UTF_8);
    }
}
