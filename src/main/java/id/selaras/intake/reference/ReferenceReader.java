package id.selaras.intake.reference;

import id.selaras.problem.Text;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.NomenclatureEntry;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.SpendingReference;
import id.selaras.workbook.WorkbookContent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the reference workbook of a government. */
public final class ReferenceReader {

    private static final int TELLING = 3;

    private final SheetDirectory directory;
    private final TableReader tables;
    private final Remarks remarks;

    private ReferenceReader(SheetDirectory directory, Remarks remarks) {
        this.directory = directory;
        this.tables = new TableReader(directory, remarks);
        this.remarks = remarks;
    }

    /**
     * Reads everything that can be read and says everything that is wrong, at once. A row that misses something essential
     * is left out and said; a sheet without usable rows is not present.
     */
    public static ReferenceReading read(WorkbookContent workbook) {
        Remarks remarks = new Remarks(workbook.file());
        SheetDirectory directory = new SheetDirectory(workbook, remarks);
        if (directory.isEmpty()) {
            Remarks refusal = new Remarks(workbook.file());
            refusal.say(Fault.NO_REFERENCE, null, String.join(", ", workbook.sheets().stream().map(sheet -> sheet.name()).toList()),
                    Text.of("lembar acuan: " + String.join(", ", Forms.CORE.stream().map(SheetForm::title).toList()),
                            "the sheets of a reference workbook"));
            return new ReferenceReading(Optional.empty(), refusal.sorted());
        }
        Reference reference = new ReferenceReader(directory, remarks).reference();
        return new ReferenceReading(Optional.of(reference), remarks.sorted());
    }

    /** True when at least three sheets bear names that only a reference workbook has. */
    public static boolean recognises(WorkbookContent workbook) {
        return SheetDirectory.known(workbook) >= TELLING;
    }

    private Reference reference() {
        var government = GovernmentSheet.read(directory, tables, remarks);
        var tree = tables.read(new TreeSheet());
        var indicators = tables.read(new IndicatorSheet());
        var drivers = tables.read(new DriverSheet());
        var priorityPrograms = tables.read(new PriorityProgramSheet());
        var priorityLabels = tables.read(new PriorityLabelSheet());
        var issues = tables.read(new IssueSheet());
        var agencies = tables.read(new AgencySheet());
        var assignments = tables.read(new AssignmentSheet());
        var renstra = tables.read(new RenstraSheet());
        var ceilings = tables.read(new CeilingSheet());
        var regions = tables.read(new RegionSheet());
        var nomenclature = nomenclature(tables.read(new NomenclatureSheet()));
        var crosswalk = tables.read(new CodePairSheet());
        var synonyms = synonyms(tables.read(new UnitSheet()));
        var spending = spending();
        tables.links().check(tables.present(), remarks);
        return new Reference(government, Collections.unmodifiableSet(tables.present()), tree, indicators, drivers,
                priorityPrograms, priorityLabels, issues, agencies, assignments, renstra, ceilings, regions, nomenclature,
                crosswalk, synonyms, spending, tables.links().cells());
    }

    private SpendingReference spending() {
        return new SpendingReference(tables.read(new AccountSheet()), tables.read(new StandardPriceSheet()),
                tables.read(new BudgetTotalSheet()), tables.read(new StatedSpendingSheet()), tables.read(new RecipientSheet()),
                tables.read(new BasicServiceSheet()), tables.read(new ProposalSheet()));
    }

    private Nomenclature nomenclature(List<NomenclatureEntry> entries) {
        if (!tables.present().contains(ReferenceSheet.NOMENKLATUR)) {
            return Nomenclature.NONE;
        }
        return new Nomenclature(entries,
                NomenclatureStatements.read(directory.sheet(ReferenceSheet.NOMENKLATUR).orElseThrow(), remarks));
    }

    private static Map<String, String> synonyms(List<UnitSheet.Unit> units) {
        Map<String, String> synonyms = new TreeMap<>();
        units.forEach(unit -> unit.synonyms().forEach(synonym -> synonyms.put(synonym, unit.name())));
        return Collections.unmodifiableMap(new LinkedHashMap<>(synonyms));
    }
}
