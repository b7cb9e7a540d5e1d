package id.selaras.overlap;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.finding.SubjectLevel;
import id.selaras.measure.AgencyCase;
import id.selaras.measure.GovernmentCase;
import id.selaras.measure.MeasuredSubject;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows and pairs as rules look at them: each pair from both of its rows, each row with what it lacked for comparing. */
public final class PairViews {

    private static final Missing OTHER_PLANS = new Missing(Text.of(
            "diperlukan rencana perangkat daerah lain untuk dibandingkan; yang diperiksa hanya satu perangkat daerah",
            "plans of other agencies are needed to compare with; only one agency was checked"));
    private static final Missing NOT_COMPARED = new Missing(Text.of("tumpang tindih belum dapat dibandingkan",
            "overlap could not be compared"));
    private static final Missing NO_REGIONS = new Missing(Text.of(
            "lembar Wilayah tidak ada pada acuan; desa dan kecamatan tidak dapat dikenali",
            "the reference has no sheet Wilayah; villages and kecamatan cannot be recognised"));
    private static final Missing NO_PLACE = new Missing(Text.of(
            "lokasi baris ini tidak menyebut desa atau kecamatan yang dikenal lembar Wilayah",
            "the location of this row names no village or kecamatan of the sheet Wilayah"));
    private static final Missing NOBODY = new Missing(Text.of(
            "kelompok sasaran baris ini tidak tertulis", "the beneficiaries of this row are not stated"));

    private record Seen(MeasuredSubject subject, AgencyCase agency) {
    }

    private final OverlapResult result;
    private final List<AgencyCase> agencies;
    private final Reference reference;
    private final Map<String, Seen> rows = new LinkedHashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();

    private PairViews(OverlapResult result, List<AgencyCase> agencies, Reference reference) {
        this.result = result;
        this.agencies = agencies;
        this.reference = reference;
        agencies.forEach(agency -> agency.subActivities().forEach(sub -> rows.put(sub.id(), new Seen(sub, agency))));
    }

    /** @param agencies every agency of the plan, in its order */
    public static GovernmentCase of(OverlapResult result, List<AgencyCase> agencies, Reference reference) {
        return new PairViews(result, agencies, reference).build();
    }

    private GovernmentCase build() {
        List<GovernmentCase.Row> compared = new ArrayList<>();
        Missing never = never();
        rows.forEach((id, seen) -> {
            Set<DictionaryEntry> lacking = result.compared().get(id);
            if (never != null ? !isSupport(seen) : lacking != null) {
                compared.add(row(seen, never, never != null ? Set.of() : lacking));
            }
        });
        List<GovernmentCase.Pair> pairs = new ArrayList<>();
        Set<String> dismissed = new HashSet<>(result.answer().dismissed());
        for (FoundPair pair : result.pairs()) {
            requireCompared(pair);
            if (!dismissed.contains(pair.overlap().memory())) {
                List<SubActivity> both = pair.overlap().rows();
                pairs.add(view(pair, rows.get(both.get(0).id()), rows.get(both.get(1).id())));
                pairs.add(view(pair, rows.get(both.get(1).id()), rows.get(both.get(0).id())));
            }
        }
        return new GovernmentCase(compared, pairs);
    }

    private void requireCompared(FoundPair pair) {
        for (SubActivity row : pair.overlap().rows()) {
            if (!result.compared().containsKey(row.id())) {
                throw new IllegalStateException("a pair was found with a row that was not compared: " + row.id());
            }
        }
    }

    /** Why no row could be compared; null when comparing took place. */
    private Missing never() {
        long senders = agencies.stream().filter(agency -> !agency.subActivities().isEmpty())
                .map(agency -> agency.plan().agency().key()).distinct().count();
        if (senders < 2) {
            return OTHER_PLANS;
        }
        if (!result.compared().isEmpty()) {
            return null;
        }
        return result.answer().notes().isEmpty() ? NOT_COMPARED : new Missing(result.answer().notes().get(0));
    }

    private static boolean isSupport(Seen seen) {
        return new Value.Choice("YA").equals(seen.subject.value(DictionaryEntry.SUPPORT_PROGRAM));
    }

    private GovernmentCase.Row row(Seen seen, Missing never, Set<DictionaryEntry> lacking) {
        MeasuredSubject sub = seen.subject;
        Map<DictionaryEntry, Missing> reasons = new EnumMap<>(DictionaryEntry.class);
        lacking.forEach(entry -> reasons.put(entry, reason(entry)));
        return new GovernmentCase.Row(MeasuredSubject.of(SubjectLevel.PAIR, sub.id(), sub.origin(), sub.values()),
                seen.agency.context(), never, reasons);
    }

    private Missing reason(DictionaryEntry entry) {
        return switch (entry) {
            case PLACE_MATCH -> reference.has(ReferenceSheet.WILAYAH) ? NO_PLACE : NO_REGIONS;
            case BENEFICIARY_MATCH -> NOBODY;
            default -> new Missing(Text.of(entry.title().id() + ": tidak tertulis pada baris ini",
                    entry.title().en() + ": not stated in this row"));
        };
    }

    private GovernmentCase.Pair view(FoundPair pair, Seen own, Seen other) {
        Map<DictionaryEntry, Value> values = new EnumMap<>(own.subject.values());
        values.putAll(pair.measured());
        values.put(DictionaryEntry.OTHER_AGENCY, Prose.of(other.subject.origin().agency().name()));
        values.put(DictionaryEntry.OTHER_AGENCY_KIND, other.subject.value(DictionaryEntry.AGENCY_KIND));
        SubActivity activity = other.subject.origin().subActivity();
        values.put(DictionaryEntry.OTHER_ACTIVITY, Prose.of((activity.code().or("") + " " + activity.name().or("")).strip()));
        return new GovernmentCase.Pair(MeasuredSubject.of(SubjectLevel.PAIR, id(own, other), own.subject.origin(), values),
                own.agency.context());
    }

    /** Tells of the other row by agency and row, so that it does not depend on which files were sent in which order. */
    private String id(Seen own, Seen other) {
        SubActivity activity = other.subject.origin().subActivity();
        String id = own.subject.id() + "~" + activity.agency().key() + "#" + activity.row();
        int times = ids.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "." + times;
    }
}
