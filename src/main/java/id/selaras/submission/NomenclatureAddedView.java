package id.selaras.submission;

import id.selaras.http.MayBeNull;
import id.selaras.intake.nomenclature.ImportedList;
import id.selaras.intake.nomenclature.NomenclatureChanges;
import id.selaras.problem.Problem;
import id.selaras.report.json.ProblemJson;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A list as it was taken into the reference.
 *
 * @param reference    version that holds it
 * @param rows         filled rows of the list
 * @param read         rows that were read; the others are named in {@code problems}
 * @param codes        codes of the list
 * @param comparedYear year of the list before; null: there was none
 * @param added        codes that are new
 * @param ended        codes that hold no more
 * @param renamed      codes that go on under another name
 * @param unchanged    codes that go on under the same name
 * @param proposals    code pairs on the sheet Usulan Padanan, which is never read as data
 * @param editions     all lists of the reference
 * @param problemCount of all problems
 * @param problems     the worst ones, at most {@value #MOST}
 */
record NomenclatureAddedView(int reference, int rows, int read, int codes, @MayBeNull Integer comparedYear, int added, int ended,
                             int renamed, int unchanged, int proposals, List<EditionView> editions, int problemCount,
                             JsonNode problems, Map<String, String> links) {

    private static final int MOST = 500;

    static NomenclatureAddedView of(ReferenceVersion version, ImportedList imported, List<Problem> problems) {
        ImportedList.Merged merged = imported.merged().orElseThrow();
        NomenclatureChanges changes = merged.changes();
        return new NomenclatureAddedView(version.version(), imported.list().account().rows(), imported.list().account().read(),
                imported.list().entries().size(), changes.comparedYear(), changes.added().size(), changes.ended().size(),
                changes.renamed().size(), changes.unchanged(), merged.proposals().size(), EditionView.of(merged.nomenclature()),
                problems.size(), ProblemJson.array(problems.stream().limit(MOST).toList()),
                Map.of("reference", ReferenceView.path(version), "workbook", ReferenceView.path(version) + "/workbook"));
    }
}
