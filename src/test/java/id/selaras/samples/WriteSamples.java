package id.selaras.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes all sample workbooks and the two lists of planted rows. One optional argument: the project directory. */
public final class WriteSamples {

    private WriteSamples() {
    }

    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments.length > 0 ? arguments[0] : ".");
        Path sources = project.resolve("src/test/resources/samples");
        int written = write(sources, Files.createDirectories(project.resolve("samples")), sources);
        System.out.println(written + " sub kegiatan");
    }

    /** Writes the workbooks and, beside the sources or elsewhere, the lists; answers the number of sub-activities. */
    static int write(Path sources, Path samples, Path lists) {
        Names names = new Names(Table.read(sources.resolve("acuan/Nomenklatur.tsv")), Table.read(sources.resolve("programs.tsv")));
        Sheets.save(new ReferenceBook().write(sources.resolve("acuan")), samples.resolve("acuan-kabupaten-pasuruan.xlsx"));

        List<AgencySource> agencies = new ArrayList<>();
        for (Map<String, String> head : Table.read(sources.resolve("agencies.tsv")).rows()) {
            agencies.add(new AgencySource(head, Table.read(sources.resolve("rencana/" + head.get("kunci") + ".tsv"))));
        }
        Faults faults = new Faults(Table.read(sources.resolve("faults.tsv")));
        faults.apply(agencies);
        byFile(agencies).forEach((file, together) -> Sheets.save(book(together, names), samples.resolve(file)));
        Table.write(lists.resolve("planted-faults.tsv"), Faults.COLUMNS, faults.placed(agencies));
        Table.write(lists.resolve("planted-overlaps.tsv"), Overlaps.COLUMNS,
                Overlaps.placed(Table.read(sources.resolve("overlaps.tsv")), agencies));
        Sheets.save(HardToRead.book(), lists.resolve("renja-sulit-dibaca.xlsx"));
        return agencies.stream().mapToInt(agency -> agency.lines().size()).sum();
    }

    private static Map<String, List<AgencySource>> byFile(List<AgencySource> agencies) {
        Map<String, List<AgencySource>> byFile = new LinkedHashMap<>();
        agencies.forEach(agency -> byFile.computeIfAbsent(agency.file(), file -> new ArrayList<>()).add(agency));
        return byFile;
    }

    private static XSSFWorkbook book(List<AgencySource> agencies, Names names) {
        XSSFWorkbook book = new XSSFWorkbook();
        if (agencies.get(0).flat()) {
            new TemplateSheet(names, book).write(agencies);
        } else {
            new MatrixSheet(agencies.get(0), names, book).write();
        }
        return book;
    }
}
