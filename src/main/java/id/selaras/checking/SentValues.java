package id.selaras.checking;

import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.StringJoiner;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Single values of a live check, as they may stand in a cell of a table. */
final class SentValues {

    private static final int LONGEST = 5_000;
    private static final int MOST_DIGITS = 25;

    private final BodyFaults faults;

    SentValues(BodyFaults faults) {
        this.faults = faults;
    }

    /** Says every field that nobody knows, with those that are known. */
    static void strangers(JsonNode object, String pointer, Collection<String> known, BodyFaults faults) {
        if (object.isObject()) {
            for (String name : object.propertyNames()) {
                if (!known.contains(name)) {
                    String names = String.join(", ", new TreeSet<>(known));
                    faults.add(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), object.get(name),
                            Text.of("isian yang dikenal: " + names, "a known field: " + names),
                            Text.of("Periksa ejaan nama isian, atau hilangkan.", "Check the spelling of the field, or leave it out."));
                }
            }
        }
    }

    /** A text, or texts as one; null where nothing stands. */
    String text(JsonNode value, String pointer) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        String text = value.isString() ? value.stringValue() : value.isArray() ? joined(value) : null;
        if (text == null || text.length() > LONGEST || text.codePoints().anyMatch(SentValues::unfit)) {
            faults.add(pointer, value, "teks paling panjang " + LONGEST + " huruf, tanpa karakter kendali",
                    "a text of at most " + LONGEST + " letters, without control characters");
            return null;
        }
        return text.isBlank() ? null : text;
    }

    /** A JSON number, exact; or a text that is read like a cell; null where nothing stands. */
    Object number(JsonNode value, String pointer) {
        if (!value.isNumber()) {
            return text(value, pointer);
        }
        BigDecimal number = value.decimalValue();
        // looked at before it is ever written out: 1e999999999 is short to send and endless to write
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            faults.add(pointer, value, "bilangan dengan paling banyak " + MOST_DIGITS + " angka",
                    "a number of at most " + MOST_DIGITS + " digits");
            return null;
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Null when an entry is no text. */
    private static String joined(JsonNode list) {
        StringJoiner joined = new StringJoiner("; ");
        for (JsonNode entry : list) {
            if (!entry.isString()) {
                return null;
            }
            joined.add(entry.stringValue());
        }
        return joined.toString();
    }

    private static boolean unfit(int point) {
        return Character.isISOControl(point) && point != '\n' && point != '\t' && point != '\r'
                || Character.getType(point) == Character.SURROGATE;
    }
}
