package id.selaras.intake;

import id.selaras.intake.ColumnMapping.FileMapping;
import id.selaras.intake.layout.Heading;
import id.selaras.intake.layout.SheetHeader;
import id.selaras.intake.reference.ReferenceReader;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanFile;
import id.selaras.plan.PlanFile.UnderstoodColumn;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.WorkbookContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads one file: finds its plan sheets, reads them, and tells what was understood. */
final class FileReading implements ReadFile {

    private final FileContext file;
    private final WorkbookContent workbook;
    private final FileMapping mapping;
    private final Integer wantedYear;
    private final List<Text> notes = new ArrayList<>();
    private final List<UnderstoodColumn> columns = new ArrayList<>();
    private final List<RowLedger> ledgers = new ArrayList<>();
    private final Map<String, AgencyPart> parts = new LinkedHashMap<>();
    private final Set<Integer> years = new TreeSet<>();
    private PlanSheet main;
    private boolean matrix;
    private boolean withoutCodes;

    FileReading(FileContext file, WorkbookContent workbook, FileMapping mapping, Integer wantedYear) {
        this.file = file;
        this.workbook = workbook;
        this.mapping = mapping;
        this.wantedYear = wantedYear;
    }

    FileReading read() {
        if (mapping.equals(FileMapping.NONE) && ReferenceReader.recognises(workbook)) {
            file.complaints().say(Complaint.REFERENCE, null, String.join(", ", workbook.sheets().stream().map(SheetContent::name).toList()));
            return this;
        }
        PlanSheets sheets = PlanSheets.choose(workbook, mapping, wantedYear, file);
        if (mapping.reused()) {
            notes.add(Text.of("Pemetaan kolom yang pernah dikoreksi dipakai lagi, karena judul kolomnya sama",
                    "A corrected column mapping was reused, because the header is the same"));
        }
        for (PlanSheet sheet : StageSheets.fitting(sheets.chosen(), file, notes)) {
            read(sheet);
        }
        file.complaints().sayAsides();
        notes.addAll(sheets.notes());
        if (main != null && !withoutCodes && parts.values().stream().allMatch(part -> part.subActivities.isEmpty()
                && !(main.header().years().isSeries() && !part.uppers.isEmpty()))) {
            file.complaints().say(Complaint.NO_ROWS, CellRef.ofSheet(main.grid().name()), main.grid().name());
        }
        return this;
    }

    private void read(PlanSheet sheet) {
        SheetHeader header = sheet.header();
        years.addAll(sheet.years());
        if (main == null) {
            main = sheet;
        }
        HeaderComplaints.about(sheet, wantedYear, file.complaints());
        SheetReading reading = new SheetReading(file, sheet.grid(), header, sheet.letterhead(),
                file.id() + (main == sheet ? "#" : "." + (ledgers.size() + 1) + "#")).read(sheet.finder());
        withoutCodes |= reading.withoutCodes();
        if (main != sheet && twin(reading)) {
            ledgers.add(RowLedger.skipped(file.id(), sheet.grid().name(), reading.ledger().rows(),
                    Text.of("lembar ganda", "a sheet that repeats another")));
            file.complaints().say(Complaint.TWIN_SHEET, CellRef.ofSheet(sheet.grid().name()), sheet.grid().name(),
                    main.grid().name());
            return;
        }
        ledgers.add(reading.ledger());
        matrix |= reading.hasUppers() || header.has(PlanColumn.NAME) && header.heading(header.column(PlanColumn.NAME)) != null
                && header.heading(header.column(PlanColumn.NAME)).written().toLowerCase(java.util.Locale.ROOT).contains("urusan");
        notes.addAll(reading.notes());
        header.columns().forEach((field, column) -> columns.add(new UnderstoodColumn(
                header.heading(column) == null ? "" : header.heading(column).written(), field,
                new CellRef(sheet.grid().name(), column, header.lastRow()))));
        List<String> unread = header.headings().stream().filter(heading -> !header.columns().containsValue(heading.column())
                && !header.codeParts().contains(heading.column()) && !header.years().columns().contains(heading.column())
                && !header.levels().columns().contains(heading.column())).map(Heading::written).toList();
        if (!unread.isEmpty()) {
            String list = String.join("; ", unread);
            notes.add(Text.of("Kolom yang tidak dibaca: " + list, "Columns that were not read: " + list));
        }
        notes.addAll(MoreColumns.told(header));
        for (AgencyPart part : reading.parts()) {
            parts.computeIfAbsent(part.agency().key(), key -> new AgencyPart(part.agency())).take(part);
        }
    }

    /** True when most codes of a further sheet were already read for the same agencies. */
    private boolean twin(SheetReading reading) {
        int known = 0;
        int all = 0;
        for (AgencyPart part : reading.parts()) {
            AgencyPart before = parts.get(part.agency().key());
            Set<String> codes = before == null ? Set.of() : before.subActivities.stream()
                    .map(sub -> sub.nomenclature().text()).collect(Collectors.toSet());
            all += part.subActivities.size();
            known += (int) part.subActivities.stream().filter(sub -> codes.contains(sub.nomenclature().text())).count();
        }
        return all > 0 && known * 2 >= all;
    }

    @Override
    public Integer seriesYear() {
        return main == null || !main.header().years().isSeries() ? null : Integer.valueOf(main.header().years().chosen());
    }

    @Override
    public Set<Integer> years() {
        return years;
    }

    @Override
    public List<RowLedger> ledgers() {
        return ledgers;
    }

    @Override
    public List<AgencyPlan> agencies() {
        return parts.values().stream().filter(part -> !part.subActivities.isEmpty() || !part.uppers.isEmpty() || !part.goals.isEmpty())
                .map(part -> part.plan(file.id())).toList();
    }

    @Override
    public PlanFile planFile() {
        return new PlanFile(file.id(), workbook.file(), workbook.sha256(), layout(), main == null ? "" : main.grid().name(),
                main == null ? 0 : main.header().lastRow(), columns,
                FileNotes.of(workbook, ledgers, notes.stream().filter(Objects::nonNull).toList()));
    }

    private String layout() {
        if (main == null) {
            return "";
        }
        if (main.header().years().isSeries()) {
            return "RENSTRA";
        }
        if (MoreColumns.officialTable(main.header(), main.letterhead())) {
            return "T-C.33";
        }
        boolean parents = columns.stream().map(UnderstoodColumn::field).anyMatch(field -> switch (field) {
            case PROGRAM_CODE, PROGRAM_NAME, ACTIVITY_CODE, ACTIVITY_NAME, AGENCY_CODE -> true;
            default -> false;
        });
        return parents || !matrix ? "SELARAS-FLAT" : "SIPD-RENJA";
    }
}
