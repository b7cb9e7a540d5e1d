package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.EQUAL_PROGRAM;
import static id.selaras.decision.DictionaryEntry.EQUAL_PROGRAM_CROSSWALK;
import static id.selaras.decision.DictionaryEntry.EQUAL_PROGRAM_SIMILARITY;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.language.Similarity;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.PlanColumn;
import id.selaras.reference.ReferenceSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Programmes of one agency with the same allocation under different codes: after a nomenclature update the old and the new name may
 * both carry the full amount. Of two such programmes the later one knows the other.
 */
final class EqualPrograms {

    private static final Missing NO_AMOUNT = MissingInputs.because("pagu program ini tidak tertulis atau tidak terbaca",
            "the allocation of this programme is not stated or could not be read");
    private static final Missing OTHER_UNREADABLE = MissingInputs.because("ada pagu program lain yang tidak terbaca",
            "the allocation of another programme could not be read");
    private static final String PROGRAM = "program ";

    private final ReferenceLookup lookup;
    private final List<Known> before = new ArrayList<>();

    private record Known(MeasuredSubject subject, NomenclatureCode code, Value amount, String name) {
    }

    private record Alike(Known other, boolean joined, BigDecimal similarity) {

        private boolean closerThan(Alike one) {
            return one == null || (joined != one.joined ? joined : similarity.compareTo(one.similarity) > 0);
        }
    }

    private EqualPrograms(ReferenceLookup lookup) {
        this.lookup = lookup;
    }

    /** The same programmes, in the order of the sheet, each knowing the closest one before it. */
    static List<MeasuredSubject> measure(List<MeasuredSubject> programs, ReferenceLookup lookup) {
        EqualPrograms equals = new EqualPrograms(lookup);
        return programs.stream().map(equals::next).toList();
    }

    private MeasuredSubject next(MeasuredSubject program) {
        NomenclatureCode written = new NomenclatureCode(program.origin().code());
        Known known = new Known(program, lookup.agencies().resolved(program.origin().agency(), written), amount(program),
                name(program.value(DictionaryEntry.PROGRAM_NAME)));
        MeasuredSubject measured = measured(known);
        before.add(known);
        return measured;
    }

    private MeasuredSubject measured(Known program) {
        if (program.amount instanceof Missing) {
            return same(program, program.amount);
        }
        Alike closest = null;
        boolean unreadable = false;
        for (Known other : before) {
            if (!other.code.equals(program.code) && isMoney(program.amount)) {
                unreadable |= other.amount instanceof Missing;
                if (other.amount instanceof Amount amount && amount.number().compareTo(number(program.amount)) == 0) {
                    Alike alike = new Alike(other, lookup.nomenclature().joined(other.code, program.code),
                            similarity(other.name, program.name));
                    closest = alike.closerThan(closest) ? alike : closest;
                }
            }
        }
        if (closest == null) {
            return same(program, unreadable ? OTHER_UNREADABLE : Blank.BLANK);
        }
        MeasuredSubject.Origin own = program.subject.origin();
        MeasuredSubject.Origin origin = new MeasuredSubject.Origin(own.file(), own.agency(), own.code(), own.at(), own.cells(),
                List.of(closest.other.subject.origin().at()), own.rupiah(), own.subActivity(), own.pointers());
        Value name = closest.other.subject.value(DictionaryEntry.PROGRAM_NAME);
        String told = closest.other.subject.origin().code() + (name instanceof Prose prose ? " " + prose.text() : "");
        return program.subject.as(program.subject.level(), program.subject.id(), origin, Map.of(
                EQUAL_PROGRAM, Prose.of(told.strip()),
                EQUAL_PROGRAM_SIMILARITY, new Amount(closest.similarity),
                EQUAL_PROGRAM_CROSSWALK, lookup.reference().has(ReferenceSheet.PADANAN_KODE) ? Choices.yesNo(closest.joined)
                        : MissingInputs.sheet(ReferenceSheet.PADANAN_KODE)));
    }

    private static MeasuredSubject same(Known program, Value value) {
        return program.subject.with(Map.of(EQUAL_PROGRAM, value, EQUAL_PROGRAM_SIMILARITY, value, EQUAL_PROGRAM_CROSSWALK, value));
    }

    /** The stated amount; where none is stated the sum of the rows below. */
    private static Value amount(MeasuredSubject program) {
        Value stated = program.value(DictionaryEntry.ALLOCATION);
        Value computed = program.value(DictionaryEntry.COMPUTED_SUM);
        if (stated instanceof Amount) {
            return stated;
        }
        return computed instanceof Amount && !stated.equals(MissingInputs.cell(PlanColumn.ALLOCATION)) ? computed : NO_AMOUNT;
    }

    private static boolean isMoney(Value amount) {
        return number(amount).signum() > 0;
    }

    private static BigDecimal number(Value amount) {
        return ((Amount) amount).number();
    }

    private static BigDecimal similarity(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? BigDecimal.ZERO
                : BigDecimal.valueOf(Similarity.ofFolded(one, other)).setScale(4, RoundingMode.HALF_UP);
    }

    /** Without the word every name of a programme begins with. */
    private static String name(Value name) {
        String form = name instanceof Prose prose ? NameForm.of(prose.text()) : "";
        return form.startsWith(PROGRAM) ? form.substring(PROGRAM.length()) : form;
    }
}
