package id.selaras.report.text;

import id.selaras.assessment.Assessment;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.PlanFile;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import java.util.List;

/** What was understood of each file, so that the sender can object. */
final class FilesRead {

    private static final int FILES = 4;
    private static final int NOTES = 3;
    private final Lines lines;

    FilesRead(Lines lines) {
        this.lines = lines;
    }

    void add(Assessment assessment) {
        List<PlanFile> files = assessment.plan().files();
        lines.line(0, lines.say("Berkas dibaca: ", "Files read: ") + files.size());
        files.stream().limit(FILES).forEach(file -> add(file, assessment));
        lines.more(2, files.size() - FILES, "berkas lain di assessment.json", "more files in assessment.json");
    }

    private void add(PlanFile file, Assessment assessment) {
        List<AgencyPlan> agencies =
                assessment.plan().agencies().stream().filter(agency -> agency.file().equals(file.id())).toList();
        int rows = agencies.stream().mapToInt(agency -> agency.subActivities().size()).sum();
        Rupiah allocation = agencies.stream().map(AgencyPlan::allocation).reduce(Rupiah.ZERO, Rupiah::plus);
        lines.wrapped(2, file.name() + ": " + lines.say("tata letak ", "layout ") + file.layout() + ", sheet "
                + file.sheet() + lines.say(", judul kolom baris ", ", header row ") + file.headerRow() + ", " + rows
                + lines.say(" sub kegiatan, ", " sub-activities, ") + allocation.written());
        for (Text note : file.notes().stream().limit(NOTES).toList()) {
            lines.wrapped(4, "- " + lines.say(note));
        }
        lines.more(4, file.notes().size() - NOTES, "catatan lain di assessment.json", "more notes in assessment.json");
    }
}
