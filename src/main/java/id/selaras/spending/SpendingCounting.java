package id.selaras.spending;

import id.selaras.finding.Finding;
import id.selaras.finding.Limit;
import id.selaras.finding.Strength;
import id.selaras.finding.SubActivityResult;
import id.selaras.lexicon.Lexicon;
import id.selaras.measure.ReferenceLookup;
import id.selaras.measure.WholeSpending;
import id.selaras.plan.Plan;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes the answer about what the rupiah serve. */
public final class SpendingCounting {

    private SpendingCounting() {
    }

    /**
     * @param rows     of the plan, judged
     * @param findings about them
     * @param words    that say which fund sources are tied
     * @param whole    true for a run over the whole government: only then can be said what is not funded
     * @param limits   of the whole budget; {@code groups}: what its money is divided by
     */
    public static Spending of(Plan plan, List<SubActivityResult> rows, List<Finding> findings, ReferenceLookup lookup, Lexicon words, boolean whole,
                              List<Limit> limits, WholeSpending groups) {
        Rupiah allocation = sum(rows.stream());
        Purposes purposes = new Purposes(plan, rows, lookup);
        List<Misaligned> misaligned = MisalignedRows.of(plan, rows);
        List<Excess> excess = new ExcessFindings(plan, lookup).of(findings);
        List<Promise> promises = whole ? Promises.of(plan, rows, lookup) : List.of();
        TiedFunds tied = new TiedFunds(words);
        Reallocating reallocating = new Reallocating(plan, lookup, ties(promises, rows, tied), receivers(promises, rows),
                new LimitEffects(limits, groups), sum(rows.stream().filter(row -> row.strength() == Strength.NONE)));
        List<Reallocation> reallocations = promises.isEmpty() || !tied.known() ? List.of()
                : reallocating.of(promises, new Donors(plan, lookup, tied).of(misaligned, excess));
        List<Text> notes = notes(plan, lookup, tied, whole);
        notes.addAll(reallocating.refused());
        return new Spending(allocation, purposes.lines(), purposes.all(), misaligned, excess, promises, reallocations, notes);
    }

    private static Rupiah sum(Stream<SubActivityResult> rows) {
        return rows.map(row -> row.subActivity().allocationOrZero()).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** The ties of the sources that pay rows of each promise already. */
    private static Map<String, Set<String>> ties(List<Promise> promises, List<SubActivityResult> rows, TiedFunds tied) {
        Map<String, Set<String>> ties = new HashMap<>();
        for (Promise promise : promises) {
            Set<String> own = new TreeSet<>();
            serving(promise, rows).forEach(row -> FundPlacing.sources(row.subActivity()).forEach(source -> own.addAll(tied.of(source))));
            ties.put(Reallocating.key(promise), own);
        }
        return ties;
    }

    /** Of each promise the dearest row that serves it: it would gain. */
    private static Map<String, SubActivity> receivers(List<Promise> promises, List<SubActivityResult> rows) {
        Map<String, SubActivity> receivers = new HashMap<>();
        promises.forEach(promise -> serving(promise, rows).map(SubActivityResult::subActivity)
                .reduce((one, other) -> other.allocationOrZero().compareTo(one.allocationOrZero()) > 0 ? other : one)
                .ifPresent(row -> receivers.put(Reallocating.key(promise), row)));
        return receivers;
    }

    private static Stream<SubActivityResult> serving(Promise promise, List<SubActivityResult> rows) {
        return rows.stream().filter(row -> (promise.kind() == Promise.Kind.PRIORITY ? row.priorities() : row.indicators()).contains(promise.code()));
    }

    private static List<Text> notes(Plan plan, ReferenceLookup lookup, TiedFunds tied, boolean whole) {
        List<Text> notes = new ArrayList<>();
        if (lookup.districts().all().isEmpty()) {
            notes.add(Text.of("Kecamatan tidak dapat dikenali: lembar Wilayah pada acuan tidak ada atau kosong.",
                    "Districts cannot be recognised: the reference has no sheet Wilayah, or an empty one."));
        }
        long unread = plan.subActivities().map(SubActivity::allocation).filter(amount -> !amount.isFilled()).count();
        if (unread > 0) {
            notes.add(Text.format("Pagu %s sub kegiatan kosong atau tidak terbaca dan dihitung nol.",
                    "The allocation of %s sub-activities is empty or could not be read and counts as zero.", String.valueOf(unread)));
        }
        if (!whole) {
            notes.add(Text.of("Janji tanpa uang dan usulan realokasi hanya dinilai pada lingkup seluruh pemerintah daerah.",
                    "Promises without money and reallocations are told only of a run over the whole government."));
        } else if (!tied.known()) {
            notes.add(Text.of("Realokasi tidak diusulkan: kamus (lembar Pembeda, jenis dana terikat) tidak dimuat, sehingga dana terikat tidak dikenali.",
                    "No reallocation is proposed: without the words of tied funds (sheet Pembeda) tied money is not recognised."));
        }
        return notes;
    }
}
