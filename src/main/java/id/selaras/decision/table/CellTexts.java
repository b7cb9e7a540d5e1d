package id.selaras.decision.table;

import id.selaras.decision.EntryKind;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import java.math.BigDecimal;

/** Turns cells into the text a person would have typed; a cell that Excel computed or changed is refused. */
final class CellTexts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SheetReport report;

    CellTexts(SheetReport report) {
        this.report = report;
    }

    /** A condition cell or a test input; null after a problem. */
    String ofCondition(EntryKind kind, SheetCell cell) {
        if (cell.kind() == SheetCell.Kind.NUMBER && kind == EntryKind.CODE && !cell.formula()) {
            report.block("TABEL-SEL-KODE-ANGKA", cell.at(), cell.text(), Text.of("kode sebagai teks", "a code as text"),
                    Text.of("Format sel sebagai Teks lalu ketik ulang kodenya; Excel telah membacanya sebagai angka.",
                            "Format the cell as Text and type the code again; Excel has read it as a number."));
            return null;
        }
        return read(cell, kind == EntryKind.DATE, false);
    }

    /** A result cell, a property or a heading; null after a problem. */
    String ofResult(SheetCell cell, boolean day, boolean yesOrNo) {
        return read(cell, day, yesOrNo);
    }

    private String read(SheetCell cell, boolean day, boolean yesOrNo) {
        if (cell.formula() || cell.kind() == SheetCell.Kind.NO_VALUE) {
            return refuse(cell, "TABEL-SEL-RUMUS", Text.of("nilai tetap", "a fixed value"),
                    Text.of("Ganti rumus dengan nilainya: salin, lalu tempel sebagai nilai.",
                            "Replace the formula by its value: copy, then paste as value."));
        }
        return switch (cell.kind()) {
            case TEXT -> cell.text().strip().replace("\r\n", "\n");
            case NUMBER -> number(cell);
            case DATE -> day ? cell.text() : refuse(cell, "TABEL-SEL-TANGGAL",
                    Text.of("teks atau angka", "text or a number"),
                    Text.of("Format sel sebagai Teks lalu ketik ulang; Excel telah membacanya sebagai tanggal.",
                            "Format the cell as Text and type it again; Excel has read it as a date."));
            case BOOLEAN -> yesOrNo ? cell.text() : refuse(cell, "TABEL-SEL-JENIS",
                    Text.of("teks, angka, atau tanggal", "text, a number, or a date"),
                    Text.of("Format sel sebagai Teks lalu ketik ulang.", "Format the cell as Text and type it again."));
            default -> refuse(cell, "TABEL-SEL-GALAT", Text.of("nilai", "a value"),
                    Text.of("Perbaiki galat Excel pada sel ini.", "Mend the Excel error in this cell."));
        };
    }

    private static String number(SheetCell cell) {
        BigDecimal number = cell.percent() ? cell.number().multiply(HUNDRED) : cell.number();
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return plain.toPlainString().replace('.', ',') + (cell.percent() ? "%" : "");
    }

    private String refuse(SheetCell cell, String code, Text expected, Text suggestion) {
        report.block(code, cell.at(), cell.text(), expected, suggestion);
        return null;
    }
}
