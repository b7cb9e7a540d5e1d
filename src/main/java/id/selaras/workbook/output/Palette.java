package id.selaras.workbook.output;

import id.selaras.problem.Severity;
import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * The colours of all workbooks. The four severities differ in lightness as well as in hue, so that they stay apart for
 * colour-blind readers and on grey prints; black text on each has a contrast above 7 to 1.
 */
final class Palette {

    static final int INK = 0x1F2933;
    static final int MUTED_INK = 0x52606D;
    static final int LINK_INK = 0x0B5394;
    static final int HEADER = 0x1F4E5F;
    static final int HEADER_INK = 0xFFFFFF;
    static final int LABEL = 0xEEF2F5;
    static final int RULE = 0xB8C4CE;
    static final int GOOD = 0xD5EDDB;
    static final int WARNING = 0xFFF1C2;

    private Palette() {
    }

    static int of(Severity severity) {
        return switch (severity) {
            case BLOK -> 0xF0998A;
            case TINGGI -> 0xF9CB9C;
            case SEDANG -> 0xFFF2B8;
            case INFO -> 0xDCEBF7;
        };
    }

    static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
