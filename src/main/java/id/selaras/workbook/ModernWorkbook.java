package id.selaras.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The sheets of an .xlsx container that passed the gate. */
final class ModernWorkbook {

    private final String file;
    private final Archive archive;
    private final WorkbookParts parts;
    private final CellFormats formats;
    private final Budget budget = new Budget();
    private final SharedTexts texts;

    ModernWorkbook(String file, Archive archive) throws Refused {
        this.file = file;
        this.archive = archive;
        this.parts = WorkbookParts.find(archive);
        this.formats = CellFormats.read(archive, parts.styles());
        this.texts = SharedTexts.read(archive, parts.texts(), budget);
    }

    /** @param forward told the first rows of a long sheet: true when it is to be read forward */
    List<SheetContent> sheets(Predicate<List<SheetRow>> forward) throws Refused {
        CellMeaning meaning = new CellMeaning(parts, formats, texts, budget);
        List<SheetContent> sheets = new ArrayList<>();
        for (WorkbookParts.Sheet sheet : parts.sheets()) {
            HeldRows held = new HeldRows(forward);
            List<MergedArea> merged = SheetParser.read(archive, sheet, meaning, budget, held);
            sheets.add(held.streamed() ? new SheetContent(sheet.name(), sheet.hidden(), held.rows(), List.of(), stream(sheet))
                    : new SheetContent(sheet.name(), sheet.hidden(), held.rows(), merged));
        }
        return sheets;
    }

    /** Each reading counts its cells anew, under the limits of a whole workbook. */
    private RowStream stream(WorkbookParts.Sheet sheet) {
        return taker -> {
            Budget own = Budget.forward();
            try {
                SheetParser.read(archive, sheet, new CellMeaning(parts, formats, texts, own), own, row -> {
                    taker.accept(row);
                    return true;
                });
                return Optional.empty();
            } catch (Refused refused) {
                return Optional.of(refused.toProblem(file));
            }
        };
    }
}
