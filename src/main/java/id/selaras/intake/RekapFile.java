package id.selaras.intake;

import id.selaras.intake.ColumnMapping.FileMapping;
import id.selaras.intake.rekap.RekapReader;
import id.selaras.intake.rekap.RekapReading;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.PlanFile;
import id.selaras.plan.PlanFile.UnderstoodColumn;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.WorkbookContent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads a file whose sheets are flat SIPD exports of budget lines; other sheets beside them are left out, which is said. */
final class RekapFile implements ReadFile {

    private static final Text TWIN = Text.of("lembar ganda", "a sheet that repeats another");

    private final FileContext file;
    private final WorkbookContent workbook;
    private final FileMapping mapping;
    private final Integer wantedYear;
    private final List<Text> notes = new ArrayList<>();
    private final List<UnderstoodColumn> columns = new ArrayList<>();
    private final List<RowLedger> ledgers = new ArrayList<>();
    private final Map<String, AgencyPart> parts = new LinkedHashMap<>();
    private final Set<Integer> years = new TreeSet<>();
    private final Set<String> known = new HashSet<>();
    private SheetContent main;
    private int headerRow;

    RekapFile(FileContext file, WorkbookContent workbook, FileMapping mapping, Integer wantedYear) {
        this.file = file;
        this.workbook = workbook;
        this.mapping = mapping;
        this.wantedYear = wantedYear;
    }

    /** True when a visible sheet, or the one the mapping names, is a flat export; a mapping may name another sheet instead. */
    static boolean recognises(WorkbookContent workbook, FileMapping mapping) {
        return workbook.sheets().stream().anyMatch(sheet -> chosen(sheet, workbook, mapping));
    }

    private static boolean chosen(SheetContent sheet, WorkbookContent workbook, FileMapping mapping) {
        boolean wanted = mapping.sheet() != null && workbook.sheet(mapping.sheet()).isPresent()
                ? workbook.sheet(mapping.sheet()).get() == sheet : !sheet.hidden();
        return wanted && RekapReader.recognises(sheet.rows());
    }

    RekapFile read() {
        if (mapping.sheet() != null && workbook.sheet(mapping.sheet()).isEmpty()) {
            file.complaints().say(Complaint.MAPPING, null, mapping.sheet(),
                    Text.of("lembar ini tidak ada di berkas.", "the file has no such sheet."));
        }
        for (SheetContent sheet : workbook.sheets()) {
            if (chosen(sheet, workbook, mapping)) {
                read(sheet);
            } else {
                notes.add(Text.of("Lembar " + sheet.name() + " tidak dibaca: bukan lembar rekap belanja yang dipilih",
                        "Sheet " + sheet.name() + " was not read: not the sheet of budget lines that was chosen"));
            }
        }
        return this;
    }

    private void read(SheetContent sheet) {
        Integer year = wantedYear != null || years.isEmpty() ? wantedYear : years.iterator().next();
        String prefix = file.id() + (main == null ? "#" : "." + (ledgers.size() + 1) + "#");
        RekapReading reading = RekapReader.read(sheet, new RekapReader.Request(workbook.file(), file.id(), prefix, year,
                mapping.columns(), mapping.headerRow(), file.names()::of, file.declared(), file.keepsLines()));
        file.complaints().add(reading.problems());
        if (main == null) {
            main = sheet;
            headerRow = reading.headerRow();
        } else if (twin(reading)) {
            file.complaints().say(Complaint.TWIN_SHEET, CellRef.ofSheet(sheet.name()), sheet.name(), main.name());
            ledgers.add(RowLedger.skipped(file.id(), sheet.name(), reading.rows().rows(), TWIN));
            return;
        }
        ledgers.add(ledger(sheet, reading));
        years.addAll(reading.years());
        columns.addAll(reading.columns());
        notes.addAll(reading.notes());
        for (SubActivity sub : reading.subActivities()) {
            parts.computeIfAbsent(sub.agency().key(), key -> new AgencyPart(sub.agency())).subActivities.add(sub);
            known.add(identity(sub));
        }
        reading.lines().forEach((agency, lines) -> parts.get(agency).lines.addAll(lines));
    }

    private boolean twin(RekapReading reading) {
        long again = reading.subActivities().stream().filter(sub -> known.contains(identity(sub))).count();
        return again > 0 && again * 2 >= reading.subActivities().size();
    }

    private static String identity(SubActivity sub) {
        return sub.agency().key() + "|" + sub.nomenclature().text();
    }

    private RowLedger ledger(SheetContent sheet, RekapReading reading) {
        Map<RowKind, Integer> kinds = new EnumMap<>(RowKind.class);
        kinds.put(RowKind.LETTERHEAD, reading.rows().letterhead());
        kinds.put(RowKind.HEADER, reading.rows().header());
        kinds.put(RowKind.SUB_ACTIVITY, reading.rows().subActivities());
        kinds.put(RowKind.CONTINUATION, reading.rows().continuations());
        kinds.put(RowKind.TOTAL, reading.rows().totals());
        kinds.put(RowKind.BLANK, reading.rows().blank());
        kinds.put(RowKind.SKIPPED, reading.rows().skipped().values().stream().mapToInt(Integer::intValue).sum());
        return new RowLedger(file.id(), sheet.name(), reading.rows().rows(), kinds, reading.rows().skipped());
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
        return parts.values().stream().map(part -> part.plan(file.id())).toList();
    }

    @Override
    public PlanFile planFile() {
        List<Text> all = new ArrayList<>();
        all.add(Text.of("Ekspor datar SIPD: sub kegiatan dibentuk dari baris belanja; indikator, target dan lokasi tidak ada di "
                + "berkas seperti ini, sehingga aturan yang memerlukannya tidak dinilai",
                "Flat export of SIPD: sub-activities were formed from budget lines; such a file has no indicator, target and "
                + "location, so rules that need them were not assessed"));
        all.addAll(notes);
        return new PlanFile(file.id(), workbook.file(), workbook.sha256(), RekapReader.LAYOUT, main.name(), headerRow,
                columns.stream().distinct().collect(Collectors.toList()),
                FileNotes.of(workbook, ledgers, all));
    }
}
