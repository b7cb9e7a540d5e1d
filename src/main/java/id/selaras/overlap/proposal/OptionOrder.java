package id.selaras.overlap.proposal;

import id.selaras.finding.MergeProposal.MergeOption;
import id.selaras.problem.Text;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The order in which an option is looked for; the first that applies is proposed, with its reason. After the options of the US GAO's
 * guide to fragmentation, overlap and duplication (GAO-15-49SP), in the terms of a kabupaten.
 */
enum OptionOrder {

    /** Different activities for one outcome: nothing to merge, somebody has to coordinate. */
    FRAGMENTATION(MergeOption.COORDINATE, (situation, lead) -> situation.comparison().isFragmentation()) {
        @Override
        Text reason(Situation situation, Member lead) {
            return Text.of("Diusulkan dikoordinasikan: kegiatannya berbeda tetapi terindikasi melayani hasil yang sama; masing-masing tetap "
                    + "bekerja di bawah satu koordinator.", "Coordination is proposed: the activities differ but seem to serve the same "
                    + "outcome; each goes on under one coordinator.");
        }
    },
    /** Another agency works outside its mandate while the lead does not. */
    OUTSIDE_MANDATE(MergeOption.HAND_OVER, (situation, lead) -> lead.standing().allowed() && !outside(situation, lead).isEmpty()) {
        @Override
        Text reason(Situation situation, Member lead) {
            Text others = Listing.agencies(outside(situation, lead));
            return Listing.filled("Diusulkan dialihkan ke %s: %s terindikasi bekerja di luar bidang urusannya tanpa penugasan tertulis yang "
                    + "diketahui.", "Handing over to %s is proposed: %s seems to work outside its field without a known written assignment.",
                    Listing.same(lead.name()), others);
        }
    },
    /** The same or similar work for different people is no reason to merge. */
    OTHER_BENEFICIARIES(MergeOption.COORDINATE, (situation, lead) -> situation.comparison().beneficiariesDiffer()) {
        @Override
        Text reason(Situation situation, Member lead) {
            return Text.of("Diusulkan dikoordinasikan: kelompok sasaran yang tertulis berbeda, sehingga masing-masing tetap berjalan dengan "
                    + "daftar penerima yang dipertukarkan.", "Coordination is proposed: the beneficiaries stated differ, so each goes on "
                    + "while lists of beneficiaries are exchanged.");
        }
    },
    /** A kecamatan office doing technical work beside the agency whose field it is, with money that may be moved. */
    DISTRICT_BESIDE_AGENCY(MergeOption.HAND_OVER, (situation, lead) -> lead.isTechnical() && lead.standing().allowed()
            && !districts(situation, lead).isEmpty()
            && districts(situation, lead).stream().allMatch(member -> member.restrictions().isEmpty())) {
        @Override
        Text reason(Situation situation, Member lead) {
            return Listing.filled("Diusulkan dialihkan ke %s: pekerjaan teknis ini juga direncanakan %s di tempat yang sama; kecamatan dapat "
                    + "tetap mengusulkan kebutuhan dan mengawasi di wilayahnya.", "Handing over to %s is proposed: the same technical work is "
                    + "planned by %s in the same place; the kecamatan can go on naming needs and watching the work in its area.",
                    Listing.same(lead.name()), Listing.agencies(districts(situation, lead)));
        }
    },
    /** The same work, people and place; money that may be moved; everybody may do it and nobody was assigned to. */
    SAME_WORK(MergeOption.MERGE, (situation, lead) -> situation.comparison().isDuplication()
            && situation.members().all().stream().allMatch(member -> member.standing() == Standing.OWN_FIELD || member == lead
            && member.standing().allowed()) && situation.members().without(lead).stream()
            .allMatch(member -> member.restrictions().isEmpty())) {
        @Override
        Text reason(Situation situation, Member lead) {
            return Listing.filled("Diusulkan digabung pada %s: terindikasi kegiatan yang sama bagi sasaran dan lokasi yang sama, kewenangan "
                    + "memungkinkan, dan tidak ditemukan dana terikat pada perangkat daerah lainnya.", "Merging under %s is proposed: it "
                    + "seems to be the same activity for the same people and place, the mandates allow it, and no tied money was found at "
                    + "the other agencies.", Listing.same(lead.name()));
        }
    },
    /** Similar work of agencies that all work in several places: each could take some of them. */
    WIDE_PLACES(MergeOption.SPLIT_BY_PLACE, (situation, lead) -> situation.comparison().activityIsAlike()
            && situation.members().all().stream().allMatch(member -> member.places().isWide())
            && JointPlaces.divisible(situation.members().all().stream().map(Member::places).toList())) {
        @Override
        Text reason(Situation situation, Member lead) {
            return Text.of("Diusulkan dibagi menurut tempat: kegiatannya serupa dan semuanya bekerja di beberapa tempat yang sama, sehingga "
                    + "tiap tempat dapat dilayani satu perangkat daerah saja tanpa memindahkan dana.", "Splitting by place is proposed: the "
                    + "work is similar and all work in several of the same places, so that each place could be served by one agency "
                    + "without moving money.");
        }
    },
    /** Whatever is left: tied money, assignments, mandates that are not known, or work that is only similar. */
    REMAINING(MergeOption.COORDINATE, (situation, lead) -> true) {
        @Override
        Text reason(Situation situation, Member lead) {
            boolean tied = situation.members().without(lead).stream().anyMatch(member -> !member.restrictions().isEmpty());
            boolean assigned = situation.members().without(lead).stream().anyMatch(member -> member.standing() == Standing.ASSIGNED);
            boolean unknown = situation.members().all().stream().anyMatch(member -> !member.standing().allowed());
            Text why = tied ? Text.of("ada dana terikat yang tidak dapat dipindahkan", "some of the money is tied and cannot be moved")
                    : assigned ? Text.of("ada penugasan tertulis yang harus tetap dijalankan", "a written assignment has to be carried out")
                    : unknown ? Text.of("kewenangannya belum jelas", "the mandates are not clear")
                    : Text.of("kegiatannya serupa tetapi tidak sama", "the work is similar but not the same");
            return Listing.filled("Diusulkan dikoordinasikan: %s, sehingga masing-masing tetap berjalan dengan pembagian tugas yang jelas.",
                    "Coordination is proposed: %s, so each goes on with tasks clearly divided.", why);
        }
    };

    private final MergeOption option;
    private final BiPredicate<Situation, Member> applies;

    OptionOrder(MergeOption option, BiPredicate<Situation, Member> applies) {
        this.option = option;
        this.applies = applies;
    }

    static OptionOrder choose(Situation situation, Member lead) {
        for (OptionOrder step : values()) {
            if (step.applies.test(situation, lead)) {
                return step;
            }
        }
        throw new IllegalStateException("the last step applies always");
    }

    MergeOption option() {
        return option;
    }

    /** Why this option, in one sentence. */
    abstract Text reason(Situation situation, Member lead);

    private static List<Member> outside(Situation situation, Member lead) {
        return situation.members().without(lead).stream().filter(member -> member.standing() == Standing.OUTSIDE).toList();
    }

    private static List<Member> districts(Situation situation, Member lead) {
        return situation.members().without(lead).stream().filter(Member::isDistrict).toList();
    }
}
