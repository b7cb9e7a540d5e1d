package id.selaras.workbook;

import id.selaras.problem.CellRef;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one sheet forward; what it claims of its own size is never believed. */
final class SheetParser {

    private static final int LONGEST_FORMULA = 20_000;

    private final WorkbookParts.Sheet sheet;
    private final XmlPart xml;
    private final CellMeaning meaning;
    private final Budget budget;
    private final RowSink sink;
    private final List<MergedArea> merged = new ArrayList<>();
    private final List<SheetCell> cells = new ArrayList<>();
    private final Map<String, String> sharedFormulas = new HashMap<>();
    private final BitSet columns = new BitSet();
    private final RawCell raw = new RawCell();
    private int rows;
    private int row;
    private int column;

    private SheetParser(WorkbookParts.Sheet sheet, XmlPart xml, CellMeaning meaning, Budget budget, RowSink sink) {
        this.sheet = sheet;
        this.sink = sink;
        this.xml = xml;
        this.meaning = meaning;
        this.budget = budget;
    }

    /** Hands the rows to the sink until it wants no more; returns the merged ranges met by then. */
    static List<MergedArea> read(Archive archive, WorkbookParts.Sheet sheet, CellMeaning meaning, Budget budget, RowSink sink)
            throws Refused {
        try (XmlPart xml = XmlPart.open(archive, sheet.part())) {
            xml.at(CellRef.ofSheet(sheet.name()));
            return new SheetParser(sheet, xml, meaning, budget, sink).run();
        }
    }

    private List<MergedArea> run() throws Refused {
        String element = xml.nextElement();
        if (!"worksheet".equals(element)) {
            throw xml.broken("bukan lembar kerja / not a worksheet: " + element);
        }
        for (element = xml.nextElement(); element != null; element = xml.nextElement()) {
            if (element.equals("row")) {
                if (!readRow()) {
                    break;
                }
            } else if (element.equals("mergeCell")) {
                readMerged();
            }
        }
        return merged;
    }

    /** False when the sink wants no further row. */
    private boolean readRow() throws Refused {
        String number = xml.attribute("r");
        int next = number == null ? row + 1 : CellFormats.wholeNumber(number);
        if (next <= row || next > CellAddress.LAST_ROW) {
            throw xml.broken("baris tidak urut / row out of order: " + next);
        }
        row = next;
        column = 0;
        boolean hidden = WorkbookParts.isTrue(xml.attribute("hidden")) || isZero(xml.attribute("ht"));
        cells.clear();
        for (String child = xml.nextChild(); child != null; child = xml.nextChild()) {
            if (child.equals("c")) {
                readCell();
            } else {
                xml.skip();
            }
        }
        if (cells.isEmpty()) {
            return true;
        }
        budget.checkRows(++rows, sheet.name());
        return sink.take(new SheetRow(row, hidden, cells));
    }

    private void readCell() throws Refused {
        raw.reset();
        raw.type = xml.attribute("t");
        raw.style = CellFormats.wholeNumber(xml.attribute("s"));
        moveTo(xml.attribute("r"));
        String child = xml.nextChild();
        if (child == null) {
            return;
        }
        CellRef at = new CellRef(sheet.name(), column, row);
        xml.at(at);
        for (; child != null; child = xml.nextChild()) {
            readPart(child);
        }
        SheetCell cell = meaning.of(at, raw, xml);
        if (cell != null) {
            budget.addCell(at);
            if (!columns.get(column)) {
                columns.set(column);
                refuseTooManyColumns();
            }
            cells.add(cell);
        }
    }

    private void readPart(String child) throws Refused {
        switch (child) {
            case "v" -> {
                raw.hasValue = true;
                xml.appendText(raw.value, PlainText.LONGEST_WRITTEN);
            }
            case "f" -> readFormula();
            case "is" -> {
                raw.hasInlineText = true;
                SharedTexts.appendRuns(xml, raw.value);
            }
            default -> xml.skip();
        }
    }

    /** A shared formula is written once, at its first cell; the others only point to it. */
    private void readFormula() throws Refused {
        raw.hasFormula = true;
        String group = "shared".equals(xml.attribute("t")) ? xml.attribute("si") : null;
        xml.appendText(raw.formula, LONGEST_FORMULA);
        if (group != null && !raw.formula.isEmpty()) {
            sharedFormulas.put(group, raw.formula.toString());
        } else if (group != null) {
            raw.formula.append(sharedFormulas.getOrDefault(group, ""));
        }
    }

    private void moveTo(String address) throws Refused {
        int next = address == null ? column + 1 : CellAddress.column(address, row);
        if (next <= column || next > CellAddress.LAST_COLUMN) {
            throw xml.broken("sel tidak urut atau ganda / cell out of order or doubled: "
                    + (address == null ? CellRef.letters(next) + row : address));
        }
        column = next;
    }

    private void readMerged() throws Refused {
        String range = xml.attribute("ref");
        MergedArea area = range == null ? null : CellAddress.area(range);
        if (area == null) {
            throw xml.broken("sel gabungan / merged range: " + range);
        }
        budget.addMergedArea(sheet.name());
        merged.add(area);
    }

    private void refuseTooManyColumns() throws Refused {
        if (columns.cardinality() > Limits.COLUMNS) {
            throw tooMany(Refusal.TOO_MANY_COLUMNS, "lebih dari 1.000 kolom / more than 1,000 columns");
        }
    }

    private static boolean isZero(String height) {
        return height != null && (height.equals("0") || height.startsWith("0.") && height.chars().skip(2).allMatch(c -> c == '0'));
    }

    private Refused tooMany(Refusal reason, String found) {
        return new Refused(reason, CellRef.ofSheet(sheet.name()), found);
    }
}
