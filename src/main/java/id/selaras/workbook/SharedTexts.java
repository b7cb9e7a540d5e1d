package id.selaras.workbook;

import java.util.ArrayList;
import java.util.List;

/** The texts that cells of all sheets share. */
final class SharedTexts {

    private final List<String> texts = new ArrayList<>();

    static SharedTexts read(Archive archive, ZipPart part, Budget budget) throws Refused {
        SharedTexts shared = new SharedTexts();
        if (part == null) {
            return shared;
        }
        try (XmlPart xml = XmlPart.open(archive, part)) {
            StringBuilder text = new StringBuilder();
            for (String element = xml.nextElement(); element != null; element = xml.nextElement()) {
                if (element.equals("si")) {
                    text.setLength(0);
                    appendRuns(xml, text);
                    shared.add(PlainText.clean(text.toString()), budget);
                }
            }
        }
        return shared;
    }

    private void add(String text, Budget budget) throws Refused {
        PlainText.refuseTooLong(text, null);
        budget.addText(text);
        texts.add(text);
    }

    /** Joins the runs of the present element ({@code si} or {@code is}); readings of East Asian signs are left out. */
    static void appendRuns(XmlPart xml, StringBuilder text) throws Refused {
        for (String child = xml.nextChild(); child != null; child = xml.nextChild()) {
            switch (child) {
                case "t" -> xml.appendText(text, PlainText.LONGEST_WRITTEN);
                case "r" -> appendRuns(xml, text);
                default -> xml.skip();
            }
        }
    }

    /** The text with that index, or null when there is none. */
    String get(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : null;
    }
}
