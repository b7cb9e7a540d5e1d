package id.selaras.lexicon;

import id.selaras.language.Choices;
import id.selaras.language.Folding;
import id.selaras.plan.NomenclatureCode;
import id.selaras.problem.CellRef;
import id.selaras.problem.FileProblems;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The cells of one row by column, read into what the column asks for. A problem leaves a gap and spoils the row. */
final class WordRow {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

    /** The levels of a nomenclature code, each with its digits; a prefix ends anywhere. */
    private static final Pattern CODE = Pattern.compile("[1-9](\\.\\d{2}(\\.\\d{2}(\\.[12](\\.\\d{2}(\\.\\d{4})?)?)?)?)?");

    private final CellRef first;
    private final CellRef header;
    private final Map<WordColumn, SheetCell> cells;
    private final Map<WordColumn, Integer> places;
    private final Map<WordColumn, String> texts = new EnumMap<>(WordColumn.class);
    private final FileProblems report;
    private final boolean active;
    private boolean spoiled;

    /**
     * @param places  where the columns stand, numbers from 1
     * @param spoiled true where a column the sheet needs is missing; that has been told
     */
    WordRow(CellRef first, CellRef header, Map<WordColumn, SheetCell> cells, Map<WordColumn, Integer> places, boolean spoiled,
            FileProblems report) {
        this.spoiled = spoiled;
        this.first = first;
        this.header = header;
        this.cells = cells;
        this.places = places;
        this.report = report;
        cells.forEach((column, cell) -> WordCells.refusal(column, cell).ifPresentOrElse(
                refusal -> refuse(refusal.code(), column, cell.text(), refusal.expected(), refusal.suggestion()),
                () -> texts.put(column, WordCells.text(cell))));
        this.active = readActive();
    }

    boolean active() {
        return active;
    }

    boolean spoiled() {
        return spoiled;
    }

    /** The cell that names the row. */
    CellRef at() {
        return places.containsKey(WordColumn.ID) ? at(WordColumn.ID) : first;
    }

    CellRef at(WordColumn column) {
        return first.inColumn(places.getOrDefault(column, 0));
    }

    CellRef heading(WordColumn column) {
        return header.inColumn(places.getOrDefault(column, 0));
    }

    /** File and cell in one text. */
    String place(WordColumn column) {
        return report.file() + ", " + at(column);
    }

    FileProblems report() {
        return report;
    }

    boolean isBlank(WordColumn column) {
        return !cells.containsKey(column) || texts.getOrDefault(column, "?").isEmpty();
    }

    /** Empty for a blank cell, and after a problem. */
    String text(WordColumn column) {
        return texts.getOrDefault(column, "");
    }

    String required(WordColumn column) {
        if (isBlank(column) && places.containsKey(column)) {
            refuse("KAMUS-ISI-KURANG", column, "", column.heading(),
                    Text.format("Isi kolom %s pada baris ini, atau hapus barisnya.",
                            "Fill the column %s in this row, or remove the row.", column.heading().id()));
        }
        return text(column);
    }

    String id() {
        String id = text(WordColumn.ID);
        if (isBlank(WordColumn.ID) && places.containsKey(WordColumn.ID)) {
            refuse("KAMUS-ID-KURANG", WordColumn.ID, "", Text.of("id baris", "the id of the row"),
                    Text.of("Beri id yang tetap, seperti S-001.", "Give it a lasting id, like S-001."));
        } else if (!id.isEmpty() && !ID.matcher(id).matches()) {
            refuse("KAMUS-ID-BENTUK", WordColumn.ID, id, Text.of("huruf, angka, dan tanda - . _", "letters, digits, and - . _"),
                    Text.of("Pakai id pendek seperti S-001.", "Use a short id like S-001."));
        }
        return id;
    }

    /** The words and phrases of a cell, each with at least one letter or digit. */
    List<String> words(WordColumn column) {
        List<String> words = new ArrayList<>();
        for (String piece : pieces(column)) {
            if (Folding.fold(piece).isEmpty()) {
                refuse("KAMUS-KATA-KOSONG", column, text(column), Text.of("kata di antara setiap titik koma",
                        "a word between all semicolons"), Text.of("Hapus titik koma yang berlebih atau isi katanya.",
                        "Remove the superfluous semicolon or write the word."));
                return List.of();
            }
            words.add(piece);
        }
        return words;
    }

    List<NomenclatureCode> codes() {
        List<NomenclatureCode> codes = new ArrayList<>();
        for (String piece : pieces(WordColumn.CODES)) {
            String code = piece.endsWith(".*") ? piece.substring(0, piece.length() - 2) : piece;
            if (CODE.matcher(code).matches()) {
                codes.add(new NomenclatureCode(code));
            } else {
                refuse("KAMUS-KODE", WordColumn.CODES, piece, Text.of("kode seperti 1.02.02.2.02.0015 atau awalannya seperti 1.02.02",
                        "a code like 1.02.02.2.02.0015 or a prefix like 1.02.02"), Text.of(
                        "Tulis angka dengan titik di antara segmen; beberapa kode dipisah titik koma.",
                        "Write digits with dots between the segments; several codes are parted by semicolons."));
            }
        }
        return codes;
    }

    /** One of a closed list; null after a problem. */
    <E> E choice(String code, WordColumn column, E[] values, Function<E, String> word) {
        String text = required(column);
        if (text.isEmpty()) {
            return null;
        }
        List<String> known = Stream.of(values).map(word).toList();
        String found = Choices.find(known, text).orElse(null);
        if (found == null) {
            refuse(code, column, text, Text.of("salah satu dari " + String.join("; ", known), "one of " + String.join("; ", known)),
                    Text.format("Mungkin maksudnya %s.", "Perhaps %s is meant.", Choices.nearest(known, text)));
            return null;
        }
        return values[known.indexOf(found)];
    }

    /** Without trailing zeros, so that equal numbers are the same; null after a problem. */
    BigDecimal number(WordColumn column, NumberRange range) {
        String text = required(column);
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal number = WordCells.number(cells.get(column));
        if (number == null || !range.holds(number)) {
            refuse("KAMUS-ANGKA", column, text, range.told(), range.whole()
                    ? Text.of("Tulis angka tanpa koma, tanda, atau satuan.", "Write a number without decimals, signs or units.")
                    : Text.of("Tulis angka dengan koma desimal, seperti 0,5.", "Write a number with a decimal comma, like 0,5."));
            return null;
        }
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    void refuse(String code, WordColumn column, String found, Text expected, Text suggestion) {
        spoiled = true;
        report.block(code, at(column), found, expected, suggestion);
    }

    private List<String> pieces(WordColumn column) {
        String text = text(column);
        return text.isEmpty() ? List.of() : Stream.of(text.split(";", -1)).map(String::strip).toList();
    }

    private boolean readActive() {
        String text = text(WordColumn.ACTIVE);
        if (text.isEmpty() || Stream.of("ya", "yes", "true").anyMatch(text::equalsIgnoreCase)) {
            return true;
        }
        if (Stream.of("tidak", "no", "false").noneMatch(text::equalsIgnoreCase)) {
            refuse("KAMUS-AKTIF", WordColumn.ACTIVE, text, Text.of("ya atau tidak", "ya or tidak"),
                    Text.of("Tulis ya, tidak, atau kosongkan untuk ya.", "Write ya, tidak, or leave it blank for ya."));
        }
        return false;
    }
}
