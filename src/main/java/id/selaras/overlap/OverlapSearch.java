package id.selaras.overlap;

import id.selaras.decision.DictionaryEntry;
import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapAnswer;
import id.selaras.finding.OverlapChannel;
import id.selaras.finding.SubActivityResult;
import id.selaras.lexicon.Lexicon;
import id.selaras.lexicon.Threshold;
import id.selaras.overlap.candidate.Candidates;
import id.selaras.overlap.group.Groups;
import id.selaras.overlap.outcome.OutcomeJudging;
import id.selaras.overlap.outcome.OutcomeSearch;
import id.selaras.overlap.pair.ClassTable;
import id.selaras.overlap.pair.PairJudging;
import id.selaras.overlap.proposal.Proposing;
import id.selaras.overlap.proposal.SupportShares;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.row.RowReading;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Finds what overlaps. Same input, same answer, whatever the number of threads. */
public final class OverlapSearch {

    private final OverlapInput input;
    private final Lexicon lexicon;
    private final ClassTable classes;
    private final List<FoundPair> pairs = new ArrayList<>();
    private final List<Overlap> outcomes = new ArrayList<>();
    private final Set<String> dismissed = new TreeSet<>();
    private final Set<Long> paired = new HashSet<>();
    private final List<Text> notes = new ArrayList<>();
    private final Map<String, Integer> leftOut = new HashMap<>();

    private OverlapSearch(OverlapInput input) {
        this.input = input;
        this.lexicon = input.rules().lexicon();
        this.classes = new ClassTable(input.rules(), input.plan());
    }

    public static OverlapResult find(OverlapInput input) {
        if (!input.rules().lexicon().present()) {
            return OverlapResult.nothing(OverlapAnswer.nothing(Text.of(
                    "Tumpang tindih tidak dapat dinilai: kamus kata (kamus.xlsx) tidak dimuat.",
                    "Overlap cannot be assessed: the word workbook (kamus.xlsx) was not loaded.")));
        }
        return new OverlapSearch(input).find();
    }

    private OverlapResult find() {
        RowReading reading = new RowReading(lexicon, input.reference());
        List<SubActivityResult> technical = input.aligned().stream()
                .filter(result -> !result.subActivity().nomenclature().isSupport()).toList();
        int support = input.aligned().size() - technical.size();
        List<RowFacts> rows = IntStream.range(0, technical.size()).parallel()
                .mapToObj(at -> reading.read(at, technical.get(at))).toList();
        if (rows.stream().map(RowFacts::unit).distinct().count() < 2) {
            return OverlapResult.nothing(OverlapAnswer.nothing(Text.of(
                    "Tumpang tindih tidak dapat dinilai: hanya ada rencana satu perangkat daerah; periksa bersama rencana perangkat daerah lain.",
                    "Overlap cannot be assessed: there are plans of one agency only; check them together with those of others.")));
        }
        judge(reading, rows);
        List<Overlap> found = new ArrayList<>(outcomes);
        pairs.forEach(pair -> found.add(pair.overlap()));
        Groups groups = Groups.of(found, leftOut, new Proposing(input.reference(), reading.places(), reading.units(), input.aligned(),
                SupportShares.NONE));
        return new OverlapResult(answer(groups, rows, support), named(groups), compared(rows));
    }

    /** The pairs with the numbers their overlaps were given. */
    private List<FoundPair> named(Groups groups) {
        Map<String, FoundPair> byMemory = new HashMap<>();
        pairs.forEach(pair -> byMemory.put(key(pair.overlap()), pair));
        List<FoundPair> named = new ArrayList<>();
        for (Overlap overlap : groups.overlaps()) {
            FoundPair pair = byMemory.get(key(overlap));
            if (pair != null) {
                named.add(new FoundPair(overlap, pair.measured()));
            }
        }
        return named;
    }

    private static String key(Overlap overlap) {
        return overlap.channel() == OverlapChannel.OUTCOME ? "" : overlap.rows().get(0).id() + "+" + overlap.rows().get(1).id();
    }

    private void judge(RowReading reading, List<RowFacts> rows) {
        Candidates candidates = Candidates.of(rows, lexicon.thresholds().of(Threshold.WORDS).movePointRight(3).intValue());
        PairJudging judging = new PairJudging(classes, lexicon.fields(), reading.places());
        judge(judging, rows, candidates.words(), OverlapChannel.WORDS);
        judge(judging, rows, candidates.facts(), OverlapChannel.FACTS);
        if (candidates.leftOut() > 0) {
            notes.add(Text.format("%s baris dengan isi sama di tempat yang sama tidak dipasangkan satu per satu.",
                    "%s rows of the same content in the same place were not paired one by one.", candidates.leftOut()));
        }
        int largest = lexicon.thresholds().of(Threshold.GROUP_SIZE).intValue();
        OutcomeJudging outcome = new OutcomeJudging(classes, lexicon.fields(), reading.places(), input.reference().reference());
        for (OutcomeSearch.Group group : new OutcomeSearch(outcome, largest, paired).find(rows)) {
            if (!remembered(group.overlap())) {
                outcomes.add(group.overlap());
                if (group.leftOut() > 0) {
                    leftOut.put(group.overlap().memory(), group.leftOut());
                    notes.add(Text.format("Kelompok \"%s\": %s baris lain tidak ditampilkan.", "Group \"%s\": %s more rows are not shown.",
                            group.overlap().concept(), group.leftOut()));
                }
            }
        }
    }

    private void judge(PairJudging judging, List<RowFacts> rows, long[] candidates, OverlapChannel channel) {
        List<Optional<FoundPair>> judged = Arrays.stream(candidates).parallel()
                .mapToObj(pair -> judging.judge(rows.get((int) (pair >> 32)), rows.get((int) pair), channel)).toList();
        for (int at = 0; at < candidates.length; at++) {
            long pair = candidates[at];
            judged.get(at).ifPresent(found -> {
                paired.add(pair);
                if (!remembered(found.overlap())) {
                    pairs.add(found);
                }
            });
        }
    }

    private boolean remembered(Overlap overlap) {
        boolean rejected = input.dismissed().contains(overlap.memory());
        if (rejected) {
            dismissed.add(overlap.memory());
        }
        return rejected;
    }

    private static Map<String, Set<DictionaryEntry>> compared(List<RowFacts> rows) {
        Map<String, Set<DictionaryEntry>> compared = new HashMap<>();
        for (RowFacts row : rows) {
            Set<DictionaryEntry> unsaid = EnumSet.noneOf(DictionaryEntry.class);
            if (!row.places().known()) {
                unsaid.add(DictionaryEntry.PLACE_MATCH);
            }
            if (!row.stated()) {
                unsaid.add(DictionaryEntry.BENEFICIARY_MATCH);
            }
            compared.put(row.sub().id(), unsaid);
        }
        return compared;
    }

    private OverlapAnswer answer(Groups groups, List<RowFacts> rows, int support) {
        int noPlace = (int) rows.stream().filter(row -> !row.places().known()).count();
        int nobody = (int) rows.stream().filter(row -> !row.stated()).count();
        return new OverlapAnswer(groups.overlaps(), groups.groups(), rows.size(), support, noPlace, nobody,
                lexicon.thresholds().of(Threshold.WORDS), List.copyOf(dismissed), notes);
    }
}
