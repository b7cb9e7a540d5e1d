package id.selaras.overlap.proposal;

import id.selaras.finding.MergeProposal.MergeOption;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import id.selaras.reference.Indicator;
import id.selaras.reference.PriorityProgram;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the coordination meeting has to ask before it decides. */
final class Questions {

    private final Situation situation;
    private final Lead lead;
    private final MergeOption option;
    private final List<Text> asked = new ArrayList<>();

    private Questions(Situation situation, Lead lead, MergeOption option) {
        this.situation = situation;
        this.lead = lead;
        this.option = option;
    }

    static List<Text> of(Situation situation, Lead lead, MergeOption option) {
        Questions questions = new Questions(situation, lead, option);
        if (situation.comparison().paidRole().isPresent()) {
            questions.asked.addAll(PaidRoleQuestions.of(situation));
        } else {
            questions.sameThing();
            questions.fieldStaff();
            questions.timing();
        }
        questions.whoDecides();
        questions.remainingTargets();
        questions.mandates();
        questions.money();
        return questions.asked;
    }

    private void sameThing() {
        Text agencies = Listing.agencies(situation.members().all());
        if (situation.comparison().isFragmentation()) {
            asked.add(Listing.filled("Siapa memegang daftar keluarga atau lokasi sasaran menurut nama dan alamat, dan apakah %s memakai daftar "
                    + "yang sama?", "Who holds the list of target families or places by name and address, and do %s use the same list?", agencies));
            return;
        }
        asked.add(switch (delivers()) {
            case PERSONS -> Listing.filled("Siapa memegang daftar penerima menurut nama dan alamat, dan apakah %s melayani penerima yang "
                    + "sama?", "Who holds the list of beneficiaries by name and address, and do %s serve the same ones?", agencies);
            case OBJECTS -> Listing.filled("Apakah %s mengerjakan objek yang sama (titik, ruas, bangunan, atau barang)? Bandingkan daftar "
                    + "lokasi dan koordinatnya.", "Do %s work on the same objects (points, stretches, buildings or goods)? Compare the lists "
                    + "of places and their coordinates.", agencies);
            case PAPERS -> Listing.filled("Apakah dokumen yang disusun %s membahas pokok dan wilayah yang sama? Bandingkan kerangka acuan "
                    + "kerjanya.", "Do the documents prepared by %s treat the same subject and area? Compare their terms of reference.", agencies);
        });
    }

    private OutputUnits.Delivers delivers() {
        Set<OutputUnits.Delivers> kinds = new LinkedHashSet<>();
        situation.rows().forEach(row -> kinds.add(situation.units().delivers(row)));
        return kinds.size() == 1 ? kinds.iterator().next() : OutputUnits.Delivers.PERSONS;
    }

    private void fieldStaff() {
        if (delivers() == OutputUnits.Delivers.PERSONS || situation.comparison().isFragmentation()) {
            asked.add(Text.of("Siapa sudah mempunyai fasilitator, penyuluh, atau kader di lokasi itu, dan dapatkah dipakai bersama?",
                    "Who already has facilitators, extension workers or cadres there, and could they be shared?"));
        }
    }

    private void timing() {
        List<Member> timed = ReasonsAgainst.timed(situation.members().all());
        asked.add(timed.isEmpty() ? Text.of("Jadwal belum tertulis pada rencana: kapan masing-masing melaksanakan, dan dapatkah disatukan?",
                "The plans name no time: when does each carry it out, and could that be joined?")
                : Listing.filled("Dapatkah jadwal disatukan? Menurut uraian: %s.", "Could the schedules be joined? Their texts say: %s.",
                Listing.each(timed, member -> Listing.same(member.name() + " " + member.months().shown()))));
    }

    private void whoDecides() {
        for (PriorityProgram program : situation.priorities()) {
            String leads = program.lead() == null || program.lead().isBlank() ? "-" : program.lead();
            String coordinates = program.coordinator() == null || program.coordinator().isBlank() ? "-" : program.coordinator();
            asked.add(Text.format("Apakah pembagian tugas ini disetujui pengampu (%s) dan koordinator (%s) program prioritas %s?",
                    "Do the lead (%s) and the coordinator (%s) of priority programme %s agree with this division?", leads, coordinates,
                    program.code()));
        }
        Set<String> groups = new LinkedHashSet<>();
        for (Indicator indicator : situation.indicators()) {
            if (indicator.workingGroup() != null && !indicator.workingGroup().isBlank()) {
                groups.add(indicator.workingGroup() + " (" + indicator.code() + ")");
            }
        }
        if (!groups.isEmpty()) {
            asked.add(Listing.filled("Apakah %s yang memutuskan, dan kapan?", "Is it %s that decides, and when?", Listing.names(groups)));
        } else if (situation.priorities().isEmpty()) {
            asked.add(Text.of("Siapa yang memutuskan (badan perencanaan, kelompok kerja, atau TAPD), dan kapan?",
                    "Who decides (planning body, working group or budget team), and when?"));
        }
    }

    private void remainingTargets() {
        if (situation.comparison().isFragmentation()) {
            asked.add(Text.of("Apa target masing-masing yang dipertahankan, dan siapa yang melaporkan hasil bersama?",
                    "Which target does each keep, and who reports the joint outcome?"));
            return;
        }
        boolean moves = option == MergeOption.MERGE || option == MergeOption.HAND_OVER;
        for (Member member : situation.members().without(lead.member())) {
            List<String> targets = member.rows().stream().map(OutputUnits::target).filter(target -> !target.isEmpty()).distinct().toList();
            if (!targets.isEmpty()) {
                asked.add(moves ? Listing.filled("Bila bagian %s dipindahkan, dengan apa targetnya %s dipenuhi?",
                        "If the part of %s is moved, by what is its target %s met?", Listing.same(member.name()), Listing.names(targets))
                        : Listing.filled("Bagian mana dari target %s yang tetap dikerjakan %s?", "Which part of the target %s stays with %s?",
                        Listing.names(targets), Listing.same(member.name())));
            }
        }
    }

    private void mandates() {
        for (Member member : situation.members().all()) {
            if (!member.standing().allowed()) {
                asked.add(Text.format("Adakah penugasan tertulis bagi %s untuk bidang %s?", "Is there a written assignment for %s in field %s?",
                        member.name(), LeadStep.fields(member)));
            }
        }
    }

    private void money() {
        for (SubActivity row : situation.rows()) {
            if (!row.allocation().isFilled()) {
                asked.add(Text.format("Berapa pagu %s (%s)? Tidak terbaca, sehingga pagu gabungan belum memuatnya.",
                        "What is the allocation of %s (%s)? It could not be read, so the sum leaves it out.", row.agency().name(), row.at()));
            }
        }
    }
}
