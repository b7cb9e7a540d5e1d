package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.*;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.reference.Proposal;
import id.selaras.reference.ReferenceSheet;
import java.util.List;
import java.util.Map;

/** The proposals accepted for the year and the state's mandates, each with the rows that answer it. */
final class ProposalSubjects {

    private static final Missing WITHOUT_SIGN = MissingInputs.because(
            "usulan ini tidak mempunyai Kode Nomenklatur maupun Kata Kunci pada lembar Usulan, dan tidak ada baris yang menyebut nomornya",
            "this proposal has neither Nomenclature Codes nor Keywords on the sheet Usulan, and no row names its number");

    private final WholeWorld world;

    ProposalSubjects(WholeWorld world) {
        this.world = world;
    }

    List<MeasuredSubject> all() {
        List<Proposal> proposals = world.reference().spending().proposals().stream()
                .filter(proposal -> proposal.year() == world.year()).toList();
        if (proposals.isEmpty()) {
            return List.of(world.unknown(SubjectLevel.PROPOSAL, ReferenceSheet.USULAN, MissingInputs.because(
                    "lembar Usulan tidak memuat usulan tahun " + world.year(), "the sheet Usulan has no proposal of " + world.year())));
        }
        ProposalAnswers answers = world.proposalAnswers();
        return proposals.stream().map(proposal -> subject(proposal, answers)).toList();
    }

    private MeasuredSubject subject(Proposal proposal, ProposalAnswers answers) {
        Map<DictionaryEntry, Value> values = world.shared();
        List<SubActivity> rows = answers.to(proposal);
        List<String> awaited = proposal.agency() == null || proposal.agency().isBlank()
                ? world.agencies().absentNames() : world.awaited().by(List.of(proposal.agency()));
        values.put(PROPOSAL_KIND, new Choice(proposal.kind().name()));
        values.put(TARGET_NAME, Prose.of(proposal.number() + " " + proposal.name()));
        values.put(LOCATION, proposal.location().isBlank() ? Blank.BLANK : Prose.of(proposal.location()));
        values.put(RESPONSIBLE_NAMES, proposal.agency() == null ? Blank.BLANK : Prose.of(proposal.agency()));
        values.put(PROPOSAL_AMOUNT, proposal.amount() == null ? Blank.BLANK : new Amount(proposal.amount().amount()));
        Support.measure(rows, world.rows(), awaited, values);
        if (rows.isEmpty() && proposal.codes().isEmpty() && proposal.keywords().isEmpty()) {
            values.put(SUPPORTING_ROWS, WITHOUT_SIGN);
            values.put(SUPPORTING_PROGRAMS, WITHOUT_SIGN);
            values.put(ALLOCATION, WITHOUT_SIGN);
        }
        return world.subject(SubjectLevel.PROPOSAL, proposal.number(), world.reference().cells().of(ReferenceSheet.USULAN,
                proposal.kind() + " " + proposal.year() + " " + proposal.number()),
                proposal.amount() == null ? Rupiah.ZERO : proposal.amount(), values);
    }
}
