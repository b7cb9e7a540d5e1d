package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.RENSTRA_INDICATOR;
import static id.selaras.decision.DictionaryEntry.RENSTRA_INDICATOR_SIMILARITY;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.language.Similarity;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Output;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.RenstraRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The indicators of one programme beside those the Renstra gives it. Each line is compared with one of the Renstra, the most alike
 * first; what the Renstra has beyond that is left over.
 */
final class ProgramIndicators {

    private record Match(int line, int planned, double similarity) {
    }

    private final Missing missing;
    private final List<String> planned;
    private final List<Output> lines;
    private final Map<Integer, Match> matches = new HashMap<>();
    private final List<Integer> leftOver = new ArrayList<>();

    /**
     * @param program the code under which the Renstra knows the programme
     * @param lines   indicator lines of the programme's row
     */
    ProgramIndicators(RenstraLookup.AgencyRenstra renstra, NomenclatureCode program, List<Output> lines, ReferenceLookup lookup) {
        this.lines = lines;
        planned = renstra == null ? List.of() : renstra.rows(program).stream().map(RenstraRow::indicator)
                .filter(text -> text != null && !text.isBlank()).toList();
        missing = missing(renstra, program, lookup);
        match();
    }

    private Missing missing(RenstraLookup.AgencyRenstra renstra, NomenclatureCode program, ReferenceLookup lookup) {
        if (!lookup.reference().has(ReferenceSheet.RENSTRA)) {
            return MissingInputs.sheet(ReferenceSheet.RENSTRA);
        }
        if (renstra == null) {
            return AgencyMeasures.NO_RENSTRA;
        }
        if (!renstra.hasProgram(program)) {
            return MissingInputs.because("program tidak ada pada Renstra acuan", "the programme is not in the reference's Renstra");
        }
        return !planned.isEmpty() ? null : MissingInputs.because("Renstra acuan tidak memuat indikator program ini",
                "the reference's Renstra has no indicator of this programme");
    }

    private void match() {
        List<Match> all = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            for (int at = 0; lines.get(line).indicator().isFilled() && at < planned.size(); at++) {
                all.add(new Match(line, at, Similarity.ofFolded(NameForm.of(lines.get(line).indicator().value()),
                        NameForm.of(planned.get(at)))));
            }
        }
        all.sort(Comparator.comparingDouble(Match::similarity).reversed().thenComparingInt(Match::line)
                .thenComparingInt(Match::planned));
        List<Integer> taken = new ArrayList<>();
        for (Match match : all) {
            if (!matches.containsKey(match.line) && !taken.contains(match.planned)) {
                matches.put(match.line, match);
                taken.add(match.planned);
            }
        }
        // a line beyond those of the Renstra is told beside the one it is most alike
        all.forEach(match -> matches.putIfAbsent(match.line, match));
        for (int at = 0; at < planned.size(); at++) {
            if (!taken.contains(at)) {
                leftOver.add(at);
            }
        }
    }

    /** What the Renstra says beside a line. */
    Map<DictionaryEntry, Value> beside(int line) {
        Match match = matches.get(line);
        if (missing != null || match == null) {
            Value none = missing != null ? missing : Blank.BLANK;
            return Map.of(RENSTRA_INDICATOR, none, RENSTRA_INDICATOR_SIMILARITY, none);
        }
        return Map.of(RENSTRA_INDICATOR, Prose.of(planned.get(match.planned)),
                RENSTRA_INDICATOR_SIMILARITY, NameMeasures.ratio(match.similarity));
    }

    /** Indicators of the Renstra that no line stands beside, joined; empty when there are none. */
    String leftOver() {
        return String.join("; ", leftOver.stream().map(planned::get).toList());
    }
}
