package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.ACTIVITY_CODE;
import static id.selaras.decision.DictionaryEntry.CODE;
import static id.selaras.decision.DictionaryEntry.CODE_FORM;
import static id.selaras.decision.DictionaryEntry.FIELD_CODE;
import static id.selaras.decision.DictionaryEntry.PARENT_CHAIN;
import static id.selaras.decision.DictionaryEntry.PARENT_CODES;
import static id.selaras.decision.DictionaryEntry.PROGRAM_CODE;
import static id.selaras.decision.DictionaryEntry.SUPPORT_PROGRAM;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Codes;
import id.selaras.decision.Value.Prose;
import id.selaras.plan.CodeForm;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The code of a sub-activity: its form, its levels, and whether it continues the codes written above it. */
final class CodeMeasures {

    private static final int LEVEL_SEGMENT = 3;
    private static final Set<String> LEVELS = Set.of("1", "2", "01", "02");

    private CodeMeasures() {
    }

    /** @param field the bidang row above, null when the document has none */
    static void measure(SubActivity sub, UpperRow field, Map<DictionaryEntry, Value> values) {
        NomenclatureCode code = sub.nomenclature();
        CodeForm form = code.form();
        values.put(CODE, MissingInputs.of(sub.code(), PlanColumn.CODE, text -> codes(code)));
        values.put(CODE_FORM, new Choice(form.name()));
        if (code.segments() >= CodeLevel.PROGRAM.segments()) {
            values.put(FIELD_CODE, codes(code.upTo(CodeLevel.FIELD)));
            values.put(PROGRAM_CODE, codes(code.upTo(CodeLevel.PROGRAM)));
            values.put(ACTIVITY_CODE, codes(code.upTo(CodeLevel.ACTIVITY)));
            values.put(SUPPORT_PROGRAM, Choices.yesNo(code.isSupport()));
        } else {
            for (DictionaryEntry entry : List.of(FIELD_CODE, PROGRAM_CODE, ACTIVITY_CODE, SUPPORT_PROGRAM)) {
                values.put(entry, MissingInputs.CODE_UNREADABLE);
            }
        }
        chain(sub, field, code, form, values);
    }

    private static void chain(SubActivity sub, UpperRow field, NomenclatureCode code, CodeForm form,
                              Map<DictionaryEntry, Value> values) {
        List<String> above = new ArrayList<>();
        boolean fits = true;
        NomenclatureCode below = code;
        for (UpperRow upper : new UpperRow[] {sub.activity(), sub.program(), field}) {
            if (upper != null && upper.code().isFilled()) {
                NomenclatureCode parent = new NomenclatureCode(upper.code().value());
                above.add(parent.text());
                fits &= continues(parent, below);
                below = parent;
            }
        }
        values.put(PARENT_CODES, Prose.of(String.join("; ", above)));
        if (form == CodeForm.TIDAK_SAH) {
            values.put(PARENT_CHAIN, MissingInputs.CODE_UNREADABLE);
        } else if (above.isEmpty()) {
            values.put(PARENT_CHAIN, MissingInputs.because("berkas tidak memuat baris atau kolom program dan kegiatan",
                    "the plan has no programme and activity rows or columns"));
        } else {
            values.put(PARENT_CHAIN, fits ? Choices.FITS : Choices.FITS_NOT);
        }
    }

    /** Slips that other rules speak about (segment 02, level of government, X.XX) are not counted as a broken chain too. */
    private static boolean continues(NomenclatureCode parent, NomenclatureCode child) {
        String[] above = parent.text().split("\\.");
        String[] below = child.text().split("\\.");
        if (above.length >= below.length) {
            return false;
        }
        for (int at = 0; at < above.length; at++) {
            boolean unresolved = at < 2 && (above[at].startsWith("X") || below[at].startsWith("X"));
            boolean level = at == LEVEL_SEGMENT && LEVELS.contains(above[at]) && LEVELS.contains(below[at]);
            if (!unresolved && !level && !above[at].equals(below[at])) {
                return false;
            }
        }
        return true;
    }

    private static Value codes(NomenclatureCode code) {
        return new Codes(List.of(code));
    }
}
