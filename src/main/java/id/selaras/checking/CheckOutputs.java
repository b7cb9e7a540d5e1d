package id.selaras.checking;

import id.selaras.assessment.Assessment;
import id.selaras.plan.PlanFile;
import id.selaras.report.json.AssessmentJson;
import id.selaras.report.csv.DataPackage;
import id.selaras.report.workbook.AnnotatedWorkbookModel;
import id.selaras.report.workbook.BudgetWorkbook;
import id.selaras.workbook.output.UnpaintableWorkbook;
import id.selaras.workbook.output.Unpainted;
import id.selaras.workbook.output.WorkbookPainter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes the answer: one annotated workbook per plan file, for several agencies the workbook of their overlaps, for a government its
 * summary and, where a file holds several agencies, the findings of each, and {@code assessment.json}.
 */
public final class CheckOutputs {

    private static final int PAINTINGS = 2;

    private CheckOutputs() {
    }

    /**
     * Writes everything below a directory, which is made when it does not exist. Each file appears whole or not at all.
     *
     * @return the files written, {@code assessment.json} last
     */
    public static List<Path> write(CheckOutcome outcome, Path directory, String language) throws IOException {
        Assessment assessment = outcome.assessment().orElseThrow();
        Files.createDirectories(directory);
        Set<String> names = new HashSet<>();
        List<Callable<Path>> work = new ArrayList<>();
        for (PlanFile file : assessment.plan().files()) {
            String name = name(file, names);
            work.add(() -> write(directory, name, draft -> annotate(assessment, file, outcome.sources().get(file.id()), draft)));
        }
        for (MoreWorkbook more : MoreWorkbook.of(assessment, names)) {
            work.add(() -> write(directory, more.name(), draft -> WorkbookPainter.write(draft, more.sheets().get())));
        }
        List<Path> written = inOrder(work);
        if (BudgetWorkbook.isDue(assessment)) {
            written.add(dataPackage(assessment, directory.resolve(DataPackage.FOLDER)));
        }
        Path json = directory.resolve("assessment.json");
        Path draft = Files.createTempFile(directory, "selaras", ".json");
        Files.write(draft, AssessmentJson.bytes(AssessmentJson.tree(assessment, language)));
        written.add(Files.move(draft, json, StandardCopyOption.REPLACE_EXISTING));
        return written;
    }

    private static Path dataPackage(Assessment assessment, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : DataPackage.files(assessment).entrySet()) {
            Path draft = Files.createTempFile(folder, "selaras", ".csv");
            Files.write(draft, file.getValue());
            Files.move(draft, folder.resolve(file.getKey()), StandardCopyOption.REPLACE_EXISTING);
        }
        return folder;
    }

    /** Two at a time, as many as the memory of a small machine takes; the answers in the order of the work. */
    private static List<Path> inOrder(List<Callable<Path>> work) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(PAINTINGS);
        try {
            List<Path> written = new ArrayList<>();
            for (Future<Path> file : threads.invokeAll(work)) {
                written.add(file.get());
            }
            return written;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("writing was interrupted", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException full) {
                throw full;
            }
            throw failed.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Fills a draft. */
    interface Writing {
        void into(Path draft) throws IOException;
    }

    private static Path write(Path directory, String name, Writing writing) throws IOException {
        Path draft = Files.createTempFile(directory, "selaras", ".xlsx");
        try {
            writing.into(draft);
            return Files.move(draft, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Writes the annotated workbook of one file of an assessment; for a file that cannot be painted (an .xls, one too large, one the
     * painting library does not understand) the same sheets in a workbook of their own that says why, with links into the file.
     */
    static void annotate(Assessment assessment, PlanFile file, Path source, Path target) throws IOException {
        Unpainted reason = WorkbookPainter.obstacle(source).orElse(null);
        if (reason == null) {
            try {
                AnnotatedWorkbookModel model = AnnotatedWorkbookModel.of(assessment, file.id());
                WorkbookPainter.paint(source, target, model.notes(), model.sheets());
                return;
            } catch (UnpaintableWorkbook oddlyBuilt) {
                // answered below: what was found must reach the sender all the same
                reason = Unpainted.ODDLY_BUILT;
            }
        }
        WorkbookPainter.write(target, AnnotatedWorkbookModel.apart(assessment, file.id(), reason).sheets(), file.name());
    }

    /** As the model names it; a second file of the same name gets {@code -2}. */
    static String name(PlanFile file, Set<String> taken) {
        return unique(AnnotatedWorkbookModel.fileName(file), taken);
    }

    /** A name that was taken before gets {@code -2}, {@code -3}, ... */
    static String unique(String first, Set<String> taken) {
        String name = first;
        for (int number = 2; !taken.add(name); number++) {
            name = first.substring(0, first.length() - ".xlsx".length()) + "-" + number + ".xlsx";
        }
        return name;
    }
}
