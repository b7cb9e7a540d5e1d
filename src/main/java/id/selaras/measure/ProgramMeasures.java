package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.ALLOCATION;
import static id.selaras.decision.DictionaryEntry.COMPUTED_SUM;
import static id.selaras.decision.DictionaryEntry.PROGRAM_IN_RPJMD;
import static id.selaras.decision.DictionaryEntry.RENSTRA_ALLOCATION;
import static id.selaras.decision.DictionaryEntry.RENSTRA_DEVIATION;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.plan.Agency;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.NomenclatureCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;

/** A programme beside the RPJMD's list of programmes and beside the money the Renstra plans for it. */
final class ProgramMeasures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    private static final Value.Missing UNRESOLVED = MissingInputs.because("kode program masih X.XX, sehingga bagiannya tidak diketahui",
            "the programme's code still says X.XX, so its share is not known");

    private final Agency agency;
    private final ReferenceLookup lookup;
    private final RenstraMoney money;

    ProgramMeasures(Agency agency, ReferenceLookup lookup) {
        this.agency = agency;
        this.lookup = lookup;
        money = new RenstraMoney(agency, lookup);
    }

    MeasuredSubject measure(MeasuredSubject program) {
        NomenclatureCode code = lookup.agencies().resolved(agency, new NomenclatureCode(program.origin().code()));
        Map<DictionaryEntry, Value> values = new EnumMap<>(DictionaryEntry.class);
        Value planned = money.ofProgram(inRenstra(code));
        values.put(PROGRAM_IN_RPJMD, lookup.rpjmd().missingPrograms() != null ? lookup.rpjmd().missingPrograms()
                : Choices.yesNo(lookup.rpjmd().hasProgram(code)));
        values.put(RENSTRA_ALLOCATION, planned);
        // what stands under X.XX is a part of the programme whose rows stand under its true code
        values.put(RENSTRA_DEVIATION, program.origin().code().regionMatches(true, 0, "X.", 0, 2)
                ? UNRESOLVED : deviation(amount(program), planned));
        return program.with(values);
    }

    /** The code under which the Renstra knows a programme: its own, or one the crosswalk joins it with. */
    NomenclatureCode inRenstra(NomenclatureCode program) {
        RenstraLookup.AgencyRenstra renstra = lookup.renstra().of(lookup.agencies().code(agency));
        return renstra == null || renstra.hasProgram(program) ? program
                : renstra.codes().stream().map(row -> row.upTo(CodeLevel.PROGRAM))
                        .filter(other -> lookup.nomenclature().joined(other, program)).findFirst().orElse(program);
    }

    /** The stated amount; where none is stated the sum of the rows below. */
    private static Value amount(MeasuredSubject program) {
        Value stated = program.value(ALLOCATION);
        return stated instanceof Blank ? program.value(COMPUTED_SUM) : stated;
    }

    private static Value deviation(Value amount, Value planned) {
        if (!(planned instanceof Amount renstra)) {
            return planned;
        }
        if (!(amount instanceof Amount own)) {
            return amount;
        }
        return renstra.number().signum() == 0 ? Blank.BLANK : new Amount(own.number().subtract(renstra.number())
                .multiply(HUNDRED).divide(renstra.number(), DECIMALS, RoundingMode.HALF_UP));
    }
}
