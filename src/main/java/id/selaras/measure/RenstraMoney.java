package id.selaras.measure;

import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Missing;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Rupiah;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.RenstraRow;
import java.util.List;
import java.util.Objects;

/** What the Renstra, or else the RPJMD, plans to give a programme in the plan's year. */
final class RenstraMoney {

    private static final Missing SHARED = MissingInputs.because(
            "Renstra acuan tidak memuat pagu program ini, dan pagu RPJMD-nya untuk beberapa perangkat daerah",
            "the reference's Renstra states no money of this programme, and the RPJMD's is that of several agencies");

    private final AgencyCode code;
    private final RenstraLookup.AgencyRenstra renstra;
    private final ReferenceLookup lookup;

    RenstraMoney(Agency agency, ReferenceLookup lookup) {
        this.lookup = lookup;
        code = lookup.agencies().code(agency);
        renstra = lookup.renstra().of(code);
    }

    /** The programme's own amount; where the Renstra states none the sum of the rows below it; else the RPJMD's. */
    Value ofProgram(NomenclatureCode program) {
        if (renstra != null) {
            for (CodeLevel level : List.of(CodeLevel.PROGRAM, CodeLevel.ACTIVITY, CodeLevel.SUB_ACTIVITY)) {
                List<Rupiah> stated = renstra.codes().stream()
                        .filter(row -> row.segments() == level.segments() && program.covers(row))
                        .map(this::ofRow).filter(Objects::nonNull).toList();
                if (!stated.isEmpty()) {
                    return new Amount(stated.stream().reduce(Rupiah.ZERO, Rupiah::plus).amount());
                }
            }
        }
        return ofRpjmd(program);
    }

    /** Null when the Renstra states no amount of this code for the year. */
    Rupiah ofRow(NomenclatureCode row) {
        return renstra == null ? null : IndicativeMoney.of(renstra.rows(row).stream().map(RenstraRow::ceilings)
                .map(years -> years.get(lookup.year())).filter(Objects::nonNull).toList());
    }

    private Value ofRpjmd(NomenclatureCode program) {
        Rupiah ceiling = lookup.rpjmd().ceiling(program, lookup.year());
        if (ceiling == null) {
            return missing();
        }
        boolean shared = program.isSupport() || code == null || lookup.renstra().elsewhere(code, program)
                || lookup.agencies().holders(program) > 1;
        return shared ? SHARED : new Amount(ceiling.amount());
    }

    private Missing missing() {
        if (!lookup.reference().has(ReferenceSheet.RENSTRA)) {
            return MissingInputs.sheet(ReferenceSheet.RENSTRA);
        }
        return renstra == null ? AgencyMeasures.NO_RENSTRA : MissingInputs.because(
                "Renstra dan RPJMD acuan tidak memuat pagu program ini untuk tahun " + lookup.year(),
                "the reference's Renstra and RPJMD state no money of this programme for " + lookup.year());
    }
}
