package id.selaras.overlap.proposal;

import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Asks the {@link LeadStep}s in their order until one agency is left, and says which of them made a difference. */
final class LeadOrder {

    private LeadOrder() {
    }

    static Lead choose(Situation situation) {
        List<Member> left = situation.members().all();
        List<LeadStep> steps = new ArrayList<>();
        List<List<Member>> droppedBy = new ArrayList<>();
        for (LeadStep step : LeadStep.values()) {
            if (left.size() == 1) {
                break;
            }
            List<Member> stay = best(left, step.preference(situation));
            if (stay.size() < left.size()) {
                steps.add(step);
                droppedBy.add(left.stream().filter(member -> !stay.contains(member)).toList());
                left = stay;
            }
        }
        Member lead = left.get(0);
        List<Text> clauses = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            clauses.add(steps.get(at).clause(situation, lead, droppedBy.get(at)));
        }
        return new Lead(lead, reason(situation, lead, clauses));
    }

    private static List<Member> best(List<Member> members, Comparator<Member> preference) {
        Member best = members.stream().max(preference).orElseThrow();
        return members.stream().filter(member -> preference.compare(member, best) == 0).toList();
    }

    private static Text reason(Situation situation, Member lead, List<Text> clauses) {
        Text why = clauses.isEmpty() ? Text.of("hanya perangkat daerah ini yang terlibat", "no other agency takes part")
                : Listing.joined(clauses, "; ");
        List<Text> sentences = new ArrayList<>();
        sentences.add(Listing.filled("%s diusulkan memimpin: %s.", "%s is proposed to lead: %s.", Listing.same(lead.name()), why));
        sentences.add(mandate(lead));
        String share = situation.members().share(lead);
        if (!share.isEmpty()) {
            sentences.add(Text.format("Porsi pagunya %s dari %s.", "Its share is %s of %s.", share,
                    situation.members().rupiah().written()));
        }
        sentences.add(Text.of("Perlu disepakati dalam rapat koordinasi.", "To be agreed in the coordination meeting."));
        return Listing.joined(sentences, " ");
    }

    private static Text mandate(Member lead) {
        String fields = LeadStep.fields(lead);
        return switch (lead.standing()) {
            case OWN_FIELD -> Text.format("Pekerjaannya berada dalam bidang urusannya (%s).", "Its work lies within its field (%s).", fields);
            case ASSIGNED -> Text.format("Pekerjaannya (bidang %s) didasarkan pada penugasan tertulis.",
                    "Its work (field %s) rests on a written assignment.", fields);
            case UNKNOWN -> Text.of("Kewenangannya belum dapat dinilai dari acuan; perlu klarifikasi.",
                    "Its mandate could not be assessed from the reference; to be clarified.");
            case OUTSIDE -> Text.format("Semua perangkat daerah dalam kelompok ini terindikasi bekerja di luar bidang urusannya (%s); perlu "
                    + "klarifikasi.", "All agencies of this group seem to work outside their fields (%s); to be clarified.", fields);
        };
    }
}
