package id.selaras.overlap.pair;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Choice;
import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapChannel;
import id.selaras.lexicon.FieldWeights;
import id.selaras.overlap.FoundPair;
import id.selaras.overlap.Memory;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.text.Places;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares two rows field by field and asks the class table what they are. Safe for several threads. */
public final class PairJudging {

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
        PairSubject subject = new PairSubject(one, other, channel, Measures.of(one, other), score, places);
        return classes.decide(subject).map(verdict -> found(subject, verdict));
    }

    private FoundPair found(PairSubject subject, ClassTable.Verdict verdict) {
        RowFacts one = subject.one();
        RowFacts other = subject.other();
        Measures measures = subject.measures();
        Map<DictionaryEntry, Value> measured = subject.values();
        measured.put(DictionaryEntry.OVERLAP_CLASS, new Choice(verdict.kind().name()));
        String role = written(measured.get(DictionaryEntry.SHARED_ROLE));
        String place = written(measured.get(DictionaryEntry.SHARED_PLACE));
        Overlap overlap = new Overlap("", verdict.kind(), role.isEmpty() ? null : role, subject.channel(), score.of(measures),
                List.of(one.sub(), other.sub()), score.evidence(one, other, measures), place, null, verdict.why(), verdict.row().ref(),
                Memory.of(List.of(one.said(), other.said())), "");
        return new FoundPair(overlap, measured);
    }

    private static String written(Value text) {
        return text.isBlank() ? "" : text.written();
    }
}
