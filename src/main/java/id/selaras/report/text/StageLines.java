package id.selaras.report.text;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.StageComparison;
import id.selaras.plan.PlanFile;
import id.selaras.plan.PlanStage;
import id.selaras.report.Labels;
import java.util.List;
import java.util.Map;

/** Which stage was judged, which documents stood beside it, and how much differs between them. */
final class StageLines {

    private static final int FILES = 2;

    private final Lines lines;

    StageLines(Lines lines) {
        this.lines = lines;
    }

    void add(Assessment assessment) {
        StageComparison between = assessment.comparison().between();
        if (between == null) {
            return;
        }
        lines.wrapped(0, lines.say("Tahap yang dinilai: ", "Stage judged: ") + lines.say(Labels.of(between.judged()))
                + lines.say("; di sampingnya: ", "; beside it: ") + String.join("; ", assessment.comparison().stages().entrySet().stream()
                .map(this::beside).toList()));
        lines.wrapped(2, lines.say("Antardokumen: ", "Between documents: ") + between.rows() + lines.say(" sub kegiatan, ", " sub-activities, ")
                + between.incomplete() + lines.say(" hanya pada sebagian dokumen, ", " only in some documents, ") + between.differing()
                + lines.say(" berbeda pagunya; lihat lembar Antardokumen", " with different money; see sheet Antardokumen"));
    }

    private String beside(Map.Entry<PlanStage, List<PlanFile>> stage) {
        List<String> names = stage.getValue().stream().map(PlanFile::name).toList();
        int more = Math.max(0, names.size() - FILES);
        return Labels.of(stage.getKey()).id() + " (" + String.join(", ", names.subList(0, Math.min(FILES, names.size())))
                + (more == 0 ? "" : lines.say(", dan " + more + " lagi", ", and " + more + " more")) + ")";
    }
}
