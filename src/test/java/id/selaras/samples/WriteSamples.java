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
        for (SampleGovernment government : SampleGovernment.ALL) {
            int written = write(government, sources, samples, government.sources(sources));
            System.out.println(government.name() + ": " + written + " sub kegiatan");
        }
        Sheets.save(HardToRead.book(), sources.resolve("renja-sulit-dibaca.xlsx"));
    }

    /** Writes one government's workbooks and, beside its sources or elsewhere, the lists; answers the number of sub-activities. */
    static int write(SampleGovernment government, Path allSources, Path samples, Path lists) {
        Path sources = government.sources(allSources);
        Names names = new Names(Table.read(sources.resolve("acuan/Nomenklatur.tsv")), Table.read(sources.resolve("programs.tsv")));
        Sheets.save(new ReferenceBook().write(sources.resolve("acuan")), samples.resolve(government.reference()));

        List<AgencySource> agencies = new ArrayList<>();
        for (Map<String, String> head : Table.read(sources.resolve("agencies.tsv")).rows()) {
            agencies.add(new AgencySource(head, Table.read(sources.resolve("rencana/" + head.get("kunci") + ".tsv"))));
        }
        Faults faults = new Faults(Table.read(sources.resolve("faults.tsv")));
        faults.apply(agencies);
        byFile(agencies).forEach((file, together) -> Sheets.save(book(government, together, names), samples.resolve(file)));
        Table.write(lists.resolve("planted-faults.tsv"), Faults.COLUMNS, faults.placed(agencies));
        Table.write(lists.resolve("planted-overlaps.tsv"), Overlaps.COLUMNS,
                Overlaps.placed(Table.read(sources.resolve("overlaps.tsv")), agencies));
        new OtherDocuments(government, allSources, names).write(samples);
        return agencies.stream().mapToInt(agency -> agency.lines().size()).sum();
    }

    private static Map<String, List<AgencySource>> byFile(List<AgencySource> agencies) {
        Map<String, List<AgencySource>> byFile = new LinkedHashMap<>();
        agencies.forEach(agency -> byFile.computeIfAbsent(agency.file(), file -> new ArrayList<>()).add(agency));
        return byFile;
    }

    private static XSSFWorkbook book(SampleGovernment government, List<AgencySource> agencies, Names names) {
        XSSFWorkbook book = new XSSFWorkbook();
        plan(government, agencies, names, book);
        return book;
    }

    /** A yearly plan in the layout of its agency. */
    static void plan(SampleGovernment government, List<AgencySource> agencies, Names names, XSSFWorkbook book) {
        if (agencies.get(0).flat()) {
            new TemplateSheet(government.name(), names, agencies.get(0).year(), PlanTitle.RENJA, book).write(agencies);
        } else {
            new MatrixSheet(government.name(), agencies.get(0), names, book).write();
        }
    }
}
