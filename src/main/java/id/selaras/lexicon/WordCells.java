package id.selaras.lexicon;

import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns cells into what a person would have typed; a cell that Excel computed or changed is refused. */
final class WordCells {

    private static final int LONGEST = 20;
    private static final Pattern INDONESIAN = Pattern.compile("-?\\d+(,\\d+)?");

    private WordCells() {
    }

    /** Why a cell cannot be read. */
    record Refusal(String code, Text expected, Text suggestion) {
    }

    static Optional<Refusal> refusal(WordColumn column, SheetCell cell) {
        if (cell.formula() || cell.kind() == SheetCell.Kind.NO_VALUE) {
            return refused("KAMUS-SEL-RUMUS", Text.of("nilai tetap", "a fixed value"), Text.of(
                    "Ganti rumus dengan nilainya: salin, lalu tempel sebagai nilai.",
                    "Replace the formula by its value: copy, then paste as value."));
        }
        return switch (cell.kind()) {
            case TEXT -> Optional.empty();
            case NUMBER -> column != WordColumn.CODES ? Optional.empty() : refused("KAMUS-SEL-KODE-ANGKA",
                    Text.of("kode sebagai teks", "a code as text"), Text.of(
                    "Format sel sebagai Teks lalu ketik ulang kodenya; Excel telah membacanya sebagai angka.",
                    "Format the cell as Text and type the code again; Excel has read it as a number."));
            case BOOLEAN -> column == WordColumn.ACTIVE ? Optional.empty() : wrongKind();
            case DATE -> wrongKind();
            default -> refused("KAMUS-SEL-GALAT", Text.of("nilai", "a value"),
                    Text.of("Perbaiki galat Excel pada sel ini.", "Mend the Excel error in this cell."));
        };
    }

    static String text(SheetCell cell) {
        return cell.text().strip().replaceAll("\\s+", " ");
    }

    /** Null where the cell holds no number written the Indonesian way. */
    static BigDecimal number(SheetCell cell) {
        if (cell.kind() == SheetCell.Kind.NUMBER) {
            return cell.number();
        }
        String text = text(cell);
        return text.length() <= LONGEST && INDONESIAN.matcher(text).matches() ? new BigDecimal(text.replace(',', '.')) : null;
    }

    private static Optional<Refusal> wrongKind() {
        return refused("KAMUS-SEL-JENIS", Text.of("teks atau angka", "text or a number"), Text.of(
                "Format sel sebagai Teks lalu ketik ulang; Excel telah mengubahnya.",
                "Format the cell as Text and type it again; Excel has changed it."));
    }

    private static Optional<Refusal> refused(String code, Text expected, Text suggestion) {
        return Optional.of(new Refusal(code, expected, suggestion));
    }
}
