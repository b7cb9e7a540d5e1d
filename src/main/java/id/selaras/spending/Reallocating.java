package id.selaras.spending;

import id.selaras.measure.AgencyPresence;
import id.selaras.measure.ReferenceLookup;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Plan;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Proposes where money for promises could come from: the largest want first, for each the nearest money, among equally near the dearest. Each
 * rupiah is proposed once. Tied money stays in its field and goes only to a promise whose own rows are paid from the same source.
 */
final class Reallocating {

    private final AgencyPresence agencies;
    private final Map<String, Set<String>> tiesOfPromise;
    private final Map<Donor, Rupiah> left = new HashMap<>();
    private final Map<String, Rupiah> ofRow = new HashMap<>();
    private final List<Reallocation> proposals = new ArrayList<>();
    private final List<Text> refused = new ArrayList<>();
    private final LimitEffects effects;
    private final Map<String, SubActivity> receivers;
    private Rupiah unserving;

    /**
     * @param tiesOfPromise by kind and code of a promise, the ties of the sources its rows are paid from
     * @param receivers     likewise the row that would gain, where the promise has one
     */
    Reallocating(Plan plan, ReferenceLookup lookup, Map<String, Set<String>> tiesOfPromise, Map<String, SubActivity> receivers,
                 LimitEffects effects, Rupiah unserving) {
        this.effects = effects;
        this.receivers = receivers;
        agencies = new AgencyPresence(plan, lookup);
        this.tiesOfPromise = tiesOfPromise;
        this.unserving = unserving;
    }

    /** Key of a promise. */
    static String key(Promise promise) {
        return promise.kind() + " " + promise.code();
    }

    List<Reallocation> of(List<Promise> promises, List<Donor> donors) {
        donors.forEach(donor -> {
            left.put(donor, donor.amount());
            ofRow.putIfAbsent(donor.row().id(), donor.row().allocationOrZero());
        });
        // what is awaited may be funded by a plan that did not come yet; an unknown need cannot be matched
        promises.stream().filter(promise -> promise.need() != null && promise.awaited().isEmpty()).forEach(promise -> serve(promise, donors));
        return List.copyOf(proposals);
    }

    private void serve(Promise promise, List<Donor> donors) {
        Set<String> named = new HashSet<>();
        promise.agencies().forEach(name -> named.addAll(agencies.meant(name).present()));
        Map<Reallocation.Near, List<Donor>> byNear = new TreeMap<>();
        for (Donor donor : donors) {
            Reallocation.Near near = near(promise, donor, named);
            if (fits(promise, donor)) {
                byNear.computeIfAbsent(near, any -> new ArrayList<>()).add(donor);
            }
        }
        Rupiah funded = promise.funded();
        for (Map.Entry<Reallocation.Near, List<Donor>> group : byNear.entrySet()) {
            for (Donor donor : group.getValue()) {
                Rupiah wanted = promise.need().minus(funded);
                Rupiah amount = left.get(donor).compareTo(wanted) < 0 ? left.get(donor) : wanted;
                if (amount.isPositive() && propose(promise, donor, group.getKey(), amount, funded)) {
                    funded = funded.plus(amount);
                }
            }
        }
    }

    private static Reallocation.Near near(Promise promise, Donor donor, Set<String> named) {
        return named.contains(donor.agency()) ? Reallocation.Near.SAME_AGENCY : inField(promise, donor) ? Reallocation.Near.SAME_FIELD : Reallocation.Near.OTHER;
    }

    private static boolean inField(Promise promise, Donor donor) {
        return promise.codes().stream().map(code -> code.upTo(CodeLevel.FIELD)).map(NomenclatureCode::text).anyMatch(donor.field().text()::equals);
    }

    private boolean fits(Promise promise, Donor donor) {
        return donor.ties().isEmpty() || inField(promise, donor) && tiesOfPromise.getOrDefault(key(promise), Set.of()).containsAll(donor.ties());
    }

    /** False when a limit of the whole budget would be broken by it; then it is remembered as refused. */
    private boolean propose(Promise promise, Donor donor, Reallocation.Near near, Rupiah amount, Rupiah funded) {
        List<LimitMove> limits = effects.of(donor.row(), receivers.get(key(promise)), amount);
        Optional<LimitMove> broken = limits.stream().filter(LimitMove::breaks).findFirst();
        if (broken.isPresent()) {
            refused.add(refusal(promise, donor, amount, broken.get()));
            return false;
        }
        effects.keep(limits);
        boolean misaligned = donor.kind() == Donor.Kind.MISALIGNED;
        Rupiah kept = ofRow.merge(donor.row().id(), amount, Rupiah::minus);
        Rupiah before = unserving;
        unserving = misaligned ? unserving.minus(amount) : unserving;
        left.merge(donor, amount, Rupiah::minus);
        proposals.add(new Reallocation(proposals.size() + 1, promise, donor.row(), misaligned, donor.finding() == null ? null : donor.finding().rule(),
                donor.fund(), near, amount, reason(donor, near), funded, funded.plus(amount), kept, before, unserving, limits));
        return true;
    }

    /** Proposals that were not made, since a limit of the whole budget would be broken. */
    List<Text> refused() {
        return List.copyOf(refused);
    }

    private static Text refusal(Promise promise, Donor donor, Rupiah amount, LimitMove broken) {
        String row = donor.row().nomenclature().text() + " " + donor.row().name().or("");
        return Text.of(amount.written() + " dari " + row + " tidak diusulkan untuk " + promise.code() + ": batas " + broken.limit().rule() + " "
                        + broken.limit().target() + " akan dilanggar atau makin jauh dilanggar.",
                amount.written() + " of " + row + " is not proposed for " + promise.code() + ": limit " + broken.limit().rule() + " "
                        + broken.limit().target() + " would be broken, or broken by more.");
    }

    private static Text reason(Donor donor, Reallocation.Near near) {
        Text money = donor.kind() == Donor.Kind.MISALIGNED
                ? Text.of("Sub kegiatan ini tidak melayani sasaran mana pun menurut bukti", "This sub-activity serves no target by evidence")
                : Text.format("Sebagian pagu dipertanyakan temuan %s; paling banyak sebesar ini bila klarifikasi membenarkan",
                        "Finding %s questions a part of the money; at most this if clarification confirms it", donor.finding().rule());
        Text ties = donor.ties().isEmpty() ? Text.of("sumber dananya tidak terikat", "its fund source is free")
                : Text.format("sumber dananya terikat (%s) dan tetap pada bidang dan peruntukannya", "its fund source is tied (%s) and stays in its field and purpose",
                        String.join(", ", donor.ties()));
        return Text.of(money.id() + "; " + ties.id() + "; " + near.label().id() + ". Usulan untuk dibahas.",
                money.en() + "; " + ties.en() + "; " + near.label().en() + ". A proposal to be discussed.");
    }
}
