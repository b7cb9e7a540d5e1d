package id.selaras.overlap.pair;

import id.selaras.finding.FieldEvidence;
import id.selaras.finding.OverlapField;
import id.selaras.lexicon.FieldWeights;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.text.Places;
import id.selaras.overlap.text.Token;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.problem.CellRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The points each field adds: a waterfall that adds up to the score, 0-100. */
final class PairScore {

    private final FieldWeights weights;
    private final Places places;

    PairScore(FieldWeights weights, Places places) {
        this.weights = weights;
        this.places = places;
    }

    /** The score alone. */
    int of(Measures measures) {
        int score = 0;
        for (OverlapField field : OverlapField.values()) {
            score += points(field, measures);
        }
        return score;
    }

    /** The points of one field: its weight times how alike the rows are in it, rounded. */
    private int points(OverlapField field, Measures measures) {
        double alike = switch (field) {
            case ACTIVITY -> measures.activity();
            case OUTPUT -> share(measures.output());
            case BENEFICIARIES -> share(measures.beneficiaries());
            case LOCATION -> switch (measures.place()) {
                case DESA -> 1;
                case KECAMATAN -> 0.8;
                case SEBAGIAN -> 0.6;
                case KABUPATEN -> 0.5;
                case TERCAKUP -> 0.4;
                default -> 0;
            };
            case TIME -> share(measures.time());
            case FUND_SOURCE -> share(measures.fund());
            case INDICATOR -> measures.targets().isEmpty() ? 0 : 1;
            case ROLE -> measures.roles().isEmpty() ? 0 : 1;
        };
        return (int) Math.round(weights.of(field) * alike);
    }

    private static double share(String match) {
        return switch (match) {
            case "SAMA", "PENERIMA" -> 1;
            case "SEPADAN", "MIRIP", "LUAS", "SERUMPUN" -> 0.7;
            case "UMUM", "TAK_JELAS" -> 0.5;
            default -> 0;
        };
    }

    /** Every field with its points, words and cells. */
    List<FieldEvidence> evidence(RowFacts one, RowFacts other, Measures measures) {
        List<FieldEvidence> evidence = new ArrayList<>();
        for (OverlapField field : OverlapField.values()) {
            Set<String> first = words(field, one);
            Set<String> second = words(field, other);
            Set<String> shared = both(first, second);
            if (field == OverlapField.LOCATION) {
                shared.addAll(shown(one.places().common(other.places())));
            }
            evidence.add(new FieldEvidence(field, points(field, measures), weights.of(field), List.copyOf(shared),
                    without(first, shared), without(second, shared), cells(field, one, other)));
        }
        return evidence;
    }

    private Set<String> words(OverlapField field, RowFacts row) {
        return switch (field) {
            case ACTIVITY -> shown(row.actions(), row.subject());
            case OUTPUT -> plain(row.sub().outputs().stream().map(Output::unit).map(unit -> unit.or("")));
            case BENEFICIARIES -> row.beneficiaries().isEmpty() ? plain(Stream.of(row.sub().text(PlanColumn.BENEFICIARIES).or("")))
                    : shown(Map.of(), row.beneficiaries());
            case LOCATION -> row.places().wide() ? plain(Stream.of("seluruh daerah")) : shown(row.places().names());
            case TIME -> plain(row.months().stream().map(month -> String.format(java.util.Locale.ROOT, "bulan %02d", month)));
            case FUND_SOURCE -> row.funds();
            case INDICATOR -> row.targets();
            case ROLE -> row.roles();
        };
    }

    private Set<String> shown(Collection<String> keys) {
        return plain(keys.stream().map(places::shown));
    }

    private static Set<String> shown(Map<String, Token> actions, Map<String, Token> tokens) {
        Map<String, String> shown = new LinkedHashMap<>();
        actions.forEach((key, token) -> shown.put(key, token.shown()));
        tokens.forEach((key, token) -> shown.put(key, token.shown()));
        return plain(shown.values().stream());
    }

    private static Set<String> plain(Stream<String> words) {
        Set<String> set = new TreeSet<>();
        words.filter(word -> !word.isBlank()).forEach(set::add);
        return set;
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static List<String> without(Set<String> all, Set<String> shared) {
        return all.stream().filter(word -> !shared.contains(word)).toList();
    }

    private static List<FieldEvidence.Cell> cells(OverlapField field, RowFacts one, RowFacts other) {
        return Stream.of(one, other).flatMap(row -> cells(field, row)).toList();
    }

    private static Stream<FieldEvidence.Cell> cells(OverlapField field, RowFacts row) {
        Stream<CellRef> cells = switch (field) {
            case ACTIVITY, ROLE -> Stream.of(row.sub().name().at(), row.sub().text(PlanColumn.ACTIVITY_TEXT).at());
            case OUTPUT -> row.sub().outputs().stream().map(output -> output.unit().at());
            case BENEFICIARIES -> Stream.of(row.sub().text(PlanColumn.BENEFICIARIES).at());
            case LOCATION -> Stream.of(row.sub().text(PlanColumn.LOCATION).at());
            case TIME -> Stream.of(row.sub().text(PlanColumn.ACTIVITY_TEXT).at(), row.sub().text(PlanColumn.NOTE).at());
            case FUND_SOURCE -> Stream.of(row.sub().text(PlanColumn.FUND_SOURCE).at());
            case INDICATOR -> Stream.of(row.sub().at());
        };
        return cells.filter(cell -> cell != null).distinct().map(cell -> new FieldEvidence.Cell(row.sub().id(), cell));
    }
}
