package id.selaras.intake.rka;

import id.selaras.intake.layout.Words;
import id.selaras.intake.number.Placeholder;
import id.selaras.intake.number.RepeatedValues;
import id.selaras.intake.rka.RkaReader.Request;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.LineColumn;
import id.selaras.plan.LineSource;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanFile.UnderstoodColumn;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads one sheet with one or several forms from top to bottom. */
final class RkaSheet {

    private static final Text NO_SUB_ACTIVITY = Text.of("tabel rincian tanpa sub kegiatan di atasnya", "a table of lines without a sub-activity");
    private static final Text OTHER_PART = Text.of("bagian lain formulir, seperti tanda tangan dan rencana penarikan dana",
            "another part of the form, such as signatures and the monthly plan of withdrawals");
    private static final Text MEASURE = Text.of("indikator program atau kegiatan; dibaca dari Renstra dan Renja",
            "an indicator of the programme or activity; read from Renstra and Renja");
    private static final List<LineColumn> NEEDED = List.of(LineColumn.VOLUME, LineColumn.PRICE, LineColumn.AMOUNT);

    private final SheetContent sheet;
    private final Request request;
    private final RkaFaults faults;
    private final FormNumbers numbers;
    private final RkaRows rows = new RkaRows();
    private final Set<Integer> years = new TreeSet<>();
    private final Head head = new Head();
    private final RepeatedValues known = new RepeatedValues();
    private final Map<Map<LineColumn, Integer>, LineSource> sources = new HashMap<>();
    private final List<BlockDraft> blocks = new ArrayList<>();
    private final List<SubActivity> subActivities = new ArrayList<>();
    private final Map<String, List<BudgetLine>> lines = new LinkedHashMap<>();
    private final List<UnderstoodColumn> columns = new ArrayList<>();
    private BlockDraft block;
    private TableColumns headings;
    private LineTable table;
    private boolean stray;
    private boolean begun;
    private int headerRow;
    private int read;

    RkaSheet(SheetContent sheet, Request request) {
        this.sheet = sheet;
        this.request = request;
        this.faults = new RkaFaults(request.file());
        this.numbers = new FormNumbers(sheet.rows(), faults);
    }

    RkaReading read() {
        for (SheetRow row : sheet.rows()) {
            rows.met();
            take(row);
        }
        closeForm();
        if (read == 0) {
            faults.say(RkaFault.NO_ROWS, CellRef.ofSheet(sheet.name()), sheet.name());
        }
        return new RkaReading(headerRow, columns, faults.all(), years, subActivities, request.lines() ? lines : Map.of(), rows);
    }

    private void take(SheetRow row) {
        if (row.cells().stream().allMatch(cell -> Placeholder.stands(cell.text()))) {
            rows.take(RkaRow.BLANK);
            return;
        }
        if (TableColumns.startIn(row)) {
            closeTable();
            headings = new TableColumns();
            headings.take(row);
            headerRow = headerRow == 0 ? row.number() : headerRow;
            rows.take(RkaRow.HEADER);
            return;
        }
        LabelledRow label = LabelledRow.of(row);
        if (label != null) {
            closeTable();
            takeLabel(row, label);
        } else if (headings != null && headings.take(row) || TableColumns.numbering(row)) {
            rows.take(RkaRow.HEADER);
        } else if (headings != null || table != null) {
            takeInTable(row);
        } else {
            takeBetween(row);
        }
    }

    private void takeInTable(SheetRow row) {
        if (headings != null) {
            open();
        }
        if (table == null) {
            takeBetween(row);
        } else {
            table.take(row);
        }
    }

    /** The headings are complete: what follows is the table. */
    private void open() {
        Map<LineColumn, Integer> found = headings.columns();
        headings = null;
        CellRef at = new CellRef(sheet.name(), 0, headerRow);
        if (block == null) {
            stray = true;
            faults.say(RkaFault.NO_SUB_ACTIVITY, at, sheet.name());
            return;
        }
        LineSource source = sources.computeIfAbsent(found, columnsOf -> {
            NEEDED.stream().filter(column -> !columnsOf.containsKey(column)).forEach(column ->
                    faults.say(RkaFault.NO_COLUMN, at, column.label().id(), column.label()));
            return new LineSource(request.fileId(), sheet.name(), columnsOf);
        });
        table = new LineTable(source, block, block.id(request), numbers, faults, rows, known);
    }

