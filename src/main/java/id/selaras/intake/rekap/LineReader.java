package id.selaras.intake.rekap;

import id.selaras.intake.layout.Words;
import id.selaras.intake.number.ConventionVote;
import id.selaras.intake.number.IndonesianNumberReader;
import id.selaras.intake.number.NumberConvention;
import id.selaras.intake.number.NumberReading;
import id.selaras.intake.number.Placeholder;
import id.selaras.plan.Field;
import id.selaras.plan.IndonesianNumber;
import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of a row by field; of one row at a time. */
final class LineReader {

    private static final Pattern SCALED = Pattern.compile("\\b(ribu|ribuan|juta|jutaan|miliar|miliaran|milyar)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE_BEFORE_NAME = Pattern.compile("[\\dXx]{1,2}(?:\\.[\\dXx]{1,4}){1,7}\\.?\\s+(?=\\p{L})");

    private final String sheet;
    private final RekapHeader header;
    private final NumberConvention convention;
    private final RekapFaults faults;
    private final boolean scaled;
    private final RekapColumn[] fields;
    private final SheetCell[] cells = new SheetCell[RekapColumn.values().length];
    private final ConventionVote vote = new ConventionVote();
    private boolean undecided;
    private int row;

    LineReader(String sheet, RekapHeader header, NumberConvention convention, RekapFaults faults) {
        this.sheet = sheet;
        this.header = header;
        this.convention = convention;
        this.faults = faults;
        this.scaled = SCALED.matcher(header.written().getOrDefault(header.column(RekapColumn.AMOUNT), "")).find();
        this.fields = new RekapColumn[header.columns().values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1];
        header.columns().forEach((field, column) -> fields[column] = field);
    }

    /** True when the heading of the amounts names a scale; then none is read. */
    boolean scaled() {
        return scaled;
    }

    /** True when an amount had two readings and no convention decided it. */
    boolean undecided() {
        return undecided;
    }

    /** Says that a number beside the amount had two readings. */
    void foundTwoReadings() {
        undecided = true;
    }

    /** Reads what stands beside the amounts, in the same convention. */
    DetailReader details() {
        return new DetailReader(this, convention, vote, faults);
    }

    /** What all clear amounts so far prove. */
    NumberConvention majority() {
        return vote.majority();
    }

    void take(SheetRow source) {
        row = source.number();
        Arrays.fill(cells, null);
        for (SheetCell cell : source.cells()) {
            int column = cell.at().column();
            if (column < fields.length && fields[column] != null) {
                cells[fields[column].ordinal()] = cell;
            }
        }
    }

    /** The cell of a field; null when it is blank or has no column. */
    SheetCell cell(RekapColumn field) {
        return cells[field.ordinal()];
    }

    CellRef at(RekapColumn field) {
        SheetCell cell = cell(field);
        return cell != null ? cell.at() : new CellRef(sheet, header.column(field), row);
    }

    Coded coded(RekapColumn code, RekapColumn name) {
        return new Coded(code(code), name(name));
    }

    Field<String> code(RekapColumn field) {
        Field<String> text = text(field);
        if (!text.isFilled()) {
            return text;
        }
        String code = text.value();
        int end = code.length();
        while (end > 0 && (code.charAt(end - 1) == '.' || code.charAt(end - 1) == ' ')) {
            end--;
        }
        return end == code.length() ? text : Field.filled(code.substring(0, end), text.original(), text.at());
    }

    /** A name; a code in front of it is dropped. */
    private Field<String> name(RekapColumn field) {
        Field<String> text = text(field);
        if (text.isFilled() && (Character.isDigit(text.value().charAt(0)) || text.value().charAt(0) == 'X')) {
            Matcher code = CODE_BEFORE_NAME.matcher(text.value());
            if (code.lookingAt()) {
                return Field.filled(text.value().substring(code.end()), text.original(), text.at());
            }
        }
        return text;
    }

    private Field<String> text(RekapColumn field) {
        if (!header.has(field)) {
            return Field.absent();
        }
        SheetCell cell = cell(field);
        if (cell == null) {
            return Field.empty(at(field));
        }
        return switch (cell.kind()) {
            case TEXT, NUMBER, BOOLEAN -> {
                String text = Words.oneLine(cell.text());
                yield Placeholder.stands(text) ? Field.empty(cell.text(), cell.at()) : Field.filled(text, cell.text(), cell.at());
            }
            case DATE, ERROR, NO_VALUE -> Field.unreadable(cell.text(), cell.at());
        };
    }

    /** A fiscal year such as 2026 or {@code TA 2026}; null when the cell holds none. */
    Integer year() {
        SheetCell cell = cell(RekapColumn.YEAR);
        if (cell == null || cell.kind() != SheetCell.Kind.NUMBER && cell.kind() != SheetCell.Kind.TEXT) {
            return null;
        }
        String text = cell.text();
        int length = text.length();
        String digits = length >= 4 ? text.substring(length - 4) : "";
        boolean real = digits.startsWith("20") && Character.isDigit(digits.charAt(2)) && Character.isDigit(digits.charAt(3))
                && (length == 4 || !Character.isLetterOrDigit(text.charAt(length - 5)) && text.length() < 20);
        return real ? Integer.valueOf(digits) : null;
    }

    Field<Rupiah> amount() {
        SheetCell cell = cell(RekapColumn.AMOUNT);
        if (cell == null) {
            faults.say(RekapFault.NO_AMOUNT, at(RekapColumn.AMOUNT), "");
            return Field.empty(at(RekapColumn.AMOUNT));
        }
        if (scaled) {
            return Field.unreadable(cell.text(), cell.at());
        }
        return switch (cell.kind()) {
            case NUMBER -> rupiah(cell.number(), cell);
            case TEXT -> written(cell);
            case DATE, ERROR, NO_VALUE, BOOLEAN -> unreadable(RekapFault.AMOUNT, cell, "");
        };
    }

    private Field<Rupiah> written(SheetCell cell) {
        NumberReading first = IndonesianNumberReader.read(cell.text());
        vote.hear(first);
        NumberReading reading = first.under(convention);
        if (reading instanceof NumberReading.Empty) {
            faults.say(RekapFault.NO_AMOUNT, cell.at(), cell.text());
            return Field.empty(cell.text(), cell.at());
        }
        if (reading instanceof NumberReading.Value value && !value.percent()) {
            return rupiah(value.number(), cell);
        }
        if (reading instanceof NumberReading.Ambiguous two) {
            undecided = true;
            return unreadable(RekapFault.TWO_READINGS, cell, IndonesianNumber.write(two.dotThousands()) + " / "
                    + IndonesianNumber.write(two.commaThousands()));
        }
        return unreadable(RekapFault.AMOUNT, cell, "");
    }

    private Field<Rupiah> unreadable(RekapFault fault, SheetCell cell, String argument) {
        faults.say(fault, cell.at(), cell.text(), argument);
        return Field.unreadable(cell.text(), cell.at());
    }

    private Field<Rupiah> rupiah(BigDecimal number, SheetCell cell) {
        if (number.signum() < 0) {
            faults.say(RekapFault.NEGATIVE, cell.at(), cell.text());
        }
        return Field.filled(new Rupiah(number), cell.text(), cell.at());
    }
}
