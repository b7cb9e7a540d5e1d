package id.selaras.overlap.proposal;

import id.selaras.finding.MergeProposal.MergeOption;
import id.selaras.problem.Text;
import id.selaras.reference.Indicator;
import id.selaras.reference.PriorityProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What speaks for doing it together, the reason of the option first. */
final class ReasonsFor {

    private ReasonsFor() {
    }

    static List<Text> of(Situation situation, Lead lead, OptionOrder option) {
        List<Text> reasons = new ArrayList<>();
        reasons.add(option.reason(situation, lead.member()));
        paidRole(situation).ifPresent(reasons::add);
        beneficiaries(situation).ifPresent(reasons::add);
        place(situation).ifPresent(reasons::add);
        targets(situation).ifPresent(reasons::add);
        money(situation).ifPresent(reasons::add);
        organiser(situation, option.option()).ifPresent(reasons::add);
        return reasons;
    }

    private static Optional<Text> paidRole(Situation situation) {
        return situation.comparison().paidRole().map(role -> Listing.filled("%s terindikasi sama-sama membiayai %s; satu standar honorarium dan "
                + "satu daftar penerima mencegah pembayaran ganda.", "%s seem to pay %s alike; one standard of pay and one list of recipients "
                + "prevent paying twice.", Listing.agencies(situation.members().all()), Listing.same(role)));
    }

    private static Optional<Text> beneficiaries(Situation situation) {
        String who = situation.beneficiaries();
        return !situation.comparison().beneficiariesAreAlike() || who.isEmpty() ? Optional.empty()
                : Optional.of(Text.format("Kelompok sasaran terindikasi sama: %s.", "The beneficiaries seem to be the same: %s.", who));
    }

    private static Optional<Text> place(Situation situation) {
        String place = situation.comparison().commonPlace();
        if (!place.isBlank()) {
            return Optional.of(Text.format("Lokasinya sama: %s.", "They work in the same place: %s.", place));
        }
        boolean wholeRegion = situation.members().all().stream().allMatch(member -> member.places().isWhole());
        return wholeRegion ? Optional.of(Text.of("Semuanya bekerja di seluruh wilayah.", "All of them work in the whole region.")) : Optional.empty();
    }

    private static Optional<Text> targets(Situation situation) {
        List<String> served = new ArrayList<>();
        for (PriorityProgram program : situation.priorities()) {
            served.add(program.code() + " (" + program.name() + ")");
        }
        for (Indicator indicator : situation.indicators()) {
            served.add(indicator.code() + " (" + indicator.name() + ")");
        }
        return served.isEmpty() ? Optional.empty() : Optional.of(Listing.filled("Mendukung sasaran daerah yang sama: %s.",
                "They serve the same targets of the region: %s.", Listing.names(served)));
    }

    private static Optional<Text> money(Situation situation) {
        Members members = situation.members();
        return members.rupiah().isZero() ? Optional.empty() : Optional.of(Listing.filled("Pagu gabungan %s: %s.", "Together %s: %s.",
                Listing.same(members.rupiah().written()), Listing.each(members.all(), member ->
                        Listing.same(member.name() + " " + member.rupiah().written() + " (" + members.share(member) + ")"))));
    }

    private static Optional<Text> organiser(Situation situation, MergeOption option) {
        if (situation.comparison().paidRole().isPresent()) {
            return Optional.empty();
        }
        return switch (option) {
            case MERGE, HAND_OVER -> Optional.of(Text.of("Satu penyelenggara berarti satu daftar penerima, satu jadwal, dan satu laporan.",
                    "One organiser means one list of beneficiaries, one schedule and one report."));
            case SPLIT_BY_PLACE -> Optional.of(Text.of("Pembagian tempat mencegah satu tempat dilayani dua kali sementara tempat lain tidak "
                    + "terlayani.", "Dividing the places prevents one place from being served twice while another is not served."));
            case COORDINATE -> Optional.of(Text.of("Satu koordinator dapat menyelaraskan sasaran, jadwal, dan laporan tanpa memindahkan pagu.",
                    "One coordinator can bring beneficiaries, schedules and reports together without moving money."));
        };
    }
}
