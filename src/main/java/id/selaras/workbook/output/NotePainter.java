package id.selaras.workbook.output;

import com.microsoft.schemas.vml.CTShape;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.model.CommentsTable;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFVMLDrawing;

/** Puts notes on the cells of one sheet; a note that is there already stays, with its author, and ours goes below it. */
final class NotePainter {

    static final String AUTHOR = "Selaras";
    private static final int LONGEST_NOTE = 6_000;
    private static final String BREAK = "\n\n";

    private final XSSFSheet sheet;
    private final XSSFFont font;
    private final NoteBox box;
    private final Set<CellAddress> existing = new HashSet<>();
    private XSSFDrawing drawing;

    NotePainter(XSSFSheet sheet, XSSFFont font) {
        this.sheet = sheet;
        this.font = font;
        this.box = new NoteBox(sheet);
        // asked once from the table: asking the sheet cell by cell walks through all shapes every time
        for (POIXMLDocumentPart part : sheet.getRelations()) {
            if (part instanceof CommentsTable table) {
                for (Iterator<CellAddress> at = table.getCellAddresses(); at.hasNext();) {
                    existing.add(at.next());
                }
            }
        }
    }

    void paint(PaintPlan.Target target) {
        String text = joined(target.notes());
        CellAddress at = new CellAddress(target.row(), target.column());
        if (existing.contains(at)) {
            append(at, text);
        } else {
            create(at, text);
        }
    }

    private static String joined(List<CellNote> notes) {
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (CellNote note : notes) {
            String one = SafeText.clean(note.text(), LONGEST_NOTE).strip();
            if (written > 0 && text.length() + one.length() > LONGEST_NOTE) {
                int rest = notes.size() - written;
                return text + BREAK + "(+" + rest + " catatan lagi, lihat lembar temuan / " + rest
                        + " more notes, see the findings sheet)";
            }
            text.append(written++ == 0 ? "" : BREAK).append(one);
        }
        return text.toString();
    }

    private void create(CellAddress at, String text) {
        NoteBox.Corners corners = box.beside(at.getRow(), at.getColumn(), text);
        XSSFClientAnchor anchor = new XSSFClientAnchor(emu(corners.x1()), emu(corners.y1()), emu(corners.x2()),
                emu(corners.y2()), corners.column1(), corners.row1(), corners.column2(), corners.row2());
        drawing = drawing == null ? sheet.createDrawingPatriarch() : drawing;
        XSSFComment comment = drawing.createCellComment(anchor);
        comment.setAuthor(AUTHOR);
        XSSFRichTextString rich = new XSSFRichTextString();
        rich.append(text, font);
        comment.setString(rich);
    }

    private void append(CellAddress at, String text) {
        XSSFComment comment = sheet.getCellComment(at);
        XSSFRichTextString rich = comment.getString() == null ? new XSSFRichTextString() : comment.getString();
        String before = rich.getString() == null ? "" : rich.getString();
        String ours = AUTHOR + ":\n" + text;
        String room = SafeText.clean(ours, Math.max(1, SafeText.LONGEST - before.length() - BREAK.length()));
        rich.append(before.isEmpty() ? room : BREAK + room, font);
        comment.setString(rich);
        XSSFVMLDrawing shapes = sheet.getVMLDrawing(false);
        CTShape shape = shapes == null ? null : shapes.findCommentShape(at.getRow(), at.getColumn());
        if (shape != null && shape.sizeOfClientDataArray() > 0
                && shape.getClientDataArray(0).sizeOfAnchorArray() > 0) {
            String anchor = box.beside(at.getRow(), at.getColumn(), before + BREAK + room).anchor();
            shape.getClientDataArray(0).setAnchorArray(0, anchor);
        }
    }

    private static int emu(int pixels) {
        return pixels * Units.EMU_PER_PIXEL;
    }
}
