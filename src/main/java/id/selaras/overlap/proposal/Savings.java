package id.selaras.overlap.proposal;

import id.selaras.finding.MergeProposal.MergeOption;
import id.selaras.finding.MergeProposal.Saving;
import id.selaras.plan.IndonesianNumber;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one organiser instead of several may save, as far as budget lines allow to say it. */
final class Savings {

    /**
     * The part of the support spending (travel, meetings, honoraria, supplies) of those who no longer organise that one organiser saves.
     * An assumption of ours without legal basis (certainty C, to be confirmed): half, because the organiser that stays serves more
     * people or places than before and needs part of it.
     */
    static final BigDecimal SAVED_BY_ONE_ORGANISER = new BigDecimal("0.50");

    private final SupportShares shares;

    Savings(SupportShares shares) {
        this.shares = shares;
    }

    Saving of(Situation situation, Lead lead, MergeOption option) {
        if (situation.comparison().paidRole().isPresent()) {
            return new Saving(null, Text.of("Belum dapat dihitung: perlu rincian belanja (RKA) honorarium masing-masing dan pencocokan daftar "
                    + "penerima, karena hanya pembayaran kepada orang yang sama untuk tugas yang sama yang berulang.", "Cannot be computed "
                    + "yet: the budget lines (RKA) of each payment and a comparison of the lists of recipients are needed, since only "
                    + "payments to the same person for the same task are repeated."));
        }
        if (option == MergeOption.COORDINATE || option == MergeOption.SPLIT_BY_PLACE) {
            return new Saving(null, Text.of("Tidak dihitung: pada pilihan ini setiap perangkat daerah tetap menyelenggarakan bagiannya. Bila "
                    + "rapat memilih satu penyelenggara, diperlukan rincian belanja (RKA) untuk menghitungnya.", "Not computed: with this "
                    + "option each agency goes on organising its part. If the meeting chooses one organiser, the budget lines (RKA) are "
                    + "needed to compute it."));
        }
        List<SubActivity> others = situation.members().without(lead.member()).stream().flatMap(member -> member.rows().stream()).toList();
        List<SubActivity> unknown = others.stream().filter(row -> shares.of(row).isEmpty() || !row.allocation().isFilled()).toList();
        return unknown.isEmpty() ? computed(others) : new Saving(null, missing(unknown));
    }

    private Saving computed(List<SubActivity> others) {
        BigDecimal support = BigDecimal.ZERO;
        List<String> inputs = new ArrayList<>();
        for (SubActivity row : others) {
            Optional<BigDecimal> share = shares.of(row);
            support = support.add(row.allocationOrZero().amount().multiply(share.orElseThrow()));
            inputs.add(row.agency().name() + " " + row.allocationOrZero().written() + " \u00d7 " + percent(share.orElseThrow()));
        }
        Rupiah saved = new Rupiah(support.multiply(SAVED_BY_ONE_ORGANISER));
        String sum = String.join(" + ", inputs);
        return new Saving(saved, Text.format("(%s) \u00d7 %s = %s. Pagu dikalikan porsi belanja pendukung menurut RKA, lalu dikalikan bagian yang "
                + "dihemat oleh satu penyelenggara: anggapan Selaras tanpa dasar hukum (C), perlu dikonfirmasi.", "(%s) \u00d7 %s = %s. Allocation "
                + "times the share of support spending in the RKA, times the part that one organiser saves: an assumption of Selaras "
                + "without legal basis (C), to be confirmed.", sum, percent(SAVED_BY_ONE_ORGANISER), saved.written()));
    }

    private static Text missing(List<SubActivity> unknown) {
        return Listing.filled("Belum dapat dihitung: perlu rincian belanja (RKA) %s. Rumusnya: jumlah (pagu \u00d7 porsi belanja pendukung) "
                + "perangkat daerah yang tidak lagi menyelenggarakan, dikali %s (anggapan, C, perlu dikonfirmasi).", "Cannot be computed yet: "
                + "the budget lines (RKA) of %s are needed. Formula: sum of (allocation \u00d7 share of support spending) of the agencies that no "
                + "longer organise, times %s (assumption, C, to be confirmed).",
                Listing.names(unknown.stream().map(row -> row.agency().name()).toList()), Listing.same(percent(SAVED_BY_ONE_ORGANISER)));
    }

    private static String percent(BigDecimal ratio) {
        return IndonesianNumber.write(ratio.movePointRight(2).stripTrailingZeros()) + "%";
    }
}
