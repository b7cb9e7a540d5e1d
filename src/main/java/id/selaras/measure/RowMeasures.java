package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.*;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.plan.CodeForm;
import id.selaras.plan.Field;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import id.selaras.reference.PriorityLabel.Scope;
import id.selaras.reference.ReferenceSheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The other columns of a sub-activity: texts, money, place, priorities, mandate, presence in the Renstra. */
final class RowMeasures {

    private static final Missing PROGRAM_LEVEL_RENSTRA = MissingInputs.because(
            "Renstra pada acuan hanya sampai program atau kegiatan",
            "the reference's Renstra stops at programmes or activities");

    private static final Missing NO_GOVERNMENT = MissingInputs.because(
            "lembar Pemerintah acuan tidak menyebut nama daerah", "the reference sheet Pemerintah does not name the government");

    private RowMeasures() {
    }

    static void measure(SubActivity sub, ReferenceLookup lookup, Map<DictionaryEntry, Value> values) {
        texts(sub, values);
        values.put(ALLOCATION, MissingInputs.of(sub.allocation(), PlanColumn.ALLOCATION, sum -> new Amount(sum.amount())));
        values.put(NEXT_ALLOCATION,
                MissingInputs.of(sub.nextAllocation(), PlanColumn.NEXT_ALLOCATION, sum -> new Amount(sum.amount())));
        values.put(LARGEST_TARGET, largestTarget(sub));
        values.put(OTHER_REGION, !lookup.regions().known() ? NO_GOVERNMENT : MissingInputs.of(sub.text(PlanColumn.LOCATION), PlanColumn.LOCATION, place -> {
            String other = lookup.regions().other(place);
            return other.isEmpty() ? Blank.BLANK : Prose.of(other);
        }));
        values.put(LOCATION_LEVEL, !lookup.reference().has(ReferenceSheet.WILAYAH) ? MissingInputs.sheet(ReferenceSheet.WILAYAH)
                : MissingInputs.of(sub.text(PlanColumn.LOCATION), PlanColumn.LOCATION, lookup.places()::of));
        values.put(NATIONAL_PRIORITY_KNOWN, lookup.labels().known(sub.text(PlanColumn.NATIONAL_PRIORITY),
                PlanColumn.NATIONAL_PRIORITY, Scope.NASIONAL));
        values.put(REGIONAL_PRIORITY_KNOWN, lookup.labels().known(sub.text(PlanColumn.REGIONAL_PRIORITY),
                PlanColumn.REGIONAL_PRIORITY, Scope.DAERAH));
        lookup.claims().measure(sub, values);
        mandate(sub, lookup, values);
        renstra(sub, lookup, values);
    }

    private static void texts(SubActivity sub, Map<DictionaryEntry, Value> values) {
        text(sub, PlanColumn.LOCATION, LOCATION, values);
        text(sub, PlanColumn.FUND_SOURCE, FUND_SOURCE, values);
        text(sub, PlanColumn.BENEFICIARIES, BENEFICIARIES, values);
        text(sub, PlanColumn.RESPONSIBLE, RESPONSIBLE, values);
        text(sub, PlanColumn.NATIONAL_PRIORITY, NATIONAL_PRIORITY, values);
        text(sub, PlanColumn.REGIONAL_PRIORITY, REGIONAL_PRIORITY, values);
        text(sub, PlanColumn.TAG, TAG, values);
        text(sub, PlanColumn.SUPPORTED_INDICATOR, SUPPORTED_INDICATOR, values);
        // a plan without these columns says nothing there: that is blank, not unknowable
        values.put(PRIORITY_PROGRAM, blankWhenAbsent(sub.text(PlanColumn.PRIORITY_PROGRAM)));
        values.put(ACTIVITY_TEXT, blankWhenAbsent(sub.text(PlanColumn.ACTIVITY_TEXT)));
        values.put(URGENCY, blankWhenAbsent(sub.text(PlanColumn.URGENCY)));
        values.put(NOTE, blankWhenAbsent(sub.text(PlanColumn.NOTE)));
        values.put(PROGRAM_NAME, nameOf(sub.program(), PlanColumn.PROGRAM_NAME));
        values.put(ACTIVITY_NAME, nameOf(sub.activity(), PlanColumn.ACTIVITY_NAME));
        String indicators = sub.outputs().stream().map(Output::indicator).filter(Field::isFilled).map(Field::value)
                .collect(Collectors.joining("; "));
        values.put(INDICATOR, indicators.isEmpty()
                ? MissingInputs.of(sub.outputs().get(0).indicator(), PlanColumn.INDICATOR, Prose::of) : Prose.of(indicators));
        String all = Stream.of(sub.name().or(""), indicators, sub.text(PlanColumn.ACTIVITY_TEXT).or(""))
                .filter(part -> !part.isBlank()).collect(Collectors.joining(". "));
        values.put(ALL_TEXT, all.isEmpty() ? Blank.BLANK : Prose.of(all));
    }

