package id.selaras.intake.reference;

import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the sheet Nomenklatur states about itself above its headings: {@code Lengkap: ya}, {@code Dasar hukum: ...}, in one
 * cell or in cells side by side.
 */
record NomenclatureStatement(boolean complete, String legalBasis) {

    private static final int ROWS_SEARCHED = 10;
    private static final Pattern COMPLETE = Pattern.compile("^(?:lengkap|complete)\\s*[:=]?\\s*(\\p{L}*)(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BASIS = Pattern.compile("^(?:dasar(?:\\s+hukum)?|legal\\s+basis)\\s*[:=]?\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final HeadingNames HEADINGS = new HeadingNames(NomenclatureSheet.FORM);
    private static final Text STATEMENT = Text.of("\"Lengkap: ya\" atau \"Lengkap: tidak\" dan dasar hukum di baris pertama",
            "\"Lengkap: ya\" or \"Lengkap: tidak\" and the legal basis in the first row");

    static NomenclatureStatement read(SheetContent sheet, Remarks remarks) {
        List<SheetCell> parts = new ArrayList<>();
        for (SheetRow row : sheet.rows().subList(0, Math.min(ROWS_SEARCHED, sheet.rows().size()))) {
            if (row.cells().stream().filter(cell -> HEADINGS.meaning(cell.text()) != null).count() > 1) {
                break;
            }
            boolean states = row.cells().stream().anyMatch(cell -> COMPLETE.matcher(cell.text().strip()).matches()
                    || BASIS.matcher(cell.text().strip()).matches());
            if (states) {
                parts.addAll(row.cells());
            }
        }
        CellRef where = parts.isEmpty() ? new CellRef(sheet.name(), 0, 1) : parts.get(0).at();
        return read(parts.stream().map(cell -> cell.text().strip()).toList(), where, remarks);
    }

    private static NomenclatureStatement read(List<String> parts, CellRef where, Remarks remarks) {
        String word = null;
        List<String> basis = new ArrayList<>();
        for (String part : parts) {
            Matcher complete = COMPLETE.matcher(part);
            if (complete.matches()) {
                word = complete.group(1);
                addBasis(basis, complete.group(2));
            } else if (word != null && word.isEmpty()) {
                word = part;
            } else {
                addBasis(basis, part);
            }
        }
        String legalBasis = String.join(" ", basis);
        boolean complete = word != null && (word.equalsIgnoreCase("ya") || word.equalsIgnoreCase("yes"));
        boolean stated = complete || word != null && (word.equalsIgnoreCase("tidak") || word.equalsIgnoreCase("no"));
        if (!stated) {
            remarks.say(Fault.COMPLETENESS, where, String.join(" ", parts), STATEMENT);
        }
        if (complete && legalBasis.isEmpty()) {
            remarks.say(Fault.LEGAL_BASIS, where, String.join(" ", parts), STATEMENT);
        }
        return new NomenclatureStatement(complete, legalBasis);
    }

    private static void addBasis(List<String> basis, String text) {
        String rest = text.replaceFirst("^[\\s;,.|()-]+", "");
        Matcher named = BASIS.matcher(rest);
        String said = named.matches() ? named.group(1) : rest;
        if (!Blank.is(said) && !said.toLowerCase(Locale.ROOT).startsWith("ya/tidak")) {
            basis.add(said.strip());
        }
    }
}
