package id.selaras.measure;

import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Plan;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.SpendingReference;
import id.selaras.reference.StatedSpending;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one year's budget spends on each group: as sheet Belanja Wajib states it, else added up from sub-activities where these alone tell
 * the group, else from budget lines.
 */
final class GroupFigures {

    /** Law 1/2022, article 146 (1): allowances of teachers that the state transfers are not counted as staff. */
    private static final Map<String, String> WITHOUT = Map.of("PEGAWAI", "TUNJANGAN_GURU");

    private final Reference reference;
    private final int year;
    private final List<SubActivity> rows;
    private final List<String> absent;
    private final WholeSpending spending;
    private final Text unfit;
    private final Map<String, Figure> known = new HashMap<>();

    /**
     * @param absent names of agencies whose plan is not at hand
     * @param plan   whose lines are in {@code spending}; null: a year without lines
     */
    GroupFigures(Reference reference, int year, List<SubActivity> rows, List<String> absent, WholeSpending spending, Plan plan) {
        this.reference = reference;
        this.year = year;
        this.rows = rows;
        this.absent = absent;
        this.spending = spending;
        this.unfit = unfit(plan);
    }

    /** All groups that rules, the reference or the tables of groups name. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(spending.asked());
        reference.spending().stated().stream().filter(stated -> stated.year() == year)
                .forEach(stated -> names.add(SpendingReference.groupName(stated.group())));
        if (spending.groups() != null) {
            names.addAll(spending.groups().known());
        }
        return names;
    }

    Optional<StatedSpending> stated(String group) {
        return reference.spending().stated(year, group).filter(stated -> stated.amount() != null);
    }

    Figure of(String group) {
        Figure figure = known.get(group);
        if (figure == null) {
            figure = stated(group).map(stated -> Figure.of(stated.amount(),
                    "lembar Belanja Wajib" + (stated.source().isBlank() ? "" : ", " + stated.source()))).orElseGet(() -> summed(group));
            known.put(group, figure);
        }
        return figure;
    }

    private Figure summed(String group) {
        boolean grouped = spending.groups() != null && spending.groups().known().contains(group);
        if (!grouped) {
            return Figure.unknown(MissingInputs.because("lembar Belanja Wajib tidak memuat golongan " + group + " tahun " + year,
                    "the sheet Belanja Wajib has no group " + group + " of " + year));
        }
        if (!reference.has(ReferenceSheet.PERANGKAT_DAERAH)) {
            return unknown(group, MissingInputs.sheet(ReferenceSheet.PERANGKAT_DAERAH).reason());
        }
        if (rows.isEmpty()) {
            return unknown(group, Text.of("rencana tahun " + year + " tidak disertakan", "no plan of " + year + " was given"));
        }
        if (!absent.isEmpty()) {
            return unknown(group, Text.of("belum ada rencana dari: " + Awaited.shortened(absent),
                    "there is no plan yet from: " + Awaited.shortened(absent)));
        }
        if (spending.groups().isWhole(group)) {
            return BudgetTotals.sum(rows.stream().filter(sub -> spending.groups().within(sub).of("", "", "").contains(group)).toList(),
                    "pagu sub kegiatan semua perangkat daerah");
        }
        if (unfit != null) {
            return unknown(group, unfit);
        }
        Figure gross = Figure.of(spending.lines().all().of(group), "rincian belanja semua perangkat daerah");
        return WITHOUT.containsKey(group) ? gross.less(Figure.of(spending.lines().all().of(WITHOUT.get(group)), "")) : gross;
    }

    private Figure unknown(String group, Text why) {
        return Figure.unknown(MissingInputs.because("jumlah golongan " + group + " tahun " + year + " tidak dapat dihitung: " + why.id()
                        + "; lengkapi, atau tulis golongan itu pada lembar Belanja Wajib",
                "the amount of group " + group + " in " + year + " cannot be counted: " + why.en()
                        + "; complete it, or state the group on the sheet Belanja Wajib"));
    }

    /** Why the lines do not tell all the money; null when they do. */
    private Text unfit(Plan plan) {
        if (plan == null || spending.lines().all().lines() == 0) {
            return Text.of("tidak ada rincian belanja", "there are no budget lines");
        }
        if (!spending.lines().all().complete()) {
            return Text.of("ada rincian belanja yang jumlah atau kode rekeningnya tidak terbaca",
                    "the amount or account of some budget lines cannot be read");
        }
        for (AgencyPlan agency : plan.agencies()) {
            for (SubActivity sub : agency.subActivities()) {
                if (!sub.allocationOrZero().isZero() && spending.lines().of(sub) == null) {
                    return Text.of("sub kegiatan " + sub.nomenclature() + " (" + agency.agency().name() + ") tidak mempunyai rincian belanja",
                            "sub-activity " + sub.nomenclature() + " (" + agency.agency().name() + ") has no budget lines");
                }
            }
        }
        return null;
    }
}