    private static void text(SubActivity sub, PlanColumn column, DictionaryEntry entry, Map<DictionaryEntry, Value> values) {
        values.put(entry, MissingInputs.of(sub.text(column), column, Prose::of));
    }

    private static Value blankWhenAbsent(Field<String> field) {
        return field.isFilled() ? Prose.of(field.value()) : Blank.BLANK;
    }

    private static Value nameOf(UpperRow row, PlanColumn column) {
        return row == null ? MissingInputs.column(column) : MissingInputs.of(row.name(), column, Prose::of);
    }

    private static Value largestTarget(SubActivity sub) {
        List<BigDecimal> targets = sub.outputs().stream().map(Output::target).filter(Field::isFilled)
                .map(Field::value).toList();
        return targets.isEmpty()
                ? MissingInputs.of(sub.outputs().get(0).target(), PlanColumn.TARGET, Amount::new)
                : new Amount(targets.stream().max(BigDecimal::compareTo).orElseThrow());
    }

    private static void mandate(SubActivity sub, ReferenceLookup lookup, Map<DictionaryEntry, Value> values) {
        List<NomenclatureCode> fields = lookup.agencies().fields(sub.agency());
        NomenclatureCode code = sub.nomenclature();
        values.put(MANDATE_FIELDS, fields.isEmpty() ? MissingInputs.AGENCY_UNKNOWN
                : Prose.of(fields.stream().map(NomenclatureCode::text).collect(Collectors.joining("; "))));
        if (code.form() == CodeForm.TIDAK_SAH) {
            values.put(MANDATE, MissingInputs.CODE_UNREADABLE);
        } else if (fields.isEmpty()) {
            values.put(MANDATE, MissingInputs.AGENCY_UNKNOWN);
        } else if (code.text().startsWith("X") || fields.stream().anyMatch(field -> field.covers(code))) {
            values.put(MANDATE, new Choice("DALAM"));
        } else {
            values.put(MANDATE, new Choice(
                    lookup.agencies().assignment(sub.agency(), code).isPresent() ? "PENUGASAN" : "LUAR"));
        }
    }

    private static void renstra(SubActivity sub, ReferenceLookup lookup, Map<DictionaryEntry, Value> values) {
        Missing missing = missingRenstra(sub, lookup);
        if (missing != null) {
            values.put(PROGRAM_IN_RENSTRA, missing);
            values.put(SUB_IN_RENSTRA, missing);
            return;
        }
        RenstraLookup.AgencyRenstra renstra = lookup.renstra().of(lookup.agencies().code(sub.agency()));
        NomenclatureCode code = lookup.agencies().resolved(sub.agency(), sub.nomenclature());
        RenstraListing listing = new RenstraListing(renstra, lookup.nomenclature());
        values.put(PROGRAM_IN_RENSTRA, Choices.yesNo(listing.program(code)));
        values.put(SUB_IN_RENSTRA, !renstra.listsSubActivities() ? PROGRAM_LEVEL_RENSTRA : Choices.yesNo(listing.subActivity(code)));
    }

    private static Missing missingRenstra(SubActivity sub, ReferenceLookup lookup) {
        if (!lookup.reference().has(ReferenceSheet.RENSTRA)) {
            return MissingInputs.sheet(ReferenceSheet.RENSTRA);
        }
        if (sub.nomenclature().form() == CodeForm.TIDAK_SAH) {
            return MissingInputs.CODE_UNREADABLE;
        }
        return lookup.renstra().of(lookup.agencies().code(sub.agency())) == null ? AgencyMeasures.NO_RENSTRA : null;
    }
}
