package id.selaras.intake;

import id.selaras.intake.RowSorter.Sorted;
import id.selaras.intake.layout.HeaderFinder;
import id.selaras.intake.layout.SheetGrid;
import id.selaras.intake.layout.SheetHeader;
import id.selaras.plan.Agency;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.Field;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.UpperRow;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetRow;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one sheet from its header down, row by row. */
final class SheetReading {

    private static final Text OTHER_LEVEL = Text.of("indikator atau target di kolom tingkat lain tidak dibaca",
            "an indicator or target in the column of another level was not read");
    private static final Text RESULT = Text.of("rumusan hasil; indikatornya dibaca pada program, kegiatan atau sub kegiatan di atasnya",
            "wording of a result; its indicators were read with the program, activity or sub-activity above");

    private final FileContext file;
    private final SheetGrid grid;
    private final SheetHeader header;
    private final Letterhead letterhead;
    private final String idPrefix;
    private final Notes notes;
    private final Map<RowKind, Integer> counts = new EnumMap<>(RowKind.class);
    private final Map<Text, Integer> skipped = new LinkedHashMap<>();
    private final AgencySections sections;
    private RegionReader reader;
    private GoalRows goals;
    private Block open;
    private UpperRow program;
    private UpperRow activity;
    private boolean tail;
    private boolean withoutCodes;

    SheetReading(FileContext file, SheetGrid grid, SheetHeader header, Letterhead letterhead, String idPrefix) {
        this.file = file;
        this.grid = grid;
        this.header = header;
        this.letterhead = letterhead;
        this.idPrefix = idPrefix;
        this.notes = new Notes(grid.name());
        this.sections = new AgencySections(letterhead.agency());
    }

    SheetReading read(HeaderFinder finder) {
        for (SheetRow row : grid.rows()) {
            if (row.number() <= header.lastRow()) {
                count(row.number() < header.firstRow() ? RowKind.LETTERHEAD : RowKind.HEADER);
            }
        }
        List<Region> regions = Region.split(grid, header, finder);
        if (!header.has(PlanColumn.CODE) && noCodes(regions)) {
            return this;
        }
        for (Region region : regions) {
            if (region != regions.get(0)) {
                file.complaints().say(Complaint.OTHER_HEADER, grid.ref(region.header().firstRow(), 0),
                        String.valueOf(region.header().firstRow()));
            }
            read(region);
        }
        TotalRows.settle(sections.parts(), notes);
        return this;
    }

    /** Without a code column the names must carry the codes; if they do not, no row can be told from another. */
    private boolean noCodes(List<Region> regions) {
        if (regions.stream().flatMap(region -> region.lines().stream()).anyMatch(line -> line.code().isCode())) {
            return false;
        }
        withoutCodes = true;
        file.complaints().say(Complaint.NO_CODE_COLUMN, grid.ref(header.lastRow(), 0), grid.name());
        for (Region region : regions) {
            for (Line line : region.lines()) {
                count(RowKind.SKIPPED);
                Text reason = Text.of("tidak ada kode", "no code");
                skipped.merge(reason, 1, Integer::sum);
                notes.row(reason, line.row());
            }
        }
        return true;
    }

    /** True when no row could be read because nothing carries a code; a problem said so already. */
    boolean withoutCodes() {
        return withoutCodes;
    }

    List<AgencyPart> parts() {
        return sections.parts();
    }

    List<Text> notes() {
        return notes.all();
    }

    RowLedger ledger() {
        return new RowLedger(file.id(), grid.name(), grid.rows().size(), counts, skipped);
    }

    boolean hasUppers() {
        return sections.parts().stream().anyMatch(part -> !part.uppers.isEmpty());
    }

