package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.ACHIEVEMENT;
import static id.selaras.decision.DictionaryEntry.AGENCY_ACHIEVEMENT;
import static id.selaras.decision.DictionaryEntry.AGENCY_INDICATOR;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.language.Folding;
import id.selaras.plan.Agency;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.Indicator;
import id.selaras.reference.ReferenceSheet;
import java.util.EnumMap;
import java.util.Map;

/** The key indicator an agency answers for that is furthest from its target. */
final class AgencyAchievement {

    private static final Missing NONE = MissingInputs.because(
            "lembar Indikator acuan tidak menyebut IKU yang menjadi tanggung jawab perangkat daerah ini",
            "the reference sheet Indikator names no key indicator this agency answers for");

    private AgencyAchievement() {
    }

    static void measure(Agency agency, ReferenceLookup lookup, Map<DictionaryEntry, Value> values) {
        Value lowest = lookup.reference().has(ReferenceSheet.INDIKATOR) ? NONE : MissingInputs.sheet(ReferenceSheet.INDIKATOR);
        Value name = lowest;
        for (Indicator indicator : lookup.reference().indicators()) {
            if (indicator.kind() == Indicator.Kind.IKU && indicator.agencies().stream().anyMatch(written -> means(written, agency, lookup))) {
                Map<DictionaryEntry, Value> measured = new EnumMap<>(DictionaryEntry.class);
                new Achievement(indicator, lookup.year()).measure(measured);
                Value own = measured.get(ACHIEVEMENT);
                boolean lower = own instanceof Amount amount && (!(lowest instanceof Amount known)
                        || amount.number().compareTo(known.number()) < 0);
                if (lower || own instanceof Missing && lowest == NONE) {
                    lowest = own;
                    name = own instanceof Missing ? own : Prose.of(indicator.code() + " " + indicator.name());
                }
            }
        }
        values.put(AGENCY_ACHIEVEMENT, lowest);
        values.put(AGENCY_INDICATOR, name);
    }

    private static boolean means(String written, Agency agency, ReferenceLookup lookup) {
        String folded = Folding.fold(written);
        return written.strip().equals(lookup.key(agency)) || folded.equals(Folding.fold(agency.name()))
                || folded.equals(Folding.fold(lookup.agency(agency).map(AgencyEntry::name).orElse("")));
    }
}
