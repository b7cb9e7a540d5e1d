package id.selaras.overlap;

import id.selaras.finding.OverlapChannel;
import id.selaras.finding.OverlapClass;
import id.selaras.lexicon.Lexicon;
import id.selaras.lexicon.Threshold;
import id.selaras.overlap.candidate.Candidates;
import id.selaras.overlap.candidate.Limits;
import id.selaras.overlap.outcome.FragmentSearch;
import id.selaras.overlap.outcome.OutcomeJudging;
import id.selaras.overlap.outcome.OutcomeSearch;
import id.selaras.overlap.pair.ClassTable;
import id.selaras.overlap.pair.Neighbours;
import id.selaras.overlap.pair.OfficeDuties;
import id.selaras.overlap.pair.PairJudging;
import id.selaras.overlap.pair.RowPairs;
import id.selaras.overlap.row.Coordinators;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.text.Places;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges the candidates among rows: pairs by words, pairs by facts, then groups of one outcome. */
final class Judging {

    private final OverlapInput input;
    private final Places places;
    private final List<RowFacts> rows;
    private final Lexicon lexicon;
    private final ClassTable classes;
    /** One pair has one class. */
    private final RowPairs paired = new RowPairs();
    private final List<FragmentSearch.Fragment> fragments = new ArrayList<>();

    Judging(OverlapInput input, Places places, List<RowFacts> rows) {
        this.input = input;
        this.places = places;
        this.rows = rows;
        lexicon = input.rules().lexicon();
        classes = new ClassTable(input.rules(), input.plan());
    }

    void judge(Finds finds) {
        Limits limits = Limits.of(lexicon.thresholds());
        Candidates candidates = Candidates.of(rows, limits);
        Coordinators coordinators = new Coordinators(input.reference().reference());
        PairJudging judging = new PairJudging(classes, lexicon, places, coordinators, new OfficeDuties(rows));
        List<PairJudging.Compared> words = compared(judging, candidates.words(), OverlapChannel.WORDS);
        List<PairJudging.Compared> facts = compared(judging, candidates.facts(), OverlapChannel.FACTS);
        Neighbours neighbours = new Neighbours(rows, Stream.of(words, facts).flatMap(pairs -> links(judging, pairs).stream()).toList());
        judge(judging, neighbours, candidates.words(), words, finds);
        judge(judging, neighbours, candidates.facts(), facts, finds);
        noteWhatWasLeftOut(candidates, limits, finds);
        tellOutcomes(new OutcomeJudging(classes, lexicon.fields(), places, coordinators), neighbours, finds);
    }

    private List<PairJudging.Compared> compared(PairJudging judging, long[] candidates, OverlapChannel channel) {
        return Arrays.stream(candidates).mapToObj(pair -> judging.compare(left(pair), right(pair), channel)).toList();
    }

    private static List<Neighbours.Link> links(PairJudging judging, List<PairJudging.Compared> pairs) {
        return pairs.parallelStream().map(judging::link).flatMap(Optional::stream).toList();
    }

    private void judge(PairJudging judging, Neighbours neighbours, long[] candidates, List<PairJudging.Compared> pairs, Finds finds) {
        List<Optional<PairJudging.Judged>> judged = pairs.parallelStream().map(pair -> judging.judge(pair, neighbours)).toList();
        List<PairJudging.Judged> told = new ArrayList<>();
        for (int at = 0; at < candidates.length; at++) {
            PairJudging.Judged pair = judged.get(at).orElse(null);
            if (pair != null && pair.kind() == OverlapClass.FRAGMENTATION) {
                fragments.add(new FragmentSearch.Fragment(left(candidates[at]).index(), right(candidates[at]).index(), pair));
            } else if (pair != null) {
                // a rejected pair is a pair still: it must not come back as a group
                paired.add(left(candidates[at]).index(), right(candidates[at]).index());
                told.add(pair);
            }
        }
        told.parallelStream().map(PairJudging.Judged::found).toList().forEach(finds::add);
    }

    /** Groups of three agencies or more, pairs that are in none, then what else serves one outcome. */
    private void tellOutcomes(OutcomeJudging judging, Neighbours neighbours, Finds finds) {
        int largest = lexicon.thresholds().of(Threshold.GROUP_SIZE).intValue();
        FragmentSearch.Answer answer = new FragmentSearch(judging, rows, neighbours, largest).find(fragments);
        answer.groups().forEach(finds::add);
        for (FragmentSearch.Fragment fragment : answer.left()) {
            paired.add(fragment.one(), fragment.other());
            finds.add(fragment.pair().found());
        }
        paired.addAll(answer.gathered());
        new OutcomeSearch(judging, largest, paired).find(rows).forEach(finds::add);
    }

    private RowFacts left(long pair) {
        return rows.get((int) (pair >> 32));
    }

    private RowFacts right(long pair) {
        return rows.get((int) pair);
    }

    private static void noteWhatWasLeftOut(Candidates candidates, Limits limits, Finds finds) {
        if (candidates.alike() > 0) {
            finds.note(Text.format("%s baris tidak dibandingkan dengan semua baris sejenis di tempat yang sama, karena jumlahnya lebih dari %s. "
                            + "Tulis lokasi lebih rinci (desa/kelurahan), atau naikkan ambang \"%s\" pada lembar Ambang kamus.xlsx.",
                    "%s rows were not compared with all rows of their kind in the same place, since there are more than %s of them. "
                            + "Give places more exactly (villages), or raise the threshold \"%s\" on sheet Ambang of kamus.xlsx.",
                    candidates.alike(), limits.alike(), Threshold.ALIKE_ROWS.title()));
        }
        if (candidates.village() > 0) {
            finds.note(Text.format("%s baris tidak dibandingkan dengan semua baris lain di desanya, karena di desa itu ada lebih dari %s baris; "
                            + "yang dibandingkan hanya yang kata atau isinya serupa. Naikkan ambang \"%s\" pada lembar Ambang kamus.xlsx "
                            + "bila semuanya perlu dibandingkan.",
                    "%s rows were not compared with all other rows of their village, since it has more than %s rows; only those with "
                            + "similar words or content were compared. Raise the threshold \"%s\" on sheet Ambang of kamus.xlsx to compare "
                            + "them all.",
                    candidates.village(), limits.village(), Threshold.VILLAGE_ROWS.title()));
        }
    }
}
