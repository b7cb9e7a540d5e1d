package id.selaras.workbook;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small sound workbook written as XML, of which a test may replace any part. */
final class PlainWorkbook {

    static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SPACE = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
            + RELATIONS + "\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** One sheet named Renja with a sub-activity in two cells. */
    static PlainWorkbook sound() {
        return withCells("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nama sub kegiatan</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\"><v>150000000</v></c></row>");
    }

    /** One sheet named Renja with these rows. */
    static PlainWorkbook withCells(String rows) {
        return withSheet("<sheetData>" + rows + "</sheetData>");
    }

    /** One sheet named Renja with these elements. */
    static PlainWorkbook withSheet(String inside) {
        PlainWorkbook book = new PlainWorkbook();
        book.types(MAIN, "");
        book.part("_rels/.rels", relations("<Relationship Id=\"rId1\" Type=\"" + RELATIONS
                + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        book.workbook("", "<sheet name=\"Renja\" sheetId=\"1\" r:id=\"rId1\"/>", "");
        book.workbookRelations("");
        book.texts("<si><t>Penyediaan Gaji dan Tunjangan ASN</t></si>");
        book.styles("", "<xf numFmtId=\"0\"/>");
        return book.part(SHEET, HEAD + "<worksheet " + SPACE + ">" + inside + "</worksheet>");
    }

    PlainWorkbook types(String main, String more) {
        return part("[Content_Types].xml", HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + main + "\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                + more + "</Types>");
    }

    PlainWorkbook workbook(String before, String sheets, String behind) {
        return part(WORKBOOK, HEAD + "<workbook " + SPACE + ">" + before + "<sheets>" + sheets + "</sheets>" + behind
                + "</workbook>");
    }

    PlainWorkbook workbookRelations(String more) {
        return part("xl/_rels/workbook.xml.rels", relations(
                "<Relationship Id=\"rId1\" Type=\"" + RELATIONS + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + "<Relationship Id=\"rId2\" Type=\"" + RELATIONS + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                + "<Relationship Id=\"rId3\" Type=\"" + RELATIONS + "/styles\" Target=\"/xl/styles.xml\"/>" + more));
    }

    /** A further relationship of the workbook part. */
    static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    PlainWorkbook texts(String items) {
        return part("xl/sharedStrings.xml", HEAD + "<sst " + SPACE + ">" + items + "</sst>");
    }

    PlainWorkbook styles(String formats, String cellStyles) {
        return part("xl/styles.xml", HEAD + "<styleSheet " + SPACE + "><numFmts>" + formats + "</numFmts>"
                + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + cellStyles + "</cellXfs></styleSheet>");
    }

    PlainWorkbook part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    PlainWorkbook part(String name, byte[] contents) {
        parts.put(name, contents);
        return this;
    }

    byte[] contents(String name) {
        return parts.get(name);
    }

    /** Replaces words inside a part. */
    PlainWorkbook replace(String name, String words, String others) {
        String xml = new String(parts.get(name), StandardCharsets.UTF_8);
        if (!xml.contains(words)) {
            throw new IllegalArgumentException(name + " does not contain " + words);
        }
        return part(name, xml.replace(words, others));
    }

    PlainWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    RawZip zip() {
        RawZip zip = new RawZip();
        parts.forEach(zip::add);
        return zip;
    }

    byte[] bytes() {
        return zip().bytes();
    }

    private static String relations(String inside) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }
}
