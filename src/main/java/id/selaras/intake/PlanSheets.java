package id.selaras.intake;

import id.selaras.intake.ColumnMapping.FileMapping;
import id.selaras.intake.layout.HeaderFinder;
import id.selaras.intake.layout.Heading;
import id.selaras.intake.layout.SheetGrid;
import id.selaras.intake.layout.SheetHeader;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.WorkbookContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which sheets of a workbook hold the plan.
 *
 * @param chosen the sheets to read, in the order of the workbook
 * @param notes  about the sheets that are not read
 */
record PlanSheets(List<PlanSheet> chosen, List<Text> notes) {

    static PlanSheets choose(WorkbookContent workbook, FileMapping mapping, Integer year, FileContext file) {
        List<PlanSheet> chosen = new ArrayList<>();
        List<Text> notes = new ArrayList<>();
        List<SheetHeader> misses = new ArrayList<>();
        List<String> missSheets = new ArrayList<>();
        boolean mapped = mapping.sheet() != null && workbook.sheet(mapping.sheet()).isPresent();
        if (mapping.sheet() != null && !mapped) {
            file.complaints().say(Complaint.MAPPING, null, mapping.sheet(),
                    Text.of("lembar ini tidak ada di berkas.", "the file has no such sheet."));
        }
        for (SheetContent sheet : workbook.sheets()) {
            boolean wanted = mapped ? workbook.sheet(mapping.sheet()).get() == sheet : !sheet.hidden();
            if (!wanted || sheet.rows().isEmpty()) {
                notes.add(unread(sheet, sheet.hidden() ? Text.of("tersembunyi", "hidden") : sheet.rows().isEmpty()
                        ? Text.of("kosong", "empty") : Text.of("bukan lembar yang ditunjuk", "not the sheet asked for")));
                continue;
            }
            if (sheet.stream() != null) {
                notes.add(unread(sheet, Text.of("rekap belanja, bukan lembar yang dipilih", "budget lines, not the sheet that was chosen")));
                continue;
            }
            SheetGrid grid = new SheetGrid(sheet);
            HeaderFinder finder = new HeaderFinder(grid, year, file.period());
            Optional<SheetHeader> header = header(finder, mapping).map(finder::spread);
            if (header.isPresent()) {
                Letterhead head = Letterhead.read(sheet.rows(), header.get().firstRow(), file.names());
                chosen.add(new PlanSheet(grid, header.get(), head, finder));
            } else {
                notes.add(unread(sheet, Text.of("tidak ada judul kolom rencana", "no plan header")));
                if (finder.nearMiss() != null) {
                    misses.add(finder.nearMiss());
                    missSheets.add(sheet.name());
                }
            }
        }
        if (chosen.isEmpty()) {
            file.complaints().say(Complaint.NO_HEADER, null, workbook.file(), closest(misses, missSheets));
        }
        return new PlanSheets(chosen, notes);
    }

    private static Optional<SheetHeader> header(HeaderFinder finder, FileMapping mapping) {
        Optional<SheetHeader> found = mapping.headerRow() == null ? finder.find() : Optional.of(finder.endingAt(mapping.headerRow()));
        if (mapping.columns().isEmpty()) {
            return found.filter(SheetHeader::sufficient);
        }
        SheetHeader base = found.orElse(finder.nearMiss());
        return base == null ? Optional.empty() : Optional.of(base.corrected(mapping.columns())).filter(SheetHeader::sufficient);
    }

    private static Text unread(SheetContent sheet, Text why) {
        return Text.of("Lembar " + sheet.name() + " tidak dibaca: " + why.id(),
                "Sheet " + sheet.name() + " was not read: " + why.en());
    }

    private static Text closest(List<SheetHeader> misses, List<String> sheets) {
        if (misses.isEmpty()) {
            return Text.of("tidak ada", "none");
        }
        SheetHeader best = misses.stream().max(Comparator.comparingInt(miss -> miss.columns().size())).get();
        String place = CellRef.ofSheet(sheets.get(misses.indexOf(best))) + "!" + best.firstRow();
        String words = best.headings().stream().filter(heading -> heading.field() != null).map(Heading::written)
                .collect(Collectors.joining("; "));
        return Text.of(place + " (" + words + ")", place + " (" + words + ")");
    }
}
