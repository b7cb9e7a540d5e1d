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
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one sheet from its header down, row by row. */
final class SheetReading {

    private final FileContext file;
    private final SheetGrid grid;
    private final SheetHeader header;
    private final Letterhead letterhead;
    private final String idPrefix;
    private final Notes notes;
    private final Map<RowKind, Integer> counts = new EnumMap<>(RowKind.class);
    private final Map<String, AgencyPart> parts = new LinkedHashMap<>();
    private final List<UpperRow> pendingUppers = new ArrayList<>();
    private BlockReader reader;
    private Block open;
    private Agency section;
    private Agency latest;
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
        TotalRows.settle(parts, notes);
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
                notes.row(Text.of("tidak ada kode", "no code"), line.row());
            }
        }
        return true;
    }

    /** True when no row could be read because nothing carries a code; a problem said so already. */
    boolean withoutCodes() {
        return withoutCodes;
    }

    List<AgencyPart> parts() {
        return List.copyOf(parts.values());
    }

    List<Text> notes() {
        return notes.all();
    }

    RowLedger ledger() {
        return new RowLedger(file.id(), grid.name(), grid.rows().size(), counts);
    }

    boolean hasUppers() {
        return parts.values().stream().anyMatch(part -> !part.uppers.isEmpty());
    }

    private void read(Region region) {
        CellReader cells = new CellReader(grid, region.header(), Conventions.of(grid, region.header(), region.lines()),
                MoneyScale.of(region.header(), letterhead), file.complaints());
        OutputReader outputs = new OutputReader(grid, region.header(), cells, file.units(), file.complaints());
        reader = new BlockReader(grid, region.header(), cells, outputs, file.complaints());
        RowSorter sorter = new RowSorter(grid, region, letterhead.lines(), file.names());
        for (int at = 0; at < region.lines().size(); at++) {
            Line line = region.lines().get(at);
            String activityCode = open != null && open.level() == CodeLevel.ACTIVITY ? open.head().code().text()
                    : activity == null ? null : activity.code().or(null);
            Sorted sorted = sorter.sort(at, open, activityCode, tail);
            count(sorted.kind());
            if (line.source().hidden()) {
                notes.row(Text.of("tersembunyi, tetap dibaca", "hidden, read all the same"), line.row());
            }
            take(line, sorted);
        }
        finish();
        flushUppers();
    }

    private void take(Line line, Sorted sorted) {
        switch (sorted.kind()) {
            case SUB_ACTIVITY, UPPER -> {
                finish();
                LineComplaints.about(line, sorted.level(), file.complaints(), reader.cells());
                open = new Block(line, sorted.level());
                tail = false;
            }
            case CONTINUATION -> {
                LineComplaints.aboutContinuation(line, open, file.complaints());
                open.continueWith(line);
            }
            case TITLE -> {
                finish();
                flushUppers();
                startSection(sorted.agency());
                UpperRow title = stated(line, line.name().isFilled() ? line.name() : Field.filled(section.name(), section.name(), line.at()));
                AgencyPart part = part(section);
                part.title = part.title == null && title.allocation().isFilled() ? title : part.title;
            }
            case TOTAL -> {
                finish();
                takeTotal(line, sorted.total());
            }
            case SKIPPED -> {
                LineComplaints.aboutSkipped(line, sorted.reason(), file.complaints(), reader.cells());
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

    /** A title that a further page repeats starts nothing new. */
    private void startSection(Agency agency) {
        if (section == null || !section.key().equals(agency.key())) {
            program = null;
            activity = null;
        }
        section = agency;
        latest = agency;
    }

    private void takeTotal(Line line, String words) {
        if (RowWords.subtotal(words)) {
            notes.row(Text.of("jumlah antara, tidak dijumlahkan lagi", "subtotal, not added again"), line.row());
            return;
        }
        flushUppers();
        Agency owner = latest != null ? latest : letterhead.agency();
        UpperRow total = stated(line, Field.filled(words, words, line.at()));
        if (owner == null || RowWords.grandTotal(words) && parts.size() > 1) {
            notes.row(Text.of("jumlah seluruhnya", "grand total"), line.row());
        } else {
            part(owner).totals.add(total);
        }
    }

    private UpperRow stated(Line line, Field<String> name) {
        Field<String> code = line.code().kind() == CodeReading.Kind.AGENCY ? line.codeField() : Field.absent();
        Field<Rupiah> amount = reader.amount(List.of(line.row()), PlanColumn.ALLOCATION);
        return new UpperRow(null, code, name, amount, List.of(), line.at(), line.row());
    }

    private void finish() {
        if (open == null) {
            return;
        }
        Block block = open;
        open = null;
        if (block.isSubActivity()) {
            Agency agency = file.agencyOf(block.head(), reader.cells(), section, letterhead.agency());
            SubActivity read = reader.subActivity(block, idPrefix + block.head().row(), file.id(), agency, program, activity);
            latest = agency;
            flushUppers();
            part(agency).subActivities.add(read);
            return;
        }
        UpperRow upper = reader.upper(block);
        pendingUppers.add(upper);
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

    private void flushUppers() {
        Agency owner = latest != null ? latest : letterhead.agency();
        if (!pendingUppers.isEmpty() && owner != null) {
            part(owner).uppers.addAll(pendingUppers);
            pendingUppers.clear();
        }
    }

    private AgencyPart part(Agency agency) {
        return parts.computeIfAbsent(agency.key(), key -> new AgencyPart(agency));
    }

    private void count(RowKind kind) {
        counts.merge(kind, 1, Integer::sum);
    }
}
