package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.PROPOSAL_CLAIM;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Choice;
import id.selaras.language.Words;
import id.selaras.plan.SubActivity;
import id.selaras.reference.Proposal;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import java.util.List;
import java.util.Map;

/** Whether a row says that it answers a proposal of parliament (Pokir), and names its register number. */
final class ProposalClaims {

    private static final List<Words> CLAIMS = List.of(Words.of("pokir"), Words.of("pokok pokok pikiran"), Words.of("pokok pikiran dprd"),
            Words.of("aspirasi dprd"));
    private static final Choice NONE = new Choice("TIDAK_ADA");
    private static final Choice NUMBERED = new Choice("BERNOMOR");
    private static final Choice UNNUMBERED = new Choice("TANPA_NOMOR");

    private final boolean known;
    private final List<Words> numbers;

    ProposalClaims(Reference reference, int year) {
        known = reference.has(ReferenceSheet.USULAN);
        numbers = reference.spending().proposals().stream().filter(proposal -> proposal.year() == year
                && proposal.kind() != Proposal.Kind.NASIONAL).map(proposal -> Words.of(proposal.number())).toList();
    }

    void measure(SubActivity sub, Map<DictionaryEntry, Value> values) {
        values.put(PROPOSAL_CLAIM, claim(Words.of(ProposalAnswers.text(sub))));
    }

    private Value claim(Words text) {
        if (CLAIMS.stream().noneMatch(text::containExactly)) {
            return NONE;
        }
        return !known ? MissingInputs.sheet(ReferenceSheet.USULAN)
                : numbers.stream().anyMatch(text::containExactly) ? NUMBERED : UNNUMBERED;
    }
}
