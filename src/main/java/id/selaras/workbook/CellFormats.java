package id.selaras.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number format behind each cell style of a workbook. */
final class CellFormats {

    private final Map<Integer, NumberFormat> custom = new HashMap<>();
    private final List<NumberFormat> byStyle = new ArrayList<>();

    static CellFormats read(Archive archive, ZipPart part) throws Refused {
        CellFormats formats = new CellFormats();
        if (part == null) {
            return formats;
        }
        try (XmlPart xml = XmlPart.open(archive, part)) {
            boolean inCellStyles = false;
            for (String element = xml.nextElement(); element != null; element = xml.nextElement()) {
                switch (element) {
                    case "numFmt" -> formats.addCustom(xml, inCellStyles);
                    case "cellXfs" -> inCellStyles = true;
                    case "cellStyles", "dxfs" -> inCellStyles = false;
                    case "xf" -> formats.addStyle(xml, inCellStyles);
                    default -> { }
                }
            }
        }
        return formats;
    }

    private void addCustom(XmlPart xml, boolean tooLate) {
        String code = xml.attribute("formatCode");
        int id = wholeNumber(xml.attribute("numFmtId"));
        if (!tooLate && code != null && byStyle.isEmpty()) {
            custom.put(id, NumberFormat.of(code));
        }
    }

    private void addStyle(XmlPart xml, boolean inCellStyles) {
        if (inCellStyles) {
            int id = wholeNumber(xml.attribute("numFmtId"));
            NumberFormat known = custom.get(id);
            byStyle.add(known != null ? known : NumberFormat.builtIn(id));
        }
    }

    /** The format of style {@code index}; plain when there is no such style. */
    NumberFormat of(int index) {
        return index >= 0 && index < byStyle.size() ? byStyle.get(index) : NumberFormat.PLAIN;
    }

    /** A short whole number in an attribute; 0 when it is missing, -1 when it is none. */
    static int wholeNumber(String text) {
        if (text == null) {
            return 0;
        }
        int number = 0;
        for (int at = 0; at < text.length(); at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9 || at > 8) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return text.isEmpty() ? -1 : number;
    }
}
