package id.selaras.intake.rekap;

import id.selaras.intake.layout.Words;
import id.selaras.intake.number.NumberConvention;
import id.selaras.intake.number.Placeholder;
import id.selaras.intake.rekap.RekapReader.Request;
import id.selaras.plan.Agency;
import id.selaras.plan.Field;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one sheet forward: each row is told what it is, each budget line goes to those who take lines. */
final class RekapSheet {

    private static final Text WITHOUT_CODE = Text.of("tanpa kode sub kegiatan", "no sub-activity code");
    private static final Text CODE_UNREADABLE = Text.of("kode tidak terbaca", "the code could not be read");
    private static final Text WITHOUT_AGENCY = Text.of("tanpa SKPD", "no agency");
    private static final Text WITHOUT_YEAR = Text.of("tahun tidak terbaca", "the year could not be read");
    private static final Text WITHOUT_COLUMNS = Text.of("kolom yang diperlukan tidak ada", "a necessary column is missing");
    private static final Text YEAR_OPEN = Text.of("tahun yang diperiksa tidak diketahui", "the year to be checked is unknown");
    private static final Pattern TOTAL = Pattern.compile("^(grand\\s*total|sub\\s*-?\\s*total|total|jumlah|jml)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final SheetContent sheet;
    private final Request request;
    private final RekapHeader header;
    private final RekapFaults faults;
    private final LineReader reader;
    private final SubActivityForming forming;
    private final DetailReader details;
    private final LineKeeping keeping;
    private final NameCheck names;
    private final List<LineTaker> takers;
    private final RekapRows rows = new RekapRows();
    private final RekapNotes notes;
    private final Set<Integer> otherYears = new LinkedHashSet<>();
    private final boolean readable;

    RekapSheet(SheetContent sheet, Request request, NumberConvention convention) {
        this.sheet = sheet;
        this.request = request;
        this.faults = new RekapFaults(request.file());
        this.header = header(sheet, request).corrected(request.columns());
        this.reader = new LineReader(sheet.name(), header, convention, faults);
        this.names = new NameCheck(faults);
        this.forming = new SubActivityForming(request.idPrefix());
        this.details = request.lines() ? reader.details() : null;
        this.keeping = new LineKeeping(LineKeeping.source(header, request.fileId(), sheet.name()), line -> forming.latest());
        this.takers = request.lines() ? List.of(forming, names, keeping) : List.of(forming, names);
        this.notes = new RekapNotes(sheet.name());
        this.readable = new HeaderCheck(sheet.name(), header, request, faults).passes(reader.scaled());
    }

    private static RekapHeader header(SheetContent sheet, Request request) {
        return sheet.rows().stream().filter(row -> request.headerRow() != null && row.number() == request.headerRow())
                .findFirst().map(RekapHeader::at).orElseGet(() -> RekapHeader.find(sheet.rows()));
    }

    boolean undecided() {
        return reader.undecided();
    }

    NumberConvention majority() {
        return reader.majority();
    }

    RekapReading read() {
        RekapReading[] done = new RekapReading[1];
        sheet.eachRow(this::take).ifPresentOrElse(brokenOff -> {
            RekapReading reading = finish();
            reading.problems().add(brokenOff);
            done[0] = reading;
        }, () -> done[0] = finish());
        return done[0];
    }

    private void take(SheetRow row) {
        rows.met();
        if (row.number() <= header.row()) {
            if (row.number() < header.row()) {
                rows.letterheadRow();
            } else {
                rows.headerRow();
            }
        } else if (!readable) {
            rows.skip(WITHOUT_COLUMNS, 1);
            reader.take(row);
            Integer year = reader.year();
            if (year != null) {
                otherYears.add(year);
            }
        } else {
            reader.take(row);
            takeBelow(row);
        }
    }

    private void takeBelow(SheetRow row) {
        Field<String> code = reader.code(RekapColumn.CODE);
        if (!code.isFilled()) {
            takeUncoded(row, code);
        } else if (row.cells().size() > 3 && (header.repeatedBy(row) || numbering(row))) {
            rows.headerRow();
        } else {
            takeLine(row);
        }
    }

    private void takeUncoded(SheetRow row, Field<String> code) {
        if (row.cells().stream().allMatch(cell -> Placeholder.stands(cell.text()))) {
            rows.blankRow();
        } else if (code.state() == Field.State.UNREADABLE) {
            faults.say(RekapFault.CODE_UNREADABLE, code.at(), code.original());
            rows.skip(CODE_UNREADABLE, 1);
        } else if (row.cells().stream().anyMatch(cell -> TOTAL.matcher(cell.text()).matches())) {
            rows.totalRow();
            notes.total(row.number());
        } else {
            faults.say(RekapFault.NO_CODE, reader.at(RekapColumn.CODE), found(row));
            rows.skip(WITHOUT_CODE, 1);
        }
    }

    private void takeLine(SheetRow row) {
        Coded named = reader.coded(RekapColumn.AGENCY_CODE, RekapColumn.AGENCY_NAME);
        Agency agency = named.isFilled() ? request.agencies().apply(named.code().or(null), named.name().or(""))
                : named.isAbsent() ? request.otherwise() : null;
        if (agency == null) {
            faults.say(RekapFault.NO_AGENCY, reader.at(header.has(RekapColumn.AGENCY_CODE) ? RekapColumn.AGENCY_CODE
                    : RekapColumn.AGENCY_NAME), found(row));
            rows.skip(WITHOUT_AGENCY, 1);
            return;
        }
        Integer year = header.has(RekapColumn.YEAR) ? reader.year() : header.yearOfAmount();
        if (year == null && header.has(RekapColumn.YEAR)) {
            SheetCell cell = reader.cell(RekapColumn.YEAR);
            faults.say(RekapFault.YEAR, reader.at(RekapColumn.YEAR), cell == null ? "" : cell.text());
            rows.skip(WITHOUT_YEAR, 1);
            return;
        }
        if (year != null && request.year() != null && !year.equals(request.year())) {
            otherYear(year, 1);
            return;
        }
        names.about(named);
        if (row.hidden()) {
            notes.hidden(row.number());
        }
        ExportLine line = new ExportLine(row.number(), row.hidden(), year, agency,
                reader.coded(RekapColumn.SUB_UNIT_CODE, RekapColumn.SUB_UNIT_NAME),
                reader.coded(RekapColumn.PROGRAM_CODE, RekapColumn.PROGRAM_NAME),
                reader.coded(RekapColumn.ACTIVITY_CODE, RekapColumn.ACTIVITY_NAME),
                reader.coded(RekapColumn.CODE, RekapColumn.NAME), reader.coded(RekapColumn.FUND_CODE, RekapColumn.FUND_NAME),
                reader.coded(RekapColumn.ACCOUNT_CODE, RekapColumn.ACCOUNT_NAME),
                reader.coded(RekapColumn.PRICE_CODE, RekapColumn.PRICE_NAME), reader.amount(), details == null ? null : details.read());
        takers.forEach(taker -> taker.take(line));
    }

    private void otherYear(int year, int lines) {
        otherYears.add(year);
        rows.skip(Text.of("tahun " + year + ", bukan tahun yang diperiksa", "year " + year + ", not the year checked"), lines);
    }

    private RekapReading finish() {
        Map<Integer, Integer> lines = forming.linesByYear();
        Set<Integer> years = new LinkedHashSet<>(lines.keySet());
        years.remove(0);
        List<SubActivity> formed = List.of();
        if (lines.size() > 1) {
            faults.say(RekapFault.SEVERAL_YEARS, CellRef.ofSheet(sheet.name()).inColumn(header.column(RekapColumn.YEAR)),
                    lines.toString());
            rows.skip(YEAR_OPEN, lines.values().stream().mapToInt(Integer::intValue).sum());
        } else if (lines.isEmpty()) {
            years.addAll(otherYears);
            if (readable) {
                faults.say(RekapFault.NO_ROWS, CellRef.ofSheet(sheet.name()), sheet.name());
            }
        } else {
            formed = forming.formed(lines.keySet().iterator().next(), request.fileId());
            rows.formed(formed.size(), lines.values().iterator().next());
        }
        return new RekapReading(header.row(), notes.columns(header), notes.all(header), faults.finish(), years, formed,
                formed.isEmpty() ? Map.of() : keeping.lines(), rows);
    }

    /** The numbering 1, 2, 3 ... below the headings. */
    private static boolean numbering(SheetRow row) {
        int before = -1;
        for (SheetCell cell : row.cells()) {
            String text = cell.text();
            if (text.length() > 2 || !text.chars().allMatch(Character::isDigit)) {
                return false;
            }
            int number = Integer.parseInt(text);
            if (before >= 0 && number != before + 1) {
                return false;
            }
            before = number;
        }
        return true;
    }

    /** The row as it stands, without the name of who receives aid. */
    private String found(SheetRow row) {
        StringBuilder found = new StringBuilder();
        for (SheetCell cell : row.cells()) {
            if (found.length() < 120 && cell.at().column() != header.column(RekapColumn.RECIPIENT)) {
                found.append(found.isEmpty() ? "" : " | ").append(Words.oneLine(cell.text()));
            }
        }
        return found.toString();
    }
}
