package id.selaras.checking;

import id.selaras.intake.DocumentStage;
import id.selaras.intake.OtherStages;
import id.selaras.intake.PlanRequest;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanStage;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.workbook.WorkbookContent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The workbooks of one run by the stage of their documents.
 *
 * @param judged the one stage the run judges
 * @param plans  its documents; empty when there is none, with a problem
 * @param beside documents of other stages, in the order of the chain
 */
record StagedPlans(PlanStage judged, GivenPlans plans, Map<PlanStage, GivenPlans> beside) {

    /**
     * A document is of the stage said for it, else of the one it names itself, else of the one asked for, else a Renja. Documents that
     * all name one other stage than the one asked for are read as was asked: nothing else can be meant.
     *
     * @param asked the stage to judge; null: the latest of the chain among the documents
     * @param said  stage by file, or by folder for the files in it
     */
    static StagedPlans of(GivenPlans given, PlanStage asked, Map<Path, PlanStage> said, Problems problems) {
        List<PlanStage> stages = new ArrayList<>();
        List<PlanStage> named = new ArrayList<>();
        for (int at = 0; at < given.workbooks().size(); at++) {
            PlanStage own = DocumentStage.of(given.workbooks().get(at)).orElse(null);
            PlanStage told = said(given.sources().get(at), said);
            PlanStage stage = told != null ? told : own != null ? own : asked != null ? asked : PlanStage.RENJA;
            named.add(own);
            stages.add(stage);
        }
        boolean onlyOne = new TreeSet<>(stages).size() == 1;
        if (asked != null && said.isEmpty() && onlyOne) {
            stages.replaceAll(stage -> asked);
        }
        for (int at = 0; at < stages.size(); at++) {
            if (named.get(at) != null && named.get(at) != stages.get(at)) {
                problems.add(otherwise(given.workbooks().get(at).file(), named.get(at), stages.get(at)));
            }
        }
        PlanStage judged = asked != null ? asked : stages.stream().max(Comparator.naturalOrder()).orElse(PlanStage.RENJA);
        if (!stages.isEmpty() && !stages.contains(judged)) {
            problems.add(none(given.workbooks().get(0).file(), judged, new TreeSet<>(stages)));
        }
        Map<PlanStage, GivenPlans> beside = new EnumMap<>(PlanStage.class);
        stages.stream().filter(stage -> stage != judged).forEach(stage -> beside.computeIfAbsent(stage, any -> given.of(stage, stages)));
        return new StagedPlans(judged, given.of(judged, stages), beside);
    }

    private static PlanStage said(Path file, Map<Path, PlanStage> said) {
        PlanStage own = said.get(file);
        return own != null || file.getParent() == null ? own : said.get(file.getParent());
    }

    /** All workbooks that stand beside. */
    List<WorkbookContent> others() {
        return beside.values().stream().flatMap(part -> part.workbooks().stream()).toList();
    }

    /** @param request as for the plan itself, with its year */
    Map<PlanStage, Plan> read(PlanRequest request, Problems problems) {
        Map<PlanStage, List<WorkbookContent>> documents = new EnumMap<>(PlanStage.class);
        beside.forEach((stage, part) -> documents.put(stage, part.readable(request.as(stage), problems)));
        Map<PlanStage, Plan> plans = OtherStages.read(documents, request, problems);
        plans.values().forEach(plan -> GivenPlans.complainOfRepeats(plan, problems));
        return plans;
    }

    private static Problem otherwise(String file, PlanStage named, PlanStage read) {
        return new Problem("TAHAP-BERBEDA", Severity.INFO, file, null, "judul dokumen / its title: " + named, "diminta / asked for: " + read,
                Text.of("Dokumen ini dibaca sebagai " + read + ", seperti diminta. Bila judulnya yang benar, hapus tahap yang ditulis pada perintah.",
                        "This document was read as " + read + ", as asked. If its title is right, leave out the stage given in the command."));
    }

    private static Problem none(String file, PlanStage judged, TreeSet<PlanStage> there) {
        return new Problem("TAHAP-TANPA-DOKUMEN", Severity.BLOK, file, null, String.join(", ", there.stream().map(PlanStage::name).toList()),
                "sedikitnya satu dokumen tahap / at least one document of stage " + judged,
                Text.of("Tidak ada dokumen tahap " + judged + " di antara berkas. Tambahkan, atau tulis tahapnya di depan berkas: " + judged + "=berkas.xlsx.",
                        "No document of stage " + judged + " is among the files. Add one, or write the stage before the file: " + judged + "=file.xlsx."));
    }
}
