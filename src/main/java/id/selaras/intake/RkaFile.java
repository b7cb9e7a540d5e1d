package id.selaras.intake;

import id.selaras.intake.ColumnMapping.FileMapping;
import id.selaras.intake.rka.RkaReader;
import id.selaras.intake.rka.RkaReading;
import id.selaras.intake.rka.RkaRow;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.PlanFile;
import id.selaras.plan.PlanFile.UnderstoodColumn;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.WorkbookContent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads a file whose sheets are budget forms (RKA, DPA and their revisions), usually one sheet for each activity or sub-activity. */
final class RkaFile implements ReadFile {

    private final FileContext file;
    private final WorkbookContent workbook;
    private final Integer wantedYear;
    private final List<Text> notes = new ArrayList<>();
    private final List<UnderstoodColumn> columns = new ArrayList<>();
    private final List<RowLedger> ledgers = new ArrayList<>();
    private final Map<String, AgencyPart> parts = new LinkedHashMap<>();
    private final Set<Integer> years = new TreeSet<>();
    private Agency unnamed;
    private String main = "";
    private int headerRow;

    RkaFile(FileContext file, WorkbookContent workbook, Integer wantedYear) {
        this.file = file;
        this.workbook = workbook;
        this.wantedYear = wantedYear;
    }

    /** True when a visible sheet is a budget form; who corrects columns by a mapping means a table, not a form. */
    static boolean recognises(WorkbookContent workbook, FileMapping mapping) {
        return mapping.columns().isEmpty() && mapping.headerRow() == null && mapping.sheet() == null
                && workbook.sheets().stream().anyMatch(RkaFile::isForm);
    }

    private static boolean isForm(SheetContent sheet) {
        return !sheet.hidden() && sheet.stream() == null && RkaReader.recognises(sheet.rows());
    }

    RkaFile read() {
        for (SheetContent sheet : workbook.sheets()) {
            if (isForm(sheet)) {
                read(sheet);
            } else {
                notes.add(Text.of("Lembar " + sheet.name() + " tidak dibaca: bukan formulir rincian belanja",
                        "Sheet " + sheet.name() + " was not read: no form of budget lines"));
            }
        }
        return this;
    }

    private void read(SheetContent sheet) {
        String prefix = file.id() + (ledgers.isEmpty() ? "#" : "." + (ledgers.size() + 1) + "#");
        RkaReading reading = RkaReader.read(sheet, new RkaReader.Request(workbook.file(), file.id(), prefix, wantedYear,
                file.names()::labelled, this::unnamed, file.keepsLines()));
        if (ledgers.isEmpty()) {
            main = sheet.name();
            headerRow = reading.headerRow();
            columns.addAll(reading.columns());
        }
        file.complaints().add(reading.problems());
        ledgers.add(ledger(sheet, reading));
        years.addAll(reading.years());
        for (SubActivity sub : reading.subActivities()) {
            parts.computeIfAbsent(sub.agency().key(), key -> new AgencyPart(sub.agency())).subActivities.add(sub);
        }
        reading.lines().forEach((agency, lines) -> parts.get(agency).lines.addAll(lines));
    }

    private Agency unnamed() {
        unnamed = unnamed == null ? file.unnamed() : unnamed;
        return unnamed;
    }

    private RowLedger ledger(SheetContent sheet, RkaReading reading) {
        Map<RowKind, Integer> kinds = new EnumMap<>(RowKind.class);
        kinds.put(RowKind.LETTERHEAD, reading.rows().of(RkaRow.HEAD));
        kinds.put(RowKind.UPPER, reading.rows().of(RkaRow.UPPER));
        kinds.put(RowKind.SUB_ACTIVITY, reading.rows().of(RkaRow.SUB_ACTIVITY));
        kinds.put(RowKind.CONTINUATION, reading.rows().of(RkaRow.CONTINUATION));
        kinds.put(RowKind.HEADER, reading.rows().of(RkaRow.HEADER));
        kinds.put(RowKind.LINE, reading.rows().of(RkaRow.LINE));
        kinds.put(RowKind.TOTAL, reading.rows().of(RkaRow.TOTAL));
        kinds.put(RowKind.GROUP, reading.rows().of(RkaRow.GROUP));
        kinds.put(RowKind.BLANK, reading.rows().of(RkaRow.BLANK));
        kinds.put(RowKind.SKIPPED, reading.rows().skipped().values().stream().mapToInt(Integer::intValue).sum());
        return new RowLedger(file.id(), sheet.name(), reading.rows().rows(), kinds, reading.rows().skipped());
    }

    private Text formsRead() {
        RowLedger all = RowLedger.together(ledgers);
        int subs = all.of(RowKind.SUB_ACTIVITY);
        int lines = all.of(RowKind.LINE);
        return Text.of("Formulir Rincian Belanja: " + subs + " sub kegiatan dengan " + lines + " rincian",
                "Form of budget lines: " + subs + " sub-activities with " + lines + " lines");
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
        all.add(formsRead());
        all.addAll(notes);
        return new PlanFile(file.id(), workbook.file(), workbook.sha256(), RkaReader.LAYOUT, main, headerRow, columns,
                FileNotes.of(workbook, ledgers, all));
    }
}
