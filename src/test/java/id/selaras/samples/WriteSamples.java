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
        Path samples = Files.createDirectories(project.resolve("samples"));
        Names names = new Names(Table.read(sources.resolve("acuan/Nomenklatur.tsv")), Table.read(sources.resolve("programs.tsv")));
        Sheets.save(new ReferenceBook().write(sources.resolve("acuan")), samples.resolve("acuan-kabupaten-pasuruan.xlsx"));

        List<AgencySource> agencies = new ArrayList<>();
        for (Map<String, String> head : Table.read(sources.resolve("agencies.tsv")).rows()) {
            agencies.add(new AgencySource(head, Table.read(sources.resolve("rencana/" + head.get("kunci") + ".tsv"))));
        }
        Faults faults = new Faults(Table.read(sources.resolve("faults.tsv")));
        faults.apply(agencies);
        byFile(agencies).forEach((file, together) -> Sheets.save(book(together, names), samples.resolve(file)));
        Table.write(sources.resolve("planted-faults.tsv"), Faults.COLUMNS, faults.placed(agencies));
        Table.write(sources.resolve("planted-overlaps.tsv"), Overlaps.COLUMNS,
                Overlaps.placed(Table.read(sources.resolve("overlaps.tsv")), agencies));
        Sheets.save(HardToRead.book(), sources.resolve("renja-sulit-dibaca.xlsx"));
        System.out.println(agencies.stream().mapToInt(agency -> agency.lines().size()).sum() + " sub kegiatan");
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
