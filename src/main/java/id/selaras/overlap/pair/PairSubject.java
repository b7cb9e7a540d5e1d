package id.selaras.overlap.pair;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Subject;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Prose;
import id.selaras.finding.OverlapChannel;
import id.selaras.finding.SubjectLevel;
import id.selaras.lexicon.Concept;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.text.PlaceSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two rows as the class table asks about them. A value is measured when it is asked for: most candidates are refused by their place
 * alone, and what a table asks is the planners' affair.
 */
record PairSubject(RowFacts one, RowFacts other, OverlapChannel channel, Measures measures, Scales scales, Neighbours neighbours)
        implements Subject {

    private static final List<DictionaryEntry> OF_PAIRS = Stream.of(DictionaryEntry.values()).filter(DictionaryEntry::isOfPair).toList();

    @Override
    public String id() {
        return one.sub().id() + "+" + other.sub().id();
    }

    @Override
    public SubjectLevel level() {
        return SubjectLevel.PAIR;
    }

    @Override
    public Value value(DictionaryEntry entry) {
        return switch (entry) {
            case CHANNEL -> new Choice(channel == OverlapChannel.WORDS ? "KATA" : "FAKTA");
            case WORD_SIMILARITY -> ratio(measures.words());
            case ACTIVITY_SIMILARITY -> ratio(measures.activity());
            case ACTION_MATCH -> new Choice(measures.action());
            case OBJECT_SIMILARITY -> ratio(measures.object());
            case BENEFICIARY_MATCH -> new Choice(measures.beneficiaries());
            case PLACE_MATCH -> new Choice(measures.place().name());
            case OUTPUT_MATCH -> new Choice(measures.output());
            case RELATED_CERTAINTY -> new Amount(BigDecimal.valueOf(measures.certain(scales.certainties()).related()));
            case SAME_CERTAINTY -> new Amount(BigDecimal.valueOf(measures.certain(scales.certainties()).same()));
            case OTHER_AGENCIES -> new Amount(BigDecimal.valueOf(neighbours.agencies(one, other)));
            case COORDINATED -> new Choice(scales.coordinators().answerFor(measures.concepts(), List.of(one, other)) ? "ADA" : "TIDAK_ADA");
            case TIME_MATCH -> new Choice(measures.time());
            case FUND_MATCH -> new Choice(measures.fund());
            case SAME_CODE -> new Choice(measures.sameCode() ? "YA" : "TIDAK");
            case LEGITIMATE -> new Choice(legitimate());
            case SHARED_ROLE -> prose(measures.roles(), ", ");
            case SHARED_CONCEPT -> prose(measures.concepts().stream().map(Concept::name).toList(), ", ");
            case SHARED_PLACE -> prose(one.places().common(other.places()).stream().map(scales.places()::shown).toList(), "; ");
            case PAIR_SCORE -> new Amount(BigDecimal.valueOf(scales.score().of(measures)));
            default -> MeasuredValues.NOT_MEASURED;
        };
    }

    private String legitimate() {
        boolean routine = measures.place() == PlaceSet.Relation.TERCAKUP && (scales.duties().hold(one) || scales.duties().hold(other));
        String reason = measures.legitimate();
        return routine && reason.equals("TIDAK_ADA") ? "TUGAS_KECAMATAN" : reason;
    }

    /** Everything that is measured about a pair. */
    Map<DictionaryEntry, Value> values() {
        Map<DictionaryEntry, Value> values = new EnumMap<>(DictionaryEntry.class);
        for (DictionaryEntry entry : OF_PAIRS) {
            Value value = value(entry);
            if (value != MeasuredValues.NOT_MEASURED) {
                values.put(entry, value);
            }
        }
        return values;
    }

    /** Two decimals: what a table's threshold is written in. */
    private static Value ratio(double value) {
        return new Amount(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
    }

    private static Value prose(Collection<String> words, String between) {
        return words.isEmpty() ? Blank.BLANK : Prose.of(String.join(between, words));
    }
}
