package id.selaras.overlap.pair;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Choice;
import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapChannel;
import id.selaras.finding.OverlapClass;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two rows field by field and asks the class table what they are. Safe for several threads. */
public final class PairJudging {

    /** Rows that are the same work this surely are more of one work, not parts of an outcome; the class table asks the same. */
    private static final int SURELY_SAME = 75;

    private final ClassTable classes;
    private final Scales scales;
    private final int relatedFrom;

    /** @param duties of the kecamatan offices of this run */
    public PairJudging(ClassTable classes, Lexicon words, Places places, Coordinators coordinators, OfficeDuties duties) {
        this.classes = classes;
        this.scales = new Scales(new PairScore(words.fields(), places), new Certainties(words.signs()), places, coordinators, duties);
        this.relatedFrom = words.thresholds().of(Threshold.RELATED).intValue();
    }

    /** Two rows made ready for judging: what is measured of them once is not measured again. For one thread at a time. */
    public static final class Compared {
        private final RowFacts one;
        private final RowFacts other;
        private final OverlapChannel channel;
        private final Measures measures;

        private Compared(RowFacts one, RowFacts other, OverlapChannel channel) {
            this.one = one;
            this.other = other;
            this.channel = channel;
            this.measures = Measures.of(one, other);
        }
    }

    /** A pair with its class; all that is told of it is put together when it is asked for. */
    public final class Judged {
        private final PairSubject subject;
        private final ClassTable.Verdict verdict;

        private Judged(PairSubject subject, ClassTable.Verdict verdict) {
            this.subject = subject;
            this.verdict = verdict;
        }

        public OverlapClass kind() {
            return verdict.kind();
        }

        /** 0-100. */
        public int score() {
            return scales.score().of(subject.measures());
        }

        /** What both rows say, the same whichever comes first. */
        public String said() {
            return Stream.of(subject.one().said(), subject.other().said()).sorted().collect(Collectors.joining("\n"));
        }

        /** The pair as it is shown. */
        public FoundPair found() {
            return PairJudging.this.found(subject, verdict);
        }
    }

    public Compared compare(RowFacts one, RowFacts other, OverlapChannel channel) {
        return new Compared(one, other, channel);
    }

    /** The two as a link, when they are related in one place and for no good reason apart. */
    public Optional<Neighbours.Link> link(Compared pair) {
        Measures measures = pair.measures;
        boolean meet = switch (measures.place()) {
            case DESA, KECAMATAN -> true;
            // some villages are the same, not only a kecamatan among others
            case SEBAGIAN -> pair.one.places().meetsInVillages(pair.other.places());
            default -> false;
        };
        if (!meet || measures.certain(scales.certainties()).related() < relatedFrom || !measures.legitimate().equals("TIDAK_ADA")
                || !measures.roles().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Neighbours.Link(pair.one.index(), pair.other.index(), measures.certain(scales.certainties()).same() >= SURELY_SAME));
    }

    /** The class of a pair; empty when the class table says it is no overlap. */
    public Optional<Judged> judge(Compared pair, Neighbours neighbours) {
        PairSubject subject = new PairSubject(pair.one, pair.other, pair.channel, pair.measures, scales, neighbours);
        return classes.decide(subject).map(verdict -> new Judged(subject, verdict));
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
