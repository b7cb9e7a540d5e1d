package id.selaras.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The sheets of an Excel 97-2003 workbook (.xls). Its macros are never looked at: like an .xlsm, a file that brings some is refused.
 */
final class OldWorkbook {

    /** Cells that are held, each perhaps with a number or text of its own; a sheet read forward may have as many as any. */
    private static final int MOST_HELD = 700_000;

    private final String file;
    private final CompoundFile container;
    private final Budget budget = new Budget(MOST_HELD);
    private final BiffGlobals globals;

    OldWorkbook(String file, byte[] bytes) throws Refused {
        this.file = file;
        this.container = CompoundFile.open(bytes);
        if (container.has("EncryptedPackage")) {
            throw new Refused(Refusal.ENCRYPTED, "buku kerja dengan kata sandi / a workbook with a password");
        }
        if (container.has("_VBA_PROJECT_CUR") || container.has("_VBA_PROJECT")) {
            throw new Refused(Refusal.MACROS, "buku kerja dengan makro (.xls) / a workbook with macros (.xls)");
        }
        this.globals = BiffGlobals.read(records(), budget);
    }

    /** @param forward told the first rows of a long sheet: true when it is to be read forward */
    List<SheetContent> sheets(Predicate<List<SheetRow>> forward) throws Refused {
        List<SheetContent> sheets = new ArrayList<>();
        BiffRecords records = records();
        long looked = 0;
        for (BiffGlobals.Sheet place : globals.sheets) {
            BiffSheet sheet = BiffSheet.look(records, place, budget);
            looked += records.position() - place.place();
            if (looked > records.size()) {
                throw BiffRecords.broken("lembar saling tumpuk / sheets lie on each other");
            }
            HeldRows held = new HeldRows(sheet.inOrder() ? forward : head -> false);
            read(records, sheet, budget, held);
            sheets.add(held.streamed() ? new SheetContent(place.name(), place.hidden(), held.rows(), List.of(), stream(sheet))
                    : new SheetContent(place.name(), place.hidden(), held.rows(), sheet.merged));
        }
        return sheets;
    }

    private RowStream stream(BiffSheet sheet) {
        return taker -> {
            try {
                read(records(), sheet, Budget.forward(), row -> {
                    taker.accept(row);
                    return true;
                });
                return Optional.empty();
            } catch (Refused refused) {
                return Optional.of(refused.toProblem(file));
            }
        };
    }

    private void read(BiffRecords records, BiffSheet sheet, Budget counted, RowSink sink) throws Refused {
        BiffCells cells = new BiffCells(records, globals, sheet, counted);
        if (sheet.inOrder()) {
            new Forward(sheet, sink).run(cells);
        } else {
            sorted(cells, sheet, sink);
        }
    }

    /** Joins the cells of each row, which stand together. */
    private static final class Forward {

        private final BiffSheet sheet;
        private final RowSink sink;
        private final List<SheetCell> row = new ArrayList<>();
        private boolean wanted = true;

        Forward(BiffSheet sheet, RowSink sink) {
            this.sheet = sheet;
            this.sink = sink;
        }

        void run(BiffCells cells) throws Refused {
            cells.each(cell -> {
                if (!row.isEmpty() && row.get(0).at().row() != cell.at().row()) {
                    finish();
                }
                row.add(cell);
                return wanted;
            });
            if (wanted && !row.isEmpty()) {
                finish();
            }
        }

        private void finish() throws Refused {
            wanted = sink.take(row(sheet, row));
            row.clear();
        }
    }

    /** Some programs write cells in the order they were filled. */
    private static void sorted(BiffCells cells, BiffSheet sheet, RowSink sink) throws Refused {
        TreeMap<Integer, List<SheetCell>> rows = new TreeMap<>();
        cells.each(cell -> rows.computeIfAbsent(cell.at().row(), key -> new ArrayList<>()).add(cell));
        for (List<SheetCell> row : rows.values()) {
            sink.take(row(sheet, row));
        }
    }

    private static SheetRow row(BiffSheet sheet, List<SheetCell> cells) throws Refused {
        cells.sort(Comparator.comparingInt(cell -> cell.at().column()));
        for (int at = 1; at < cells.size(); at++) {
            if (cells.get(at).at().column() == cells.get(at - 1).at().column()) {
                throw new Refused(Refusal.BROKEN_XLS, cells.get(at).at(), "sel ganda / a doubled cell");
            }
        }
        int number = cells.get(0).at().row();
        return new SheetRow(number, sheet.hidden(number), cells);
    }

    private BiffRecords records() throws Refused {
        CompoundStream stream = container.stream("Workbook");
        if (stream == null) {
            throw container.has("Book") ? new Refused(Refusal.OLD_XLS, "Excel 5.0/95 (.xls)")
                    : new Refused(Refusal.OTHER_KIND, container.has("WordDocument") ? "Word 97-2003 (.doc)" : "OLE2");
        }
        return new BiffRecords(stream);
    }
}
