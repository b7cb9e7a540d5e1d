package id.selaras.overlap.proposal;

import id.selaras.finding.MergeProposal;
import id.selaras.finding.Overlap;
import id.selaras.finding.SubActivityResult;
import id.selaras.measure.AgencyLookup;
import id.selaras.measure.ReferenceLookup;
import id.selaras.overlap.text.Places;
import id.selaras.overlap.text.Units;
import id.selaras.plan.Agency;
import id.selaras.plan.SubActivity;
import java.util.ArrayList;
import java.util.List;

/** Makes proposals for groups of overlaps of one run. The same group gives the same proposal; several threads may ask. */
public final class Proposing {

    private final AgencyLookup agencies;
    private final RowCards cards;
    private final SharedTargets targets;
    private final OutputUnits units;
    private final Savings savings;

    /**
     * @param reference of the plan's year: written assignments count when they are valid in it
     * @param results   every row with what it serves
     */
    public Proposing(ReferenceLookup reference, Places places, Units units, List<SubActivityResult> results, SupportShares shares) {
        agencies = reference.agencies();
        cards = new RowCards(agencies, places, results);
        targets = new SharedTargets(reference.reference());
        this.units = new OutputUnits(units);
        savings = new Savings(shares);
    }

    /**
     * @param rows     of the group, in the order of files and rows
     * @param overlaps those inside the group, at least one
     */
    public MergeProposal propose(List<SubActivity> rows, List<Overlap> overlaps) {
        List<RowCard> read = rows.stream().map(cards::of).toList();
        Situation situation = new Situation(read, Members.of(read, agencies), new Comparison(overlaps), targets, units);
        Lead lead = LeadOrder.choose(situation);
        OptionOrder option = OptionOrder.choose(situation, lead.member());
        return new MergeProposal(lead.member().agency(), lead.reason(), agencies(situation, lead), JointName.of(situation, lead),
                situation.places().shown(), situation.beneficiaries(), option.option(), situation.members().rupiah(),
                savings.of(situation, lead, option.option()), ReasonsFor.of(situation, lead, option), ReasonsAgainst.of(situation),
                Questions.of(situation, lead, option.option()));
    }

    private static List<Agency> agencies(Situation situation, Lead lead) {
        List<Agency> agencies = new ArrayList<>();
        agencies.add(lead.member().agency());
        situation.members().without(lead.member()).forEach(member -> agencies.add(member.agency()));
        return agencies;
    }
}
