package id.selaras.overlap.proposal;

import id.selaras.plan.CodeLevel;
import id.selaras.problem.Text;
import id.selaras.reference.Indicator;
import id.selaras.reference.PriorityProgram;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One question of the order in which a lead is looked for: whom it prefers, and what it says when it made a difference. */
enum LeadStep {

    /** An agency outside its mandate does not lead while another is inside. */
    MANDATE {
        @Override
        Comparator<Member> preference(Situation situation) {
            return Comparator.comparing(member -> member.standing() != Standing.OUTSIDE);
        }

        @Override
        Text clause(Situation situation, Member lead, List<Member> dropped) {
            return Listing.filled("%s terindikasi bekerja di luar bidang urusannya dan tidak diusulkan memimpin",
                    "%s seems to work outside its field and is not proposed to lead", Listing.agencies(dropped));
        }
    },
    /** Named as lead of a priority programme that two agencies or more of the group serve. */
    PRIORITY {
        @Override
        Comparator<Member> preference(Situation situation) {
            return Comparator.comparing(member -> situation.leadsPriority(member).isPresent());
        }

        @Override
        Text clause(Situation situation, Member lead, List<Member> dropped) {
            PriorityProgram program = situation.leadsPriority(lead).orElseThrow();
            return Text.format("disebut dalam acuan sebagai pengampu program prioritas %s (%s) yang didukung bersama",
                    "the reference names it as lead of the shared priority programme %s (%s)", program.code(), program.name());
        }
    },
    /** Responsible for an indicator that two agencies or more of the group serve and that its own rows serve directly. */
    INDICATOR {
        @Override
        Comparator<Member> preference(Situation situation) {
            return Comparator.comparing(member -> situation.answersFor(member).isPresent());
        }

        @Override
        Text clause(Situation situation, Member lead, List<Member> dropped) {
            Indicator indicator = situation.answersFor(lead).orElseThrow();
            return Text.format("penanggung jawab indikator %s (%s) yang didukung bersama",
                    "it answers for the indicator %s (%s) that all of them serve", indicator.code(), indicator.name());
        }
    },
    /**
     * A kecamatan office for its own duty in its own area, unless the work is a basic service of another; else whoever carries out a
     * field of government before support and area.
     */
    KIND_OF_WORK {
        @Override
        Comparator<Member> preference(Situation situation) {
            boolean ownArea = !situation.places().isWhole() && situation.places().districtCount() <= 1
                    && situation.members().all().stream().noneMatch(Member::rendersBasicService);
            return Comparator.comparing(member -> ownArea && member.doesDistrictDuty() ? 2 : member.isTechnical() ? 1 : 0);
        }

        @Override
        Text clause(Situation situation, Member lead, List<Member> dropped) {
            return lead.isDistrict()
                    ? Text.of("pekerjaan ini tugas kecamatan di wilayahnya sendiri (pasal perlu dikonfirmasi)",
                            "this is a kecamatan's duty in its own area (article to be confirmed)")
                    : Listing.filled("pekerjaan teknis dipimpin pelaksana urusan pemerintahan, sedangkan %s unsur pendukung atau kewilayahan",
                            "technical work is led by whoever carries out the field, while %s supports or administers an area",
                            Listing.agencies(dropped));
        }
    },
    /** Its own field before a written assignment before a mandate nobody knows. */
    STANDING {
        @Override
        Comparator<Member> preference(Situation situation) {
            return Comparator.comparing(Member::standing).reversed();
        }

        @Override
        Text clause(Situation situation, Member lead, List<Member> dropped) {
            return Listing.filled("%s, sedangkan %s", "it %s, while %s", lead.standing().words(),
                    Listing.each(dropped, member -> Listing.filled("%s %s", "%s %s", Listing.same(member.name()), member.standing().words())));
        }
    },
    /** The largest part of the money. */
    SHARE {
        @Override
        Comparator<Member> preference(Situation situation) {
            return Comparator.comparing(Member::rupiah);
        }

        @Override
        Text clause(Situation situation, Member lead, List<Member> dropped) {
            return Text.of("porsi pagunya terbesar di antara yang setara kewenangannya", "its part of the money is the largest among equals");
        }
    },
    /** Nothing tells them apart. */
    CODE {
        @Override
        Comparator<Member> preference(Situation situation) {
            return Comparator.comparing(Member::key).reversed();
        }

        @Override
        Text clause(Situation situation, Member lead, List<Member> dropped) {
            return Text.of("kewenangan dan porsi pagunya sama, sehingga hanya diurutkan menurut kode perangkat daerah",
                    "mandate and money are equal, so only the order of agency codes decided");
        }
    };

    /** The preferred member compares highest. */
    abstract Comparator<Member> preference(Situation situation);

    /** Why the lead stayed and the others were dropped at this step. */
    abstract Text clause(Situation situation, Member lead, List<Member> dropped);

    /** The fields the lead's own work stands in, such as {@code 1.02}. */
    static String fields(Member member) {
        Set<String> fields = member.rows().stream().map(row -> row.nomenclature().upTo(CodeLevel.FIELD).text())
                .collect(Collectors.toCollection(TreeSet::new));
        return String.join(", ", fields);
    }
}