    private void read(Region region) {
        reader = new RegionReader(grid, region, file, MoneyScale.of(region.header(), letterhead));
        goals = region.header().years().isSeries() ? new GoalRows(grid, region, reader, sections::add) : null;
        RowSorter sorter = new RowSorter(grid, region, letterhead.lines(), file.names());
        for (int at = 0; at < region.lines().size(); at++) {
            Line line = region.lines().get(at);
            if (goals != null && goals.take(line, tail)) {
                finish();
                count(RowKind.GOAL);
                noteHidden(line);
                continue;
            }
            String activityCode = open != null && open.level() == CodeLevel.ACTIVITY ? open.head().code().text()
                    : activity == null ? null : activity.code().or(null);
            Sorted sorted = sorter.sort(at, open, activityCode, tail);
            count(sorted.kind());
            noteHidden(line);
            take(line, sorted);
        }
        finish();
        if (goals != null) {
            goals.close();
        }
        if (goals != null && sections.waiting() && !region.lines().isEmpty()) {
            sections.settle(file.agencyOf(region.lines().get(0), reader.cells(), null, null));
        }
        sections.close();
    }

    private void noteHidden(Line line) {
        if (line.source().hidden()) {
            notes.row(Text.of("tersembunyi, tetap dibaca", "hidden, read all the same"), line.row());
        }
    }

    private void take(Line line, Sorted sorted) {
        switch (sorted.kind()) {
            case SUB_ACTIVITY, UPPER -> {
                finish();
                LineComplaints.about(line, sorted.level(), file.complaints(), reader.cells());
                open = new Block(line, sorted.level());
                tail = false;
                if (reader.statesForAnotherLevel(line.row(), sorted.level())) {
                    notes.row(OTHER_LEVEL, line.row());
                }
            }
            case CONTINUATION -> {
                if (reader.namesResults() && line.name().isFilled()) {
                    notes.row(RESULT, line.row());
                } else {
                    LineComplaints.aboutContinuation(line, open, file.complaints());
                }
                open.continueWith(line);
            }
            case TITLE -> {
                finish();
                if (goals != null) {
                    goals.startAgain();
                }
                if (sections.start(sorted.agency())) {
                    program = null;
                    activity = null;
                }
                Field<String> name = line.name().isFilled() ? line.name()
                        : Field.filled(sorted.agency().name(), sorted.agency().name(), line.at());
                sections.title(stated(line, name));
            }
            case TOTAL -> {
                finish();
                takeTotal(line, sorted.total());
            }
            case SKIPPED -> {
                LineComplaints.aboutSkipped(line, sorted.reason(), file.complaints(), reader.cells());
                skipped.merge(sorted.reason(), 1, Integer::sum);
                notes.row(sorted.reason(), line.row());
                tail |= RowWords.foot(line.source());
                if (tail || line.code().kind() == CodeReading.Kind.UNREADABLE) {
                    finish();
                }
                if (line.code().kind() == CodeReading.Kind.UNREADABLE) {
                    program = null;
                    activity = null;
                }
            }
            case LETTERHEAD, HEADER, BLANK -> {
            }
        }
    }

    private void takeTotal(Line line, String words) {
        if (RowWords.subtotal(words)) {
            notes.row(Text.of("jumlah antara, tidak dijumlahkan lagi", "subtotal, not added again"), line.row());
            return;
        }
        if (RowWords.grandTotal(words) && sections.parts().size() > 1
                || !sections.total(stated(line, Field.filled(words, words, line.at())))) {
            notes.row(Text.of("jumlah seluruhnya", "grand total"), line.row());
        }
    }

    private UpperRow stated(Line line, Field<String> name) {
        Field<String> code = line.code().kind() == CodeReading.Kind.AGENCY ? line.codeField() : Field.absent();
        Field<Rupiah> amount = reader.common().amount(List.of(line.row()), PlanColumn.ALLOCATION);
        return new UpperRow(null, code, name, amount, List.of(), line.at(), line.row());
    }

    private void finish() {
        if (open == null) {
            return;
        }
        Block block = open;
        open = null;
        if (block.isSubActivity()) {
            Agency agency = file.agencyOf(block.head(), reader.cells(), sections.current(), letterhead.agency());
            sections.add(agency, reader.at(block.level()).subActivity(block, idPrefix + block.head().row(), file.id(), agency, program, activity));
            return;
        }
        UpperRow upper = reader.at(block.level()).upper(block);
        sections.add(upper);
        switch (block.level()) {
            case ACTIVITY -> activity = upper;
            case PROGRAM -> {
                program = upper;
                activity = null;
            }
            default -> {
                program = null;
                activity = null;
            }
        }
    }

    private void count(RowKind kind) {
        counts.merge(kind, 1, Integer::sum);
    }
}
