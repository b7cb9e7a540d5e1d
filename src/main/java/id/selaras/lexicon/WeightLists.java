package id.selaras.lexicon;

import id.selaras.finding.OverlapField;
import id.selaras.language.Folding;
import id.selaras.language.Words;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the rows of the sheets that hold numbers, active ones only. */
final class WeightLists {

    private static final int ALL_POINTS = 100;

    private final Map<OverlapField, Integer> points = new EnumMap<>(OverlapField.class);
    private final Map<OverlapField, String> fieldPlaces = new EnumMap<>(OverlapField.class);
    private final Map<Sign, BigDecimal> relatedSigns = new EnumMap<>(Sign.class);
    private final Map<Sign, BigDecimal> sameSigns = new EnumMap<>(Sign.class);
    private final Map<Sign, String> signPlaces = new EnumMap<>(Sign.class);
    private final Map<Threshold, BigDecimal> thresholds = new EnumMap<>(Threshold.class);
    private final Map<Threshold, String> thresholdPlaces = new EnumMap<>(Threshold.class);
    private final Map<String, BigDecimal> byStem = new HashMap<>();
    private final Map<String, String> stemPlaces = new HashMap<>();
    private boolean fieldsSpoiled;
    private boolean thresholdsSpoiled;

    void field(WordRow row) {
        OverlapField field = row.choice("KAMUS-BIDANG", WordColumn.FIELD, OverlapField.values(), known -> known.label().id());
        BigDecimal number = row.number(WordColumn.WEIGHT, NumberRange.POINTS);
        if (row.active() && !row.spoiled() && once(row, WordColumn.FIELD, field, fieldPlaces, "KAMUS-BIDANG-GANDA")) {
            points.put(field, number.intValueExact());
        }
        fieldsSpoiled |= row.spoiled();
    }

    void sign(WordRow row) {
        Sign sign = row.choice("KAMUS-BUKTI", WordColumn.SIGN, Sign.values(), known -> known.label().id());
        BigDecimal related = row.number(WordColumn.RELATED, NumberRange.ODDS);
        BigDecimal same = row.number(WordColumn.SAME, NumberRange.ODDS);
        if (row.active() && !row.spoiled() && once(row, WordColumn.SIGN, sign, signPlaces, "KAMUS-BUKTI-GANDA")) {
            relatedSigns.put(sign, related);
            sameSigns.put(sign, same);
        }
    }

    void threshold(WordRow row) {
        Threshold threshold = row.choice("KAMUS-AMBANG-LAIN", WordColumn.NAME, Threshold.values(), Threshold::title);
        BigDecimal number = threshold == null ? null : row.number(WordColumn.VALUE, threshold.range());
        if (row.active() && !row.spoiled() && once(row, WordColumn.NAME, threshold, thresholdPlaces, "KAMUS-AMBANG-GANDA")) {
            thresholds.put(threshold, number);
        }
        thresholdsSpoiled |= row.spoiled();
    }

    void stem(WordRow row) {
        String stem = row.required(WordColumn.STEM);
        BigDecimal weight = row.number(WordColumn.WEIGHT, NumberRange.SHARE);
        List<String> examples = row.words(WordColumn.EXAMPLE);
        if (!stem.isEmpty()) {
            checkStem(row, stem, examples);
        }
        if (row.active() && !row.spoiled() && once(row, WordColumn.STEM, stem, stemPlaces, "KAMUS-KATA-DASAR-GANDA")) {
            byStem.put(stem, weight);
        }
    }

    /** What holds for all rows together; passed over where a row was refused. */
    void checkFields(List<WordRow> rows) {
        int sum = points.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != ALL_POINTS && !fieldsSpoiled && !rows.isEmpty()) {
            WordRow last = rows.get(rows.size() - 1);
            last.report().block("KAMUS-BOBOT-JUMLAH", last.heading(WordColumn.WEIGHT), String.valueOf(sum),
                    Text.of("jumlah semua bobot 100", "weights that add up to 100"), Text.format(
                    "Ubah bobot sehingga jumlahnya 100 (sekarang %s).", "Change the weights so that they add up to 100 (now %s).", sum));
        }
    }

    void checkThresholds(List<WordRow> rows) {
        if (thresholdsSpoiled || rows.isEmpty()) {
            return;
        }
        WordRow last = rows.get(rows.size() - 1);
        for (Threshold threshold : Threshold.values()) {
            if (!thresholds.containsKey(threshold)) {
                last.report().say(Severity.INFO, "KAMUS-AMBANG-KURANG", last.heading(WordColumn.NAME), "",
                        Text.of(threshold.title(), threshold.title()), Text.format("Dipakai nilai lazim %s; tulis barisnya bila berbeda.",
                        "The usual value %s is used; write the row if yours differs.",
                        threshold.usual().toPlainString().replace('.', ',')));
            }
        }
    }

    FieldWeights fields() {
        return new FieldWeights(points);
    }

    SignWeights signs() {
        return new SignWeights(relatedSigns, sameSigns);
    }

    Thresholds thresholds() {
        return new Thresholds(thresholds);
    }

    WordWeights words() {
        return new WordWeights(byStem);
    }

    /** A stem cannot be told from a word that has one; where cutting again would change it, an example must prove it. */
    private static void checkStem(WordRow row, String stem, List<String> examples) {
        String folded = Folding.fold(stem);
        List<String> proofs = examples.isEmpty() ? List.of(folded) : examples;
        List<String> stems = new ArrayList<>();
        proofs.forEach(proof -> stems.addAll(Words.of(proof).stems()));
        if (!stems.contains(stem)) {
            row.refuse("KAMUS-KATA-DASAR", WordColumn.STEM, stem, Text.of("kata dasar huruf kecil, seperti yang dipotong program",
                    "a stem in lower case, as the program cuts it"), Text.format("Kata dasarnya: %s.", "Its stem is: %s.",
                    stems.isEmpty() ? "-" : stems.get(0)));
        }
    }

    private static <K> boolean once(WordRow row, WordColumn column, K key, Map<K, String> places, String code) {
        String first = places.putIfAbsent(key, row.place(column));
        if (first != null) {
            row.refuse(code, column, row.text(column), Text.of("setiap nama satu kali", "every name once"),
                    Text.format("Hapus salah satu; sudah ada pada %s.", "Remove one of them; it stands at %s already.", first));
        }
        return first == null;
    }
}
