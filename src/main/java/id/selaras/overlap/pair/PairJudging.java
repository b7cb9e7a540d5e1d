package id.selaras.overlap.pair;

import static id.selaras.decision.DictionaryEntry.*;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Prose;
import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapChannel;
import id.selaras.lexicon.Concept;
import id.selaras.lexicon.FieldWeights;
import id.selaras.overlap.FoundPair;
import id.selaras.overlap.Memory;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.text.Places;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares two rows field by field and asks the class table what they are. Safe for several threads. */
public final class PairJudging {

    /** That something is there is all a class table may ask of shared roles and outcomes. */
    private static final Value FILLED = Prose.of("ada");

    private final ClassTable classes;
    private final PairScore score;
    private final Places places;

    public PairJudging(ClassTable classes, FieldWeights weights, Places places) {
        this.classes = classes;
        this.score = new PairScore(weights, places);
        this.places = places;
    }

    /** The pair as it is shown; empty when the class table says it is no overlap. */
    public Optional<FoundPair> judge(RowFacts one, RowFacts other, OverlapChannel channel) {
        Measures measures = Measures.of(one, other);
        Map<DictionaryEntry, Value> measured = values(one, other, measures, channel);
        return classes.decide(one.sub().id() + "+" + other.sub().id(), measured).map(verdict -> {
            tell(measured, one, other, measures);
            measured.put(OVERLAP_CLASS, new Choice(verdict.kind().name()));
            String role = measures.roles().isEmpty() ? null : String.join(", ", measures.roles());
            Overlap overlap = new Overlap("", verdict.kind(), role, channel, score.of(measures), List.of(one.sub(), other.sub()),
                    score.evidence(one, other, measures), sharedPlace(one, other), null, verdict.why(measured), verdict.row().ref(),
                    Memory.of(List.of(one.said(), other.said())), "");
            return new FoundPair(overlap, measured);
        });
    }

    private String sharedPlace(RowFacts one, RowFacts other) {
        return one.places().common(other.places()).stream().map(places::shown).collect(Collectors.joining("; "));
    }

    private Map<DictionaryEntry, Value> values(RowFacts one, RowFacts other, Measures measures, OverlapChannel channel) {
        Map<DictionaryEntry, Value> values = new EnumMap<>(DictionaryEntry.class);
        values.put(CHANNEL, new Choice(channel == OverlapChannel.WORDS ? "KATA" : "FAKTA"));
        values.put(WORD_SIMILARITY, ratio(measures.words()));
        values.put(ACTIVITY_SIMILARITY, ratio(measures.activity()));
        values.put(ACTION_MATCH, new Choice(measures.action()));
        values.put(OBJECT_SIMILARITY, ratio(measures.object()));
        values.put(BENEFICIARY_MATCH, new Choice(measures.beneficiaries()));
        values.put(PLACE_MATCH, new Choice(measures.place().name()));
        values.put(OUTPUT_MATCH, new Choice(measures.output()));
        values.put(TIME_MATCH, new Choice(measures.time()));
        values.put(FUND_MATCH, new Choice(measures.fund()));
        values.put(SAME_CODE, new Choice(measures.sameCode() ? "YA" : "TIDAK"));
        values.put(LEGITIMATE, new Choice(measures.legitimate()));
        values.put(SHARED_ROLE, measures.roles().isEmpty() ? Blank.BLANK : FILLED);
        values.put(SHARED_CONCEPT, measures.concepts().isEmpty() ? Blank.BLANK : FILLED);
        values.put(PAIR_SCORE, new Amount(BigDecimal.valueOf(score.of(measures))));
        return values;
    }

    /** What is only told of pairs that are shown: most candidates are not. */
    private void tell(Map<DictionaryEntry, Value> values, RowFacts one, RowFacts other, Measures measures) {
        values.put(SHARED_ROLE, prose(String.join(", ", measures.roles())));
        values.put(SHARED_CONCEPT, prose(measures.concepts().stream().map(Concept::name).collect(Collectors.joining(", "))));
        values.put(SHARED_PLACE, prose(sharedPlace(one, other)));
    }

    /** Two decimals: what a table's threshold is written in. */
    private static Value ratio(double value) {
        return new Amount(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
    }

    private static Value prose(String text) {
        return text.isEmpty() ? Blank.BLANK : Prose.of(text);
    }
}
