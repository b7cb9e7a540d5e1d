package id.selaras.workbook.output;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.apache.xmlbeans.XmlRuntimeException;

/** Writes notes on a copy of the sender's own workbook, and new workbooks from sheet models. */
public final class WorkbookPainter {

    private static final int ROWS_IN_MEMORY = 500;

    static {
        // the gate has counted every byte of what is painted here; POI's own guess refuses real sheets of empty styled cells
        ZipSecureFile.setMinInflateRatio(0);
    }

    private WorkbookPainter() {
    }

    /**
     * Why a workbook that was read cannot be painted: an .xls, or more than 400,000 written cells, empty styled ones included. It gets
     * a workbook of findings of its own instead ({@link #write}). Empty when it can be painted.
     */
    public static Optional<Unpainted> obstacle(Path source) throws IOException {
        if (!PaintingSize.isZip(source)) {
            return Optional.of(Unpainted.OLD_FORMAT);
        }
        return PaintingSize.fits(source) ? Optional.empty() : Optional.of(Unpainted.TOO_LARGE);
    }

    /**
     * Paints a copy of {@code source}: fills and notes on cells, further sheets behind the sender's own; layout, existing
     * notes, filters, validation and print areas survive. At most 2,000 cells get a note, worst first; the others are
     * only filled, as are those whose note has no text. A note on a whole row stands at its first cell, one on a whole sheet at A1. A further sheet whose name
     * is taken gets a number behind its name. {@code source} must have passed {@code WorkbookReader.read}
     * and have no {@link #obstacle}.
     *
     * @return how many notes were left off because of that limit, or because their sheet is not in the workbook
     * @throws UnpaintableWorkbook when the library for painting does not understand the file
     * @throws IOException         when a file cannot be read or written
     */
    public static int paint(Path source, Path target, List<CellNote> notes, List<OutputSheet> sheets) throws IOException {
        try (InputStream in = Files.newInputStream(source); XSSFWorkbook book = new XSSFWorkbook(in)) {
            int leftOff = new OwnSheetPainting(book).paint(notes);
            new SheetWriter(book, new OutputStyles(book), null).write(sheets);
            book.setWorkbookType(XSSFWorkbookType.XLSX);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                book.write(out);
            }
            return leftOff;
        } catch (POIXMLException | XmlRuntimeException | IllegalArgumentException | IllegalStateException
                 | IndexOutOfBoundsException notUnderstood) {
            throw new UnpaintableWorkbook(notUnderstood);
        }
    }

    /**
     * A copy of a workbook in which a sheet of the same name, whatever its case, is written anew at its place; sheets that are
     * not there come last. All other sheets stay as they are. {@code source} must have passed {@code WorkbookReader.read}
     * and have no {@link #obstacle}.
     *
     * @throws UnpaintableWorkbook when the library for painting does not understand the file
     */
    public static byte[] replace(byte[] source, List<OutputSheet> sheets) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(source))) {
            Map<String, Integer> places = new LinkedHashMap<>();
            for (OutputSheet sheet : sheets) {
                int place = book.getSheetIndex(sheet.name());
                if (place >= 0) {
                    places.put(sheet.name(), place);
                }
            }
            // written before the old one goes: a workbook is never without a sheet
            int active = book.getActiveSheetIndex();
            places.forEach((name, place) -> book.setSheetName(place, "selaras " + place));
            new SheetWriter(book, new OutputStyles(book), null).write(sheets);
            places.forEach((name, place) -> {
                book.removeSheetAt(place);
                book.setSheetOrder(name, place);
            });
            book.setActiveSheet(Math.min(active, book.getNumberOfSheets() - 1));
            ByteArrayOutputStream out = new ByteArrayOutputStream(source.length * 2);
            book.write(out);
            return out.toByteArray();
        } catch (POIXMLException | XmlRuntimeException | IllegalArgumentException | IllegalStateException
                 | IndexOutOfBoundsException notUnderstood) {
            throw new UnpaintableWorkbook(notUnderstood);
        }
    }

    /** Writes a new workbook. */
    public static void write(Path target, List<OutputSheet> sheets) throws IOException {
        write(target, sheets, null);
    }

    /**
     * Writes a new workbook beside another one.
     *
     * @param source name of the file that links lead to whose sheet is not among these; it is looked for in the same folder
     */
    public static void write(Path target, List<OutputSheet> sheets, String source) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            new SheetWriter(book, new OutputStyles(book.getXSSFWorkbook()), source).write(sheets);
            book.getXSSFWorkbook().getProperties().getCoreProperties().setCreator(NotePainter.AUTHOR);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                book.write(out);
            }
        }
    }
}
