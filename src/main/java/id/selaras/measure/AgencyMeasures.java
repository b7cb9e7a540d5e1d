package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.AGENCY_CODE;
import static id.selaras.decision.DictionaryEntry.AGENCY_FIELDS;
import static id.selaras.decision.DictionaryEntry.AGENCY_KIND;
import static id.selaras.decision.DictionaryEntry.AGENCY_NAME;
import static id.selaras.decision.DictionaryEntry.ALLOCATION;
import static id.selaras.decision.DictionaryEntry.CEILING;
import static id.selaras.decision.DictionaryEntry.CEILING_EXCESS;
import static id.selaras.decision.DictionaryEntry.CEILING_SHARE;
import static id.selaras.decision.DictionaryEntry.PERIOD;
import static id.selaras.decision.DictionaryEntry.YEAR_IN_PERIOD;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Codes;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Rupiah;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.Ceiling;
import id.selaras.reference.Government;
import id.selaras.reference.ReferenceSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What is known of an agency: who it is, its mandate, its ceiling, and whether the year lies in its plan period. */
final class AgencyMeasures {

    static final Missing NO_RENSTRA = MissingInputs.because("Renstra perangkat daerah ini tidak ada pada lembar Renstra acuan",
            "this agency's Renstra is not on the reference sheet Renstra");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private AgencyMeasures() {
    }

    /** Values every subject of the agency shares. */
    static void identity(Agency agency, ReferenceLookup lookup, Map<DictionaryEntry, Value> values) {
        AgencyCode code = lookup.agencies().code(agency);
        values.put(AGENCY_CODE, code == null ? Blank.BLANK : Prose.of(code.text()));
        values.put(AGENCY_NAME, Prose.of(agency.name()));
        List<NomenclatureCode> fields = lookup.agencies().fields(agency);
        values.put(AGENCY_FIELDS, fields.isEmpty() ? MissingInputs.AGENCY_UNKNOWN : new Codes(fields));
        String kind = lookup.agencies().find(agency).map(AgencyEntry::kind).filter(word -> !word.isBlank()).orElse(null);
        values.put(AGENCY_KIND, kind == null ? MissingInputs.AGENCY_UNKNOWN : new Value.Choice(kind));
    }

    /** @param allocation null when a sub-activity's amount could not be read */
    static void ceiling(Agency agency, Rupiah allocation, ReferenceLookup lookup, Map<DictionaryEntry, Value> values) {
        Missing unreadable = MissingInputs.because("ada pagu sub kegiatan yang tidak terbaca",
                "an allocation of a sub-activity could not be read");
        values.put(ALLOCATION, allocation == null ? unreadable : new Amount(allocation.amount()));
        AgencyCode code = lookup.agencies().code(agency);
        Ceiling ceiling = code == null ? null : lookup.ceiling(code.text()).orElse(null);
        Missing missing = missingCeiling(code, ceiling, lookup);
        values.put(CEILING, missing != null ? missing : new Amount(ceiling.amount().amount()));
        if (missing != null || allocation == null) {
            values.put(CEILING_EXCESS, missing != null ? missing : unreadable);
            values.put(CEILING_SHARE, missing != null ? missing : unreadable);
            return;
        }
        values.put(CEILING_EXCESS, new Amount(allocation.minus(ceiling.amount()).amount()));
        values.put(CEILING_SHARE, ceiling.amount().isZero() ? Blank.BLANK : new Amount(
                allocation.amount().multiply(HUNDRED).divide(ceiling.amount().amount(), 4, RoundingMode.HALF_UP)));
    }

    private static Missing missingCeiling(AgencyCode code, Ceiling ceiling, ReferenceLookup lookup) {
        if (!lookup.reference().has(ReferenceSheet.PAGU)) {
            return MissingInputs.sheet(ReferenceSheet.PAGU);
        }
        if (code == null) {
            return MissingInputs.AGENCY_UNKNOWN;
        }
        return ceiling != null ? null : MissingInputs.because(
                "lembar Pagu acuan tidak memuat pagu indikatif perangkat daerah ini untuk tahap dan tahun rencana",
                "the reference sheet Pagu has no ceiling of this agency for the plan's stage and year");
    }

    static void period(Agency agency, ReferenceLookup lookup, Map<DictionaryEntry, Value> values) {
        Government government = lookup.reference().government();
        RenstraLookup.AgencyRenstra renstra = lookup.renstra().of(lookup.agencies().code(agency));
        TreeSet<Integer> years = renstra == null ? new TreeSet<>() : renstra.years();
        boolean known = government.periodStart() != null && government.periodEnd() != null;
        String written = (known ? "RPJMD " + government.periodStart() + "-" + government.periodEnd() : "")
                + (years.isEmpty() ? "" : (known ? ", " : "") + "Renstra " + years.first() + "-" + years.last());
        values.put(PERIOD, written.isEmpty() ? Blank.BLANK : Prose.of(written));
        if (!known) {
            values.put(YEAR_IN_PERIOD, MissingInputs.because("Periode Awal dan Periode Akhir pada lembar Pemerintah kosong",
                    "Periode Awal and Periode Akhir on sheet Pemerintah are empty"));
            return;
        }
        boolean inside = lookup.year() >= government.periodStart() && lookup.year() <= government.periodEnd()
                && (years.isEmpty() || lookup.year() >= years.first() && lookup.year() <= years.last());
        values.put(YEAR_IN_PERIOD, Choices.yesNo(inside));
    }
}
