package id.selaras.checking;

import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.report.workbook.CoordinationWorkbook;
import id.selaras.report.workbook.GovernmentWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The workbooks a run was given: files by name, and for a folder all workbooks in it, not those of folders below.
 *
 * @param plans      in the order given, those of a folder by name
 * @param fromFolder found in a folder, not named: one that is no plan is said and left out and does not stop the others
 */
record PlanFolder(List<Path> plans, Set<Path> fromFolder) {

    private static final Set<String> OWN = Set.of(CoordinationWorkbook.FILE_NAME, GovernmentWorkbook.FILE_NAME);

    /** @param problems told of files of a folder that are no workbooks, or results of an earlier run */
    static PlanFolder of(List<Path> given, Problems problems) {
        List<Path> plans = new ArrayList<>();
        Set<Path> found = new HashSet<>();
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                List<Path> inside = inside(path, problems);
                found.addAll(inside);
                plans.addAll(inside);
            } else {
                plans.add(path);
            }
        }
        return new PlanFolder(List.copyOf(plans), Set.copyOf(found));
    }

    private static List<Path> inside(Path folder, Problems problems) {
        List<Path> all;
        try (Stream<Path> files = Files.list(folder)) {
            all = files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            problems.add(new Problem("FOLDER-TIDAK-TERBACA", Severity.BLOK, String.valueOf(folder.getFileName()), null,
                    "folder tidak dapat dibuka / the folder cannot be opened", "folder berisi rencana / a folder of plans",
                    Text.of("Periksa nama folder dan izinnya.", "Check the name of the folder and its permissions.")));
            return List.of();
        }
        List<Path> workbooks = all.stream().filter(PlanFolder::isWorkbook).toList();
        List<String> others = all.stream().filter(file -> !isWorkbook(file)).map(file -> file.getFileName().toString()).toList();
        if (!others.isEmpty()) {
            problems.add(new Problem("FOLDER-BERKAS-DILEWATI", Severity.INFO, String.valueOf(folder.getFileName()), null,
                    String.join(", ", others), "buku kerja rencana .xlsx atau .xls / plan workbooks",
                    Text.of("Berkas ini dilewati: bukan buku kerja, atau hasil pemeriksaan sebelumnya. Bila di antaranya ada rencana, simpan "
                            + "sebagai .xlsx.", "These were passed over: no workbooks, or results of an earlier run. If one is a plan, save it as .xlsx.")));
        }
        if (workbooks.isEmpty()) {
            problems.add(new Problem("FOLDER-KOSONG", Severity.BLOK, String.valueOf(folder.getFileName()), null, all.size() + " berkas / files",
                    "sedikitnya satu buku kerja / at least one workbook",
                    Text.of("Taruh rencana semua perangkat daerah langsung di folder ini; folder di dalamnya tidak dibuka.",
                            "Put the plans of all agencies right into this folder; folders inside it are not opened.")));
        }
        return workbooks;
    }

    private static boolean isWorkbook(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean result = name.endsWith("-diperiksa.xlsx") || name.startsWith("temuan-") || OWN.contains(name);
        return (name.endsWith(".xlsx") || name.endsWith(".xls")) && !name.startsWith("~$") && !name.startsWith(".") && !result;
    }

    /** What would stop a run is said one step milder about a file nobody named. */
    static Problem milder(Problem problem) {
        return problem.severity() != Severity.BLOK ? problem : new Problem(problem.code(), Severity.TINGGI, problem.file(), problem.where(),
                problem.found(), problem.expected(), Text.of("Berkas ini tidak ikut diperiksa. " + problem.suggestion().id(),
                "This file was not checked. " + problem.suggestion().in("en")));
    }
}
