package id.selaras.overlap.proposal;

import id.selaras.finding.Alignment;
import id.selaras.finding.Evidence;
import id.selaras.finding.Strength;
import id.selaras.finding.SubActivityResult;
import id.selaras.language.Folding;
import id.selaras.language.Words;
import id.selaras.measure.AgencyLookup;
import id.selaras.overlap.text.Months;
import id.selaras.overlap.text.Places;
import id.selaras.plan.CodeForm;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.reference.Assignment;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cards of one run: a row is read when it is first asked for and then never again. Safe for several threads. */
final class RowCards {

    /** People are parted by semicolons, lines and commas, but not by commas in brackets. */
    private static final Pattern PEOPLE = Pattern.compile("[;\\n]|,(?![^(]*\\))");

    private final AgencyLookup agencies;
    private final Places places;
    private final Map<String, List<Alignment>> alignments = new HashMap<>();
    private final ConcurrentMap<String, RowCard> cards = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, List<FundRestriction>> funds = new ConcurrentHashMap<>();

    RowCards(AgencyLookup agencies, Places places, List<SubActivityResult> results) {
        this.agencies = agencies;
        this.places = places;
        results.forEach(result -> alignments.put(result.subActivity().id(), result.alignments()));
    }

    RowCard of(SubActivity row) {
        return cards.computeIfAbsent(row.id(), id -> read(row));
    }

    private RowCard read(SubActivity row) {
        Optional<Assignment> assignment = agencies.assignment(row.agency(), row.nomenclature());
        return new RowCard(row, agencies.key(row.agency()), standing(row, assignment.isPresent()), assignment,
                places.ofLocation(row.text(PlanColumn.LOCATION).or("")), Months.of(row),
                funds.computeIfAbsent(row.text(PlanColumn.FUND_SOURCE).or(""), FundRestriction::in),
                beneficiaries(row.text(PlanColumn.BENEFICIARIES).or("")), activity(row.text(PlanColumn.ACTIVITY_TEXT).or("")),
                targets(row, Alignment.Kind.PRIORITY, false), targets(row, Alignment.Kind.INDICATOR, false),
                targets(row, Alignment.Kind.INDICATOR, true));
    }

    private Standing standing(SubActivity row, boolean assigned) {
        List<NomenclatureCode> fields = agencies.fields(row.agency());
        NomenclatureCode code = row.nomenclature();
        boolean own = fields.stream().anyMatch(field -> field.covers(code));
        if (assigned && !own) {
            return Standing.ASSIGNED;
        }
        if (fields.isEmpty() || code.form() == CodeForm.TIDAK_SAH || code.form() == CodeForm.BELUM_DIISI) {
            return Standing.UNKNOWN;
        }
        return own ? Standing.OWN_FIELD : Standing.OUTSIDE;
    }

    private static String activity(String text) {
        String brief = JointName.brief(text);
        return Folding.fold(brief).isEmpty() ? "" : brief;
    }

    private static Map<Set<String>, String> beneficiaries(String text) {
        Map<Set<String>, String> shown = new LinkedHashMap<>();
        for (String part : PEOPLE.split(text)) {
            if (!Folding.fold(part).isEmpty()) {
                shown.putIfAbsent(Words.of(part).stemSet(), part.strip());
            }
        }
        return shown;
    }

    /** An agency's own tag alone does not count. */
    private Set<String> targets(SubActivity row, Alignment.Kind kind, boolean directly) {
        Stream<Alignment> served = alignments.getOrDefault(row.id(), List.of()).stream()
                .filter(alignment -> alignment.kind() == kind && alignment.evidence() != Evidence.DECLARED)
                .filter(alignment -> alignment.strength() == Strength.DIRECT || !directly && alignment.strength() == Strength.INDIRECT);
        return served.map(Alignment::target).collect(Collectors.toUnmodifiableSet());
    }
}