    private void takeBetween(SheetRow row) {
        if (!begun) {
            TitleYears.read(row, years);
        }
        if (stray) {
            rows.skip(NO_SUB_ACTIVITY);
        } else if (!begun) {
            rows.take(RkaRow.HEAD);
        } else if (row.cells().stream().map(cell -> Words.fold(cell.text())).anyMatch(text -> text.startsWith("tolok ukur") || text.equals("indikator"))) {
            rows.take(RkaRow.HEADER);
        } else if (block != null && block.outputs.begun() && block.lines.isEmpty() && block.total == null && row.cells().size() > 1) {
            block.outputs.add(Words.oneLine(row.cells().get(0).text()), row.cells(), numbers.convention());
            rows.take(RkaRow.CONTINUATION);
        } else {
            rows.skip(OTHER_PART);
        }
    }

    private void takeLabel(SheetRow row, LabelledRow label) {
        begun |= label.label() != Label.YEAR;
        switch (label.label()) {
            case FIELD, AGENCY, UNIT, PROGRAM, ACTIVITY -> takeHead(label);
            case YEAR -> {
                TitleYears.read(row, years);
                rows.take(RkaRow.HEAD);
            }
            case SUB_ACTIVITY -> {
                stray = false;
                block = new BlockDraft(label, row.hidden(), faults);
                blocks.add(block);
                rows.take(RkaRow.SUB_ACTIVITY);
            }
            case ALLOCATION -> {
                head.allocation(label, numbers.money(label));
                rows.take(RkaRow.HEAD);
            }
            case TOTAL -> {
                if (block != null) {
                    block.total = numbers.money(label);
                }
                rows.take(RkaRow.TOTAL);
            }
            case MEASURE -> rows.skip(MEASURE);
            default -> takeInBlock(label);
        }
    }

    private void takeHead(LabelledRow label) {
        closeForm();
        switch (label.label()) {
            case AGENCY -> head.agency(request.agencies().apply("Organisasi : " + label.value()));
            case UNIT -> head.unit(label);
            case PROGRAM -> head.program(label);
            case ACTIVITY -> head.activity(label);
            default -> {
            }
        }
        rows.take(label.label() == Label.PROGRAM || label.label() == Label.ACTIVITY ? RkaRow.UPPER : RkaRow.HEAD);
    }

    private void takeInBlock(LabelledRow label) {
        if (block == null) {
            if (label.label() == Label.BENEFICIARIES) {
                head.beneficiaries(label);
            }
            rows.take(RkaRow.HEAD);
            return;
        }
        switch (label.label()) {
            case FUND -> block.text(PlanColumn.FUND_SOURCE, label);
            case LOCATION -> block.text(PlanColumn.LOCATION, label);
            case BENEFICIARIES -> block.text(PlanColumn.BENEFICIARIES, label);
            case NOTE -> block.text(PlanColumn.NOTE, label);
            case OUTPUT -> {
                if (!label.values().isEmpty()) {
                    block.outputs.add(label.first(), label.values(), numbers.convention());
                }
            }
            case TARGET -> block.outputs.target(label, numbers.convention());
            default -> {
            }
        }
        rows.take(RkaRow.CONTINUATION);
    }

    private void closeTable() {
        if (table != null) {
            table.settle();
        }
        table = null;
        headings = null;
    }

    /** All blocks below one head are known: a head's allocation is that of its sub-activity only where there is a single one. */
    private void closeForm() {
        closeTable();
        for (BlockDraft draft : blocks) {
            if (draft.total == null && blocks.size() == 1) {
                Integer year = request.year() != null ? request.year() : years.size() == 1 ? years.iterator().next() : null;
                draft.total = head.allocation(year);
            }
            SubActivity formed = draft.subActivity(request, head);
            subActivities.add(formed);
            if (columns.isEmpty()) {
                draft.cells().forEach((column, cell) -> columns.add(new UnderstoodColumn(column.label().id(), column, cell)));
            }
            lines.computeIfAbsent(formed.agency().key(), agency -> new ArrayList<>()).addAll(draft.lines);
            read += draft.lines.size();
        }
        blocks.clear();
        block = null;
    }
}
