package id.selaras.measure;

import id.selaras.language.Words;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.reference.Proposal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rows answer a proposal: those that name its register number; else, in the agency it was given to, those of its codes or words,
 * where both name a district also of the same district.
 */
final class ProposalAnswers {

    private record Row(SubActivity sub, String agency, Words text, Set<String> districts) {
    }

    private final ReferenceLookup lookup;
    private final AgencyPresence agencies;
    private final Map<String, List<Row>> byAgency = new HashMap<>();
    private final List<Row> all = new ArrayList<>();

    ProposalAnswers(List<SubActivity> rows, ReferenceLookup lookup, AgencyPresence agencies) {
        this.lookup = lookup;
        this.agencies = agencies;
        for (SubActivity sub : rows) {
            Row row = new Row(sub, agencies.identity(sub.agency()), Words.of(text(sub)),
                    lookup.districts().in(sub.text(PlanColumn.LOCATION).or("")));
            all.add(row);
            byAgency.computeIfAbsent(row.agency, any -> new ArrayList<>()).add(row);
        }
    }

    /** In the order of the plan. */
    List<SubActivity> to(Proposal proposal) {
        Words number = Words.of(proposal.number());
        List<SubActivity> named = all.stream().filter(row -> row.text.containExactly(number)).map(Row::sub).toList();
        if (!named.isEmpty()) {
            return named;
        }
        List<Words> phrases = proposal.keywords().stream().map(Words::of).toList();
        Set<String> districts = lookup.districts().in(proposal.location());
        return candidates(proposal).stream().filter(row -> answers(row, proposal, phrases)
                && (districts.isEmpty() || row.districts.isEmpty() || row.districts.stream().anyMatch(districts::contains)))
                .map(Row::sub).toList();
    }

    private List<Row> candidates(Proposal proposal) {
        if (proposal.agency() == null || proposal.agency().isBlank()) {
            return all;
        }
        return agencies.meant(proposal.agency()).present().stream()
                .flatMap(agency -> byAgency.getOrDefault(agency, List.of()).stream()).toList();
    }

    private boolean answers(Row row, Proposal proposal, List<Words> phrases) {
        return proposal.codes().stream().anyMatch(code ->
                code.covers(lookup.agencies().resolved(row.sub.agency(), row.sub.nomenclature())))
                || phrases.stream().anyMatch(row.text::containStems);
    }

    /** All a row says about what it does and where it came from. */
    static String text(SubActivity sub) {
        return Stream.concat(Stream.of(sub.name(), sub.text(PlanColumn.ACTIVITY_TEXT), sub.text(PlanColumn.NOTE),
                        sub.text(PlanColumn.URGENCY), sub.text(PlanColumn.TAG)), sub.outputs().stream().map(Output::indicator))
                .filter(Field::isFilled).map(Field::value).collect(Collectors.joining(" ; "));
    }
}
