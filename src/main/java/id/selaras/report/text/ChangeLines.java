package id.selaras.report.text;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.VersionChanges;
import id.selaras.assessment.VersionChanges.Kind;

/** What changed since an earlier version, a line for each agency. */
final class ChangeLines {

    private final Lines lines;

    ChangeLines(Lines lines) {
        this.lines = lines;
    }

    void add(Assessment assessment) {
        if (assessment.comparison().changes().isEmpty()) {
            return;
        }
        lines.heading("Perubahan sejak versi sebelumnya", "Changes since the earlier version");
        for (VersionChanges changes : assessment.comparison().changes()) {
            lines.wrapped(2, changes.agency().name() + ": " + count(changes, Kind.ADDED) + lines.say(" baris bertambah, ", " rows added, ")
                    + count(changes, Kind.DROPPED) + lines.say(" hilang, ", " dropped, ") + count(changes, Kind.CHANGED)
                    + lines.say(" berubah, ", " changed, ") + changes.same() + lines.say(" tetap; pagu ", " the same; allocation ")
                    + changes.before().written() + lines.say(" menjadi ", " to ") + changes.after().written()
                    + lines.say("; temuan hilang ", "; findings cured ") + changes.cured().size()
                    + lines.say(", baru ", ", new ") + changes.made().size());
        }
    }

    private static long count(VersionChanges changes, Kind kind) {
        return changes.rows().stream().filter(row -> row.kind() == kind).count();
    }
}
