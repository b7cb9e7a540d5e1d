package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.COMPARED_ROWS;
import static id.selaras.decision.DictionaryEntry.MONEY_SCALE;
import static id.selaras.decision.DictionaryEntry.ROUND_SHARE;
import static id.selaras.decision.DictionaryEntry.SAME_ALLOCATION_SHARE;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Missing;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.reference.RenstraRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How an agency sets its amounts: copied from last year, rounded, or written in another unit than rupiah. */
final class HabitMeasures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final Missing NOTHING_SHARED = MissingInputs.because(
            "tidak ada baris berpagu yang ada pada kedua tahun", "no funded row stands in both years");
    private static final Missing NO_MONEY = MissingInputs.because("tidak ada pagu yang terbaca", "no allocation could be read");
    private static final Missing NO_OTHER_DOCUMENT = MissingInputs.because(
            "tidak ada dokumen sebelumnya (rencana tahun lalu, versi lalu, atau Renstra acuan) dengan sedikitnya tiga baris yang sama",
            "no earlier document (last year's plan, an earlier version or the reference's Renstra) with at least three of the same rows");

    private HabitMeasures() {
    }

    static void measure(AgencyPlan agency, EarlierLookup earlier, ReferenceLookup lookup, Map<DictionaryEntry, Value> values) {
        same(agency, earlier, values);
        round(agency, values);
        MoneyScales.Scale scale = scale(agency, earlier, lookup);
        values.put(MONEY_SCALE, scale == MoneyScales.Scale.UNKNOWN ? NO_OTHER_DOCUMENT
                : new Choice(scale == MoneyScales.Scale.OTHER ? "RUPIAH" : scale.name()));
    }

    private static void same(AgencyPlan agency, EarlierLookup earlier, Map<DictionaryEntry, Value> values) {
        EarlierLookup.AgencyRows before = earlier.yearBefore(agency.agency());
        Missing none = earlier.yearBefore() == null ? MissingInputs.NO_YEAR_BEFORE : MissingInputs.NOT_IN_YEAR_BEFORE;
        int compared = 0;
        int same = 0;
        if (before != null) {
            for (SubActivity sub : agency.subActivities()) {
                List<SubActivity> then = before.before(agency.agency(), sub.nomenclature());
                if (sub.allocationOrZero().isPositive() && !then.isEmpty()) {
                    compared++;
                    same += then.stream().anyMatch(row -> row.allocationOrZero().equals(sub.allocationOrZero())) ? 1 : 0;
                }
            }
        }
        values.put(COMPARED_ROWS, before == null ? none : new Amount(BigDecimal.valueOf(compared)));
        values.put(SAME_ALLOCATION_SHARE, before == null ? none : compared == 0 ? NOTHING_SHARED : share(same, compared));
    }

    private static void round(AgencyPlan agency, Map<DictionaryEntry, Value> values) {
        List<Rupiah> amounts = agency.subActivities().stream().map(SubActivity::allocationOrZero).filter(Rupiah::isPositive).toList();
        long round = amounts.stream().filter(amount -> amount.amount().remainder(MILLION).signum() == 0).count();
        values.put(ROUND_SHARE, amounts.isEmpty() ? NO_MONEY : share(round, amounts.size()));
    }

    private static MoneyScales.Scale scale(AgencyPlan agency, EarlierLookup earlier, ReferenceLookup lookup) {
        for (EarlierLookup.AgencyRows rows : new EarlierLookup.AgencyRows[] {earlier.yearBefore(agency.agency()),
                earlier.versionBefore(agency.agency())}) {
            List<BigDecimal> ratios = new ArrayList<>();
            if (rows != null) {
                agency.subActivities().forEach(sub -> MoneyScales.ratio(ratios, EarlierMeasures.sum(
                        rows.before(agency.agency(), sub.nomenclature()), SubActivity::allocation).or(Rupiah.ZERO), sub.allocationOrZero()));
            }
            if (MoneyScales.of(ratios) != MoneyScales.Scale.UNKNOWN) {
                return MoneyScales.of(ratios);
            }
        }
        return MoneyScales.of(againstRenstra(agency, lookup));
    }

    private static List<BigDecimal> againstRenstra(AgencyPlan agency, ReferenceLookup lookup) {
        List<BigDecimal> ratios = new ArrayList<>();
        RenstraLookup.AgencyRenstra renstra = lookup.renstra().of(lookup.agencies().code(agency.agency()));
        if (renstra != null) {
            for (SubActivity sub : agency.subActivities()) {
                Rupiah planned = Rupiah.ZERO;
                for (RenstraRow row : renstra.rows(lookup.agencies().resolved(agency.agency(), sub.nomenclature()))) {
                    planned = planned.plus(row.ceilings().getOrDefault(lookup.year(), Rupiah.ZERO));
                }
                MoneyScales.ratio(ratios, planned, sub.allocationOrZero());
            }
        }
        return ratios;
    }

    private static Amount share(long part, long whole) {
        return new Amount(BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
    }
}
