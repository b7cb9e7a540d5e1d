package id.selaras.overlap.pair;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Choice;
import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapChannel;
import id.selaras.lexicon.Lexicon;
import id.selaras.lexicon.Threshold;
import id.selaras.overlap.FoundPair;
import id.selaras.overlap.Memory;
import id.selaras.overlap.row.Coordinators;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.text.Places;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares two rows field by field and asks the class table what they are. Safe for several threads. */
public final class PairJudging {

    /** As likely as not. */
    private static final int EVEN = 50;

    private final ClassTable classes;
    private final Scales scales;
    private final int relatedFrom;

    /** @param duties of the kecamatan offices of this run */
    public PairJudging(ClassTable classes, Lexicon words, Places places, Coordinators coordinators, OfficeDuties duties) {
        this.classes = classes;
        this.scales = new Scales(new PairScore(words.fields(), places), new Certainties(words.signs()), places, coordinators, duties);
        this.relatedFrom = words.thresholds().of(Threshold.RELATED).intValue();
    }

    /** The two as a link, when they are related in one place and for no good reason apart. */
    public Optional<Neighbours.Link> link(RowFacts one, RowFacts other) {
        Measures measures = Measures.of(one, other);
        boolean meet = switch (measures.place()) {
            case DESA, KECAMATAN -> true;
            // some villages are the same, not only a kecamatan among others
            case SEBAGIAN -> one.places().meetsInVillages(other.places());
            default -> false;
        };
        if (!meet || scales.certainties().related(measures) < relatedFrom || !measures.legitimate().equals("TIDAK_ADA")
                || !measures.roles().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Neighbours.Link(one.index(), other.index(), scales.certainties().same(measures) >= EVEN));
    }

    /** The pair as it is shown; empty when the class table says it is no overlap. */
    public Optional<FoundPair> judge(RowFacts one, RowFacts other, OverlapChannel channel, Neighbours neighbours) {
        PairSubject subject = new PairSubject(one, other, channel, Measures.of(one, other), scales, neighbours);
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
        Overlap overlap = new Overlap("", verdict.kind(), role.isEmpty() ? null : role, subject.channel(), scales.score().of(measures),
                List.of(one.sub(), other.sub()), scales.score().evidence(one, other, measures),
                scales.certainties().of(measures, subject.neighbours().agencies(one, other)), place, null, verdict.why(), verdict.row().ref(),
                Memory.of(List.of(one.said(), other.said())), "");
        return new FoundPair(overlap, measured);
    }

    private static String written(Value text) {
        return text.isBlank() ? "" : text.written();
    }
}
