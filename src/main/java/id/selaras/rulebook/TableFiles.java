package id.selaras.rulebook;

import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.workbook.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The workbooks of a directory of decision tables and words, or the shipped ones packed into the program. */
final class TableFiles {

    private static final String SHIPPED = "classpath*:decision-tables/*.xlsx";
    private static final List<String> WORDS = List.of("bobot-kata.xlsx", "kamus.xlsx");

    private TableFiles() {
    }

    /** All workbooks by name; what cannot be read is a problem. */
    static List<TableFile> in(Path directory, Problems problems) {
        try {
            return read(directory == null ? shipped() : listed(directory, problems), problems);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The word workbooks packed into the program. */
    static List<TableFile> shippedWords(Problems problems) {
        try {
            return read(shipped().stream().filter(resource -> WORDS.contains(resource.getFilename())).toList(), problems);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Each file is copied first, so that what is read and what is kept are the same bytes whoever saves it meanwhile. */
    static List<TableFile> read(List<Resource> resources, Problems problems) throws IOException {
        Path unpacked = Files.createTempDirectory("selaras-tables");
        List<TableFile> tables = new ArrayList<>();
        try {
            for (Resource resource : resources) {
                Path file = unpacked.resolve(resource.getFilename());
                try (InputStream bytes = resource.getInputStream()) {
                    Files.copy(bytes, file);
                    WorkbookReader.read(file, problems)
                            .ifPresent(content -> tables.add(new TableFile(content, bytes(file))));
                } finally {
                    Files.deleteIfExists(file);
                }
            }
        } finally {
            Files.deleteIfExists(unpacked);
        }
        return tables;
    }

    private static List<Resource> shipped() throws IOException {
        Resource[] resources = new PathMatchingResourcePatternResolver().getResources(SHIPPED);
        Arrays.sort(resources, Comparator.comparing(Resource::getFilename));
        return List.of(resources);
    }

    private static List<Resource> listed(Path directory, Problems problems) throws IOException {
        String name = name(directory);
        if (!Files.isDirectory(directory)) {
            problems.add(missing(name, "bukan folder / no folder"));
            return List.of();
        }
        List<Resource> files;
        try (Stream<Path> listed = Files.list(directory)) {
            files = listed.filter(file -> file.toString().endsWith(".xlsx"))
                    .filter(file -> !file.getFileName().toString().startsWith("~$")).sorted()
                    .map(file -> (Resource) new FileSystemResource(file)).toList();
        }
        if (files.isEmpty()) {
            problems.add(missing(name, "tidak ada berkas .xlsx / no .xlsx file"));
        }
        return files;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String name(Path directory) {
        return directory.getFileName() == null ? directory.toString() : directory.getFileName().toString();
    }

    static Problem missing(String name, String found) {
        return new Problem("TABEL-TIDAK-ADA", Severity.BLOK, name, (CellRef) null, found,
                "folder berisi tabel keputusan .xlsx / a folder of .xlsx decision tables",
                Text.of("Periksa nama folder pada --tables atau selaras.tables, atau hilangkan pilihan itu untuk memakai tabel bawaan.",
                        "Check the folder given to --tables or selaras.tables, or leave it out to use the shipped tables."));
    }
}
