package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.CODE_CANDIDATES;
import static id.selaras.decision.DictionaryEntry.INDICATOR_SIMILARITY;
import static id.selaras.decision.DictionaryEntry.NAME;
import static id.selaras.decision.DictionaryEntry.NAME_SIMILARITY;
import static id.selaras.decision.DictionaryEntry.NEAREST_NAME;
import static id.selaras.decision.DictionaryEntry.NOMENCLATURE_STATUS;
import static id.selaras.decision.DictionaryEntry.OFFICIAL_NAME;
import static id.selaras.decision.DictionaryEntry.STANDARD_INDICATOR;
import static id.selaras.decision.DictionaryEntry.STANDARD_UNIT;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.language.Similarity;
import id.selaras.plan.CodeForm;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.reference.NomenclatureEntry;
import id.selaras.reference.ReferenceSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The row compared with the official list: is the code known, how alike are name and indicator. */
final class NameMeasures {

    private static final int DECIMALS = 4;
    private static final Missing NOT_LISTED = MissingInputs.because(
            "kode tidak ada pada daftar nomenklatur acuan", "the code is not on the reference's nomenclature list");
    private static final Missing NO_STANDARD = MissingInputs.because(
            "daftar nomenklatur tidak memuat indikator atau satuan baku kode ini",
            "the nomenclature list gives no standard indicator or unit for this code");
    private static final Missing OLD_CODE = MissingInputs.because(
            "kode lama dua digit atau bentuk tidak lengkap; daftar memuat kode empat digit",
            "an old two-digit or incomplete code; the list holds four-digit codes");

    private NameMeasures() {
    }

    static void measure(SubActivity sub, ReferenceLookup lookup, Map<DictionaryEntry, Value> values) {
        values.put(NAME, MissingInputs.of(sub.name(), PlanColumn.NAME, Prose::of));
        if (!lookup.reference().has(ReferenceSheet.NOMENKLATUR)) {
            for (DictionaryEntry entry : List.of(NOMENCLATURE_STATUS, OFFICIAL_NAME, NAME_SIMILARITY, NEAREST_NAME,
                    CODE_CANDIDATES, STANDARD_INDICATOR, INDICATOR_SIMILARITY, STANDARD_UNIT)) {
                values.put(entry, MissingInputs.sheet(ReferenceSheet.NOMENKLATUR));
            }
            return;
        }
        NomenclatureCode code = sub.nomenclature();
        Optional<NomenclatureEntry> entry = lookup.nomenclature().find(code);
        status(sub, code, entry, lookup, values);
        compareName(sub, entry, values);
        compareIndicator(sub, entry, values);
    }

    private static void status(SubActivity sub, NomenclatureCode code, Optional<NomenclatureEntry> entry,
                               ReferenceLookup lookup, Map<DictionaryEntry, Value> values) {
        CodeForm form = code.form();
        String name = sub.name().or("");
        boolean listed = entry.isPresent();
        boolean comparable = listed || form == CodeForm.LENGKAP || form == CodeForm.BELUM_DIISI;
        String unknown = lookup.reference().nomenclature().completeIn(lookup.year()) ? "SALAH" : "TIDAK_DIKENAL";
        values.put(NOMENCLATURE_STATUS, comparable ? new Choice(listed ? "DIKENAL" : unknown) : OLD_CODE);
        values.put(NEAREST_NAME, listed ? Blank.BLANK
                : written(lookup.nomenclature().candidates(code, name).stream().limit(1).toList()));
        values.put(CODE_CANDIDATES, form == CodeForm.DUA_DIGIT
                ? written(lookup.nomenclature().candidates(code, name)) : Blank.BLANK);
    }

    private static void compareName(SubActivity sub, Optional<NomenclatureEntry> entry, Map<DictionaryEntry, Value> values) {
        values.put(OFFICIAL_NAME, entry.<Value>map(found -> Prose.of(found.name())).orElse(NOT_LISTED));
        values.put(NAME_SIMILARITY, entry.isEmpty() ? NOT_LISTED : MissingInputs.of(sub.name(), PlanColumn.NAME,
                name -> ratio(Similarity.ofFolded(NameForm.of(name), NameForm.of(entry.get().name())))));
    }

    private static void compareIndicator(SubActivity sub, Optional<NomenclatureEntry> entry,
                                         Map<DictionaryEntry, Value> values) {
        String standard = entry.map(NomenclatureEntry::indicator).orElse(null);
        String unit = entry.map(NomenclatureEntry::unit).orElse(null);
        Missing missing = entry.isEmpty() ? NOT_LISTED : NO_STANDARD;
        values.put(STANDARD_INDICATOR, standard == null ? missing : Prose.of(standard));
        values.put(STANDARD_UNIT, unit == null ? missing : Prose.of(unit));
        if (standard == null) {
            values.put(INDICATOR_SIMILARITY, missing);
            return;
        }
        List<Output> written = sub.outputs().stream().filter(output -> output.indicator().isFilled()).toList();
        Value none = MissingInputs.of(sub.outputs().get(0).indicator(), PlanColumn.INDICATOR, text -> Blank.BLANK);
        values.put(INDICATOR_SIMILARITY, written.isEmpty() ? none : ratio(written.stream()
                .mapToDouble(output -> similarity(output.indicator().value(), standard)).max().orElse(0)));
    }

    /** Why a row has no standard to be compared with. */
    static Missing noStandard(NomenclatureEntry entry, ReferenceLookup lookup) {
        if (!lookup.reference().has(ReferenceSheet.NOMENKLATUR)) {
            return MissingInputs.sheet(ReferenceSheet.NOMENKLATUR);
        }
        return entry == null ? NOT_LISTED : NO_STANDARD;
    }

    /** Ratio 0..1 between a wording and the standard one, which may itself list several indicators. */
    static double similarity(String wording, String standard) {
        String form = NameForm.of(wording);
        double best = Similarity.ofFolded(form, NameForm.of(standard));
        for (String one : standard.split("[;\\n]")) {
            best = Math.max(best, Similarity.ofFolded(form, NameForm.of(one)));
        }
        return best;
    }

    static Value ratio(double similarity) {
        return new Amount(BigDecimal.valueOf(similarity).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private static Value written(List<String> texts) {
        return texts.isEmpty() ? Blank.BLANK : Prose.of(texts.stream().collect(Collectors.joining("; ")));
    }
}
