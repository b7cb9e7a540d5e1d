package id.selaras.intake.reference;

import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.reference.NomenclatureEdition;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the sheet Nomenklatur states about its lists above its headings, in one cell or in cells side by side:
 * {@code Lengkap: ya}, {@code Dasar hukum: ...}; and, where lists of several years stand in the sheet, one statement for each with
 * its years: {@code Lengkap: ya; Tahun: 2026; Dasar hukum: ...}.
 */
final class NomenclatureStatements {

    private static final int ROWS_SEARCHED = 40;
    private static final Pattern COMPLETE = Pattern.compile("^(?:lengkap|complete)\\s*[:=]?\\s*(\\p{L}*)(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BASIS = Pattern.compile("^(?:dasar(?:\\s+hukum)?|legal\\s+basis)\\s*[:=]?\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern YEARS = Pattern.compile("(?:^|[;,|])\\s*(?:tahun|ta|years?)\\s*[:=]\\s*([^;|]*)(?=;|\\||$)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final HeadingNames HEADINGS = new HeadingNames(NomenclatureSheet.FORM);
    private static final Text STATEMENT = Text.of("\"Lengkap: ya\" atau \"Lengkap: tidak\" dan dasar hukum di baris pertama",
            "\"Lengkap: ya\" or \"Lengkap: tidak\" and the legal basis in the first row");

    /** One statement on its way to an edition. */
    private static final class Draft {

        private final List<SheetCell> cells = new ArrayList<>();
        private final List<String> basis = new ArrayList<>();
        private String word;
        private String years;

        private String written() {
            return String.join(" ", cells.stream().map(cell -> cell.text().strip()).toList());
        }
    }

    private final Remarks remarks;

    private NomenclatureStatements(Remarks remarks) {
        this.remarks = remarks;
    }

    /** At least one edition: a sheet that states nothing declares that its list is not complete. */
    static List<NomenclatureEdition> read(SheetContent sheet, Remarks remarks) {
        List<Draft> drafts = drafts(sheet);
        CellRef nowhere = new CellRef(sheet.name(), 0, 1);
        NomenclatureStatements statements = new NomenclatureStatements(remarks);
        List<NomenclatureEdition> editions = new ArrayList<>();
        for (Draft draft : drafts) {
            CellRef where = draft.cells.isEmpty() ? nowhere : draft.cells.get(0).at();
            NomenclatureEdition edition = statements.edition(draft, where);
            editions.stream().filter(edition::meets).findFirst().ifPresent(other -> remarks.say(Fault.EDITIONS_MEET, where,
                    draft.written(), NomenclatureYears.EXPECTED, new NomenclatureYears(other.fromYear(), other.untilYear()).written()));
            editions.add(edition);
        }
        return List.copyOf(editions);
    }

    private static List<Draft> drafts(SheetContent sheet) {
        List<Draft> drafts = new ArrayList<>(List.of(new Draft()));
        for (SheetRow row : sheet.rows().subList(0, Math.min(ROWS_SEARCHED, sheet.rows().size()))) {
            if (row.cells().stream().filter(cell -> HEADINGS.meaning(cell.text()) != null).count() > 1) {
                break;
            }
            boolean states = row.cells().stream().map(cell -> cell.text().strip()).anyMatch(text -> COMPLETE.matcher(text).matches()
                    || BASIS.matcher(text).matches() || YEARS.matcher(text).lookingAt());
            if (states) {
                row.cells().forEach(cell -> take(cell, drafts));
            }
        }
        return drafts;
    }

    private static void take(SheetCell cell, List<Draft> drafts) {
        Draft draft = drafts.get(drafts.size() - 1);
        String part = cell.text().strip();
        Matcher complete = COMPLETE.matcher(part);
        if (complete.matches()) {
            if (draft.word != null) {
                draft = new Draft();
                drafts.add(draft);
            }
            draft.cells.add(cell);
            draft.word = complete.group(1);
            addRest(draft, complete.group(2));
            return;
        }
        draft.cells.add(cell);
        if (draft.word != null && draft.word.isEmpty()) {
            draft.word = part;
        } else {
            addRest(draft, part);
        }
    }

    private static void addRest(Draft draft, String text) {
        Matcher years = YEARS.matcher(text);
        String rest = text;
        if (years.find()) {
            draft.years = years.group(1).strip();
            rest = text.substring(0, years.start()) + text.substring(years.end());
        }
        rest = rest.replaceFirst("^[\\s;,.|()-]+", "");
        Matcher named = BASIS.matcher(rest);
        String said = named.matches() ? named.group(1) : rest;
        if (!Blank.is(said) && !said.toLowerCase(Locale.ROOT).startsWith("ya/tidak")) {
            draft.basis.add(said.strip());
        }
    }

    private NomenclatureEdition edition(Draft draft, CellRef where) {
        String word = draft.word;
        String basis = String.join(" ", draft.basis);
        boolean complete = word != null && (word.equalsIgnoreCase("ya") || word.equalsIgnoreCase("yes"));
        boolean stated = complete || word != null && (word.equalsIgnoreCase("tidak") || word.equalsIgnoreCase("no"));
        if (!stated) {
            remarks.say(Fault.COMPLETENESS, where, draft.written(), STATEMENT);
        }
        if (complete && basis.isEmpty()) {
            remarks.say(Fault.LEGAL_BASIS, where, draft.written(), STATEMENT);
        }
        NomenclatureYears years = draft.years == null ? new NomenclatureYears(null, null)
                : NomenclatureYears.read(draft.years).orElse(null);
        if (years == null) {
            remarks.say(Fault.EDITION_YEARS, where, draft.years, NomenclatureYears.EXPECTED);
            return new NomenclatureEdition(null, null, false, basis);
        }
        return new NomenclatureEdition(years.from(), years.until(), complete, basis);
    }
}
