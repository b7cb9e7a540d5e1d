package id.selaras.overlap;

import id.selaras.decision.DictionaryEntry;
import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapAnswer;
import id.selaras.finding.OverlapChannel;
import id.selaras.lexicon.Threshold;
import id.selaras.overlap.group.Groups;
import id.selaras.overlap.proposal.Proposing;
import id.selaras.overlap.proposal.SupportShares;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.row.RowReading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what was found: numbered, in groups with proposals, and with what could not be compared. */
final class Telling {

    private final OverlapInput input;
    private final RowReading reading;
    private final List<RowFacts> rows;

    /** @param rows those that were compared, as {@code reading} read them */
    Telling(OverlapInput input, RowReading reading, List<RowFacts> rows) {
        this.input = input;
        this.reading = reading;
        this.rows = rows;
    }

    OverlapResult tell(Finds finds) {
        Groups groups = Groups.of(finds.overlaps(), finds.leftOut(), new Proposing(input.reference(), reading.places(),
                reading.units(), input.aligned(), SupportShares.of(input.lines())));
        OverlapAnswer answer = new OverlapAnswer(groups.overlaps(), groups.groups(), rows.size(), input.aligned().size() - rows.size(),
                lacking(DictionaryEntry.PLACE_MATCH), lacking(DictionaryEntry.BENEFICIARY_MATCH),
                input.rules().lexicon().thresholds().of(Threshold.WORDS), finds.dismissed(), finds.notes());
        return new OverlapResult(answer, numbered(finds.pairs(), groups), compared());
    }

    /** The pairs with the numbers their overlaps were given. */
    private static List<FoundPair> numbered(List<FoundPair> pairs, Groups groups) {
        Map<String, FoundPair> byRows = new HashMap<>();
        pairs.forEach(pair -> byRows.put(rows(pair.overlap()), pair));
        List<FoundPair> numbered = new ArrayList<>();
        for (Overlap overlap : groups.overlaps()) {
            if (overlap.channel() != OverlapChannel.OUTCOME) {
                numbered.add(new FoundPair(overlap, byRows.get(rows(overlap)).measured()));
            }
        }
        return numbered;
    }

    private static String rows(Overlap pair) {
        return pair.rows().get(0).id() + "+" + pair.rows().get(1).id();
    }

    private Map<String, Set<DictionaryEntry>> compared() {
        Map<String, Set<DictionaryEntry>> compared = new HashMap<>();
        rows.forEach(row -> compared.put(row.sub().id(), lacking(row)));
        return compared;
    }

    private int lacking(DictionaryEntry entry) {
        return (int) rows.stream().filter(row -> lacking(row).contains(entry)).count();
    }

    /** What is {@code TIDAK_TERTULIS} whatever the row is compared with. */
    private static Set<DictionaryEntry> lacking(RowFacts row) {
        Set<DictionaryEntry> lacking = EnumSet.noneOf(DictionaryEntry.class);
        if (!row.places().known()) {
            lacking.add(DictionaryEntry.PLACE_MATCH);
        }
        if (!row.stated()) {
            lacking.add(DictionaryEntry.BENEFICIARY_MATCH);
        }
        return lacking;
    }
}
