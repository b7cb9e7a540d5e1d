package id.selaras.intake.reference;

import id.selaras.language.Folding;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the heading row of a sheet by its words, below any title rows, and says what is wrong with it. */
final class HeaderFinder {

    /** Title rows above a table are few; a table further down is not one of ours. */
    private static final int ROWS_SEARCHED = 40;
    private static final Set<String> ROW_NUMBERS = Set.of("no", "nomor", "number", "no urut", "no number");
    private static final Text HEADING = Text.of("judul kolom lembar ini", "a heading of this sheet");

    private final SheetForm form;
    private final HeadingNames names;
    private final Remarks remarks;

    HeaderFinder(SheetForm form, Remarks remarks) {
        this.form = form;
        this.names = new HeadingNames(form);
        this.remarks = remarks;
    }

    /** The header, or nothing where the sheet cannot be used; the reason was said. */
    Optional<Header> find(SheetContent sheet) {
        SheetRow best = null;
        long most = 0;
        for (SheetRow row : sheet.rows().subList(0, Math.min(ROWS_SEARCHED, sheet.rows().size()))) {
            long known = row.cells().stream().map(cell -> names.meaning(cell.text()))
                    .filter(meaning -> meaning != null).distinct().count();
            if (known > most) {
                most = known;
                best = row;
            }
        }
        if (best == null) {
            remarks.say(Fault.NO_HEADER, CellRef.ofSheet(sheet.name()), "", Text.of("baris judul kolom", "a row of headings"),
                    String.join(", ", form.headings()));
            return Optional.empty();
        }
        return read(sheet.name(), best);
    }

    private Optional<Header> read(String sheet, SheetRow row) {
        Map<HeadingNames.Meaning, List<SheetCell>> cells = new LinkedHashMap<>();
        for (SheetCell cell : row.cells()) {
            HeadingNames.Meaning meaning = names.meaning(cell.text());
            if (meaning == null) {
                sayUnknown(cell);
            } else if (meaning.lacksYear()) {
                String heading = meaning.column().heading().id();
                remarks.say(Fault.HEADING_WITHOUT_YEAR, cell.at(), cell.text(), HEADING, heading);
            } else {
                cells.computeIfAbsent(meaning, any -> new ArrayList<>()).add(cell);
            }
        }
        Header header = new Header(row.number());
        Set<Column<?>> doubled = new HashSet<>();
        cells.forEach((meaning, places) -> {
            if (places.size() == 1) {
                header.put(meaning, places.get(0).at().column());
            } else {
                doubled.add(meaning.column());
                sayDoubled(places);
            }
        });
        return usable(sheet, header, doubled) ? Optional.of(header) : Optional.empty();
    }

    private boolean usable(String sheet, Header header, Set<Column<?>> doubled) {
        boolean usable = true;
        for (Column<?> column : form.columns()) {
            if (column.isEssential() && !header.has(column)) {
                usable = false;
                if (!doubled.contains(column)) {
                    remarks.say(Fault.MISSING_HEADING, new CellRef(sheet, 0, header.row()), "", Text.of(
                            "kolom " + column.heading().id(), "the column " + column.heading().en()), column.heading());
                }
            }
        }
        return usable;
    }

    private void sayUnknown(SheetCell cell) {
        if (!ROW_NUMBERS.contains(Folding.fold(cell.text()))) {
            remarks.say(Fault.UNKNOWN_HEADING, cell.at(), cell.text(), Text.of("salah satu dari: "
                    + String.join(", ", form.headings()), "one of the headings of this sheet"),
                    Nearest.proposal(cell.text(), form.headings()));
        }
    }

    private void sayDoubled(List<SheetCell> places) {
        for (SheetCell cell : places.subList(1, places.size())) {
            remarks.say(Fault.DOUBLE_HEADING, cell.at(), cell.text(), HEADING, places.get(0).at().address());
        }
    }
}
