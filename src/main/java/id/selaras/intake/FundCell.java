package id.selaras.intake;

import id.selaras.intake.number.IndonesianNumberReader;
import id.selaras.intake.number.NumberReading;
import id.selaras.plan.Field;
import id.selaras.plan.FundPart;
import id.selaras.plan.Rupiah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a cell that states the rupiah of several fund sources: {@code DAU: Rp150.000.000; PAD Rp50.000.000}, one to a line or part. */
final class FundCell {

    /** An amount with {@code Rp}, or of at least four digits: a source such as {@code DAK Fisik 2026} names a year, not money. */
    private static final Pattern PART = Pattern.compile(
            "(?<source>.*?\\p{L}[^:=]*?)\\s*(?:[:=(-]\\s*)?(?<amount>\\brp\\.?\\s*\\d[\\d.,]*|\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{1,2})?|\\d{6,})\\s*\\)?",
            Pattern.CASE_INSENSITIVE);

    private FundCell() {
    }

    /** Empty unless every part of the cell states a source and an amount; a part without one proves nothing about the sum. */
    static List<FundPart> parts(Field<String> cell) {
        if (!cell.isFilled()) {
            return List.of();
        }
        List<FundPart> parts = new ArrayList<>();
        for (String piece : cell.value().split("[\\n;]|\\s\\+\\s")) {
            String text = piece.strip().replaceFirst("[,.]$", "");
            if (text.isEmpty()) {
                continue;
            }
            Matcher part = PART.matcher(text);
            if (!part.matches()) {
                return List.of();
            }
            parts.add(new FundPart(Field.filled(part.group("source").strip(), piece, cell.at()), amount(part.group("amount"), cell)));
        }
        return parts;
    }

    private static Field<Rupiah> amount(String text, Field<String> cell) {
        NumberReading reading = IndonesianNumberReader.read(text);
        if (reading instanceof NumberReading.Value number) {
            return Field.filled(new Rupiah(number.number()), text, cell.at());
        }
        // thousands are the only sensible reading of 150.000 beside the name of a fund source
        if (text.matches(".*\\d{1,3}([.,]\\d{3})+")) {
            return Field.filled(new Rupiah(new BigDecimal(text.replaceAll("\\D", ""))), text, cell.at());
        }
        return Field.unreadable(text, cell.at());
    }
}
