package id.selaras.overlap.row;

import id.selaras.finding.SubActivityResult;
import id.selaras.lexicon.Concept;
import id.selaras.lexicon.Distinction;
import id.selaras.overlap.text.PlaceSet;
import id.selaras.overlap.text.Token;
import id.selaras.overlap.text.Units;
import id.selaras.plan.SubActivity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * What is known of one row. Immutable.
 *
 * @param index          place of the row in the run
 * @param said           what the row says, for {@link id.selaras.overlap.Memory}
 * @param unit           the agency without its sub-units: rows of one unit are never compared
 * @param districtOffice true for a kecamatan office
 * @param actions        what is done
 * @param subject        what it is about, in the row's own words where it has some, else by the nomenclature name
 * @param things        the listed objects of the subject
 * @param everything     the same with the words of name and output, at their smaller weight
 * @param beneficiaries  whom it is for; the words for everybody left out
 * @param named         the same kind of words in the text of the activity
 * @param stated         true when the row says for whom at all
 * @param places         where
 * @param units          what is counted: persons, things, papers, lengths ...; folded unit names too
 * @param volumes       numbers promised, those of one left out
 * @param months         1-12 as written in the text; empty when nothing is written
 * @param funds          fund sources, folded
 * @param targets        indicators and priority programmes it serves
 * @param roles          field roles it pays, by name
 * @param concepts       narrow outcomes it works on
 * @param distinctions   school levels, phases of a construction and the like that it names
 */
public record RowFacts(int index, SubActivityResult result, String said, String unit, boolean districtOffice, Map<String, Token> actions,
                       Map<String, Token> subject, Things things, Map<String, Token> everything, Map<String, Token> beneficiaries, Set<String> named, boolean stated,
                       PlaceSet places, Set<String> units, Set<BigDecimal> volumes, Set<Integer> months, Set<String> funds, Set<String> targets,
                       Set<String> roles, Set<Concept> concepts, Map<Distinction.Kind, Set<String>> distinctions) {

    /** Names of one kind of distinction; empty when the row names none. */
    public Set<String> distinctions(Distinction.Kind kind) {
        return distinctions.getOrDefault(kind, Set.of());
    }

    /** True when all it counts are papers: documents, reports, data. */
    public boolean paper() {
        return !units.isEmpty() && units.contains(Units.PAPERS) && units.stream().allMatch(unit -> !unit.startsWith("#") || unit.equals(Units.PAPERS));
    }

    public SubActivity sub() {
        return result.subActivity();
    }
}
