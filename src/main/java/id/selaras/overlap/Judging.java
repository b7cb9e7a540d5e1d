package id.selaras.overlap;

import id.selaras.finding.OverlapChannel;
import id.selaras.lexicon.Lexicon;
import id.selaras.lexicon.Threshold;
import id.selaras.overlap.candidate.Candidates;
import id.selaras.overlap.candidate.Limits;
import id.selaras.overlap.outcome.OutcomeJudging;
import id.selaras.overlap.outcome.OutcomeSearch;
import id.selaras.overlap.pair.ClassTable;
import id.selaras.overlap.pair.PairJudging;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.text.Places;
import id.selaras.problem.Text;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the candidates among rows: pairs by words, pairs by facts, then groups of one outcome. */
final class Judging {

    private final OverlapInput input;
    private final Places places;
    private final List<RowFacts> rows;
    private final Lexicon lexicon;
    private final ClassTable classes;
    /** As {@code left << 32 | right}: one pair has one class. */
    private final Set<Long> paired = new HashSet<>();

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
        PairJudging judging = new PairJudging(classes, lexicon.fields(), places);
        judge(judging, candidates.words(), OverlapChannel.WORDS, finds);
        judge(judging, candidates.facts(), OverlapChannel.FACTS, finds);
        noteWhatWasLeftOut(candidates, limits, finds);
        OutcomeJudging outcome = new OutcomeJudging(classes, lexicon.fields(), places, input.reference().reference());
        int largest = lexicon.thresholds().of(Threshold.GROUP_SIZE).intValue();
        new OutcomeSearch(outcome, largest, paired).find(rows).forEach(finds::add);
    }

    private void judge(PairJudging judging, long[] candidates, OverlapChannel channel, Finds finds) {
        List<Optional<FoundPair>> judged = Arrays.stream(candidates).parallel()
                .mapToObj(pair -> judging.judge(rows.get((int) (pair >> 32)), rows.get((int) pair), channel)).toList();
        for (int at = 0; at < candidates.length; at++) {
            if (judged.get(at).isPresent()) {
                // a rejected pair is a pair still: it must not come back as a group
                paired.add(candidates[at]);
                finds.add(judged.get(at).get());
            }
        }
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
