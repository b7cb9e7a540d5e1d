package id.selaras.intake.rka;

import id.selaras.plan.Field;
import id.selaras.problem.CellRef;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A code with the name behind it: {@code 1.02.02.2.02.0001 Pengelolaan Pelayanan Kesehatan Ibu Hamil}. */
record CodedName(Field<String> code, Field<String> name) {

    private static final Pattern CODE = Pattern.compile("([\\dXx]{1,2}(?:\\.[\\dXx]{1,4}){0,7})\\.?(?:\\s*[-\u2013:]\\s*|\\s+|$)(.*)");

    /** Both in the same cell. */
    static CodedName of(LabelledRow row) {
        CellRef at = row.valueAt();
        String text = row.value();
        Matcher coded = CODE.matcher(text);
        if (!coded.matches()) {
            return new CodedName(Field.empty(at), text.isEmpty() ? Field.empty(at) : Field.filled(text, text, at));
        }
        String name = coded.group(2).strip();
        return new CodedName(Field.filled(coded.group(1), coded.group(1), at), name.isEmpty() ? Field.empty(at) : Field.filled(name, name, at));
    }
}
