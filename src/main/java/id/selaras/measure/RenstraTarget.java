package id.selaras.measure;

import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.plan.Output;
import id.selaras.plan.SubActivity;
import id.selaras.reference.Direction;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.RenstraRow;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The Renstra's target of the plan's year for one indicator line. */
final class RenstraTarget {

    private static final double SAME_INDICATOR = 0.8;

    /**
     * What was found.
     *
     * @param target    the amount, or why there is none
     * @param direction null when the Renstra row does not say
     */
    record Planned(Value target, Direction direction) {
    }

    private RenstraTarget() {
    }

    static Planned find(SubActivity sub, Output output, ReferenceLookup lookup) {
        if (!lookup.reference().has(ReferenceSheet.RENSTRA)) {
            return new Planned(MissingInputs.sheet(ReferenceSheet.RENSTRA), null);
        }
        RenstraLookup.AgencyRenstra renstra = lookup.renstra().of(lookup.agencies().code(sub.agency()));
        if (renstra == null) {
            return new Planned(AgencyMeasures.NO_RENSTRA, null);
        }
        List<RenstraRow> rows = renstra.rows(lookup.agencies().resolved(sub.agency(), sub.nomenclature()));
        if (rows.isEmpty()) {
            return missing("sub kegiatan tidak ada pada Renstra acuan", "the sub-activity is not in the reference's Renstra");
        }
        Optional<RenstraRow> row = match(rows, sub, output);
        if (row.isEmpty()) {
            return missing("indikator baris tidak ditemukan pada Renstra acuan",
                    "the row's indicator is not in the reference's Renstra");
        }
        if (output.unit().isFilled() && row.get().unit() != null && !row.get().unit().isBlank()
                && lookup.units().match(output.unit().value(), row.get().unit()).equals("BERBEDA")) {
            return missing("satuan baris berbeda dari satuan Renstra acuan", "the row's unit differs from the Renstra's");
        }
        BigDecimal target = row.get().targets().get(lookup.year());
        return target == null
                ? missing("Renstra acuan tidak memuat target tahun " + lookup.year(),
                        "the reference's Renstra has no target for " + lookup.year())
                : new Planned(new Amount(target), row.get().direction());
    }

    private static Optional<RenstraRow> match(List<RenstraRow> rows, SubActivity sub, Output output) {
        boolean alone = rows.size() == 1 && sub.outputs().size() == 1;
        boolean wordless = rows.get(0).indicator() == null || rows.get(0).indicator().isBlank();
        if (alone && (wordless || !output.indicator().isFilled())) {
            return Optional.of(rows.get(0));
        }
        if (!output.indicator().isFilled()) {
            return Optional.empty();
        }
        return rows.stream().filter(row -> row.indicator() != null)
                .filter(row -> likeness(row, output) >= SAME_INDICATOR)
                .max(Comparator.comparingDouble(row -> likeness(row, output)));
    }

    private static double likeness(RenstraRow row, Output output) {
        return NameMeasures.similarity(output.indicator().value(), row.indicator());
    }

    private static Planned missing(String id, String en) {
        return new Planned(MissingInputs.because(id, en), null);
    }
}
