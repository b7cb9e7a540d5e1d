package id.selaras.lexicon;

import id.selaras.language.Folding;
import id.selaras.plan.NomenclatureCode;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** Gathers the rows of the sheets that hold words, active ones only. */
final class WordLists {

    private final List<SynonymGroup> synonyms = new ArrayList<>();
    private final SynonymClashes clashes = new SynonymClashes();
    private final List<Abbreviation> abbreviations = new ArrayList<>();
    private final Map<String, String> shortForms = new HashMap<>();
    private final TreeSet<String> commonWords = new TreeSet<>();
    private final List<Concept> concepts = new ArrayList<>();
    private final List<PaidWord> paidWords = new ArrayList<>();
    private final List<Distinction> distinctions = new ArrayList<>();
    private final List<UnitFamily> unitFamilies = new ArrayList<>();
    private final Map<String, String> units = new HashMap<>();

    void synonym(String id, WordRow row) {
        String word = oneWord(row, WordColumn.WORD);
        List<String> variants = sorted(row.words(WordColumn.SYNONYMS));
        SynonymGroup.Kind kind = row.choice("KAMUS-JENIS", WordColumn.KIND, SynonymGroup.Kind.values(), SynonymGroup.Kind::word);
        if (kind == SynonymGroup.Kind.OTHER && row.isBlank(WordColumn.SYNONYMS)) {
            // a single word of another kind still says what it is about
            row.required(WordColumn.SYNONYMS);
        }
        if (taken(row)) {
            clashes.take(row, word, variants);
            synonyms.add(new SynonymGroup(id, kind, word, variants, row.text(WordColumn.FAMILY)));
        }
    }

    void abbreviation(String id, WordRow row) {
        List<String> written = requiredWords(row, WordColumn.SHORT_FORM);
        String meaning = oneWord(row, WordColumn.MEANING);
        if (!taken(row)) {
            return;
        }
        for (String shortForm : written) {
            String first = shortForms.putIfAbsent(Folding.fold(shortForm), row.place(WordColumn.SHORT_FORM));
            if (first == null) {
                abbreviations.add(new Abbreviation(id, shortForm, meaning));
            } else {
                row.refuse("KAMUS-SINGKATAN-GANDA", WordColumn.SHORT_FORM, shortForm,
                        Text.of("singkatan yang belum ada", "an abbreviation not yet listed"), Text.format(
                        "Hapus salah satu; singkatan ini sudah ada pada %s.", "Remove one of them; it is listed at %s.", first));
            }
        }
    }

    void commonWord(WordRow row) {
        List<String> words = requiredWords(row, WordColumn.WORD);
        if (taken(row)) {
            commonWords.addAll(words);
        }
    }

    void concept(String id, WordRow row) {
        String name = row.required(WordColumn.CONCEPT);
        List<String> words = sorted(row.words(WordColumn.WORD));
        List<NomenclatureCode> codes = row.codes().stream().distinct().sorted().toList();
        if (row.isBlank(WordColumn.WORD) && row.isBlank(WordColumn.CODES)) {
            row.required(WordColumn.WORD);
        }
        if (taken(row)) {
            concepts.add(new Concept(id, name, words, codes));
        }
    }

    void paidWord(String id, WordRow row) {
        PaidWord.Kind kind = row.choice("KAMUS-JENIS", WordColumn.KIND, PaidWord.Kind.values(), PaidWord.Kind::word);
        String name = row.required(WordColumn.NAME);
        List<String> words = requiredWords(row, WordColumn.WORD);
        if (taken(row)) {
            paidWords.add(new PaidWord(id, kind, name, words));
        }
    }

    void distinction(String id, WordRow row) {
        Distinction.Kind kind = row.choice("KAMUS-JENIS", WordColumn.KIND, Distinction.Kind.values(), Distinction.Kind::word);
        String name = row.required(WordColumn.NAME);
        List<String> words = requiredWords(row, WordColumn.WORD);
        if (taken(row)) {
            distinctions.add(new Distinction(id, kind, name, words));
        }
    }

    void unitFamily(String id, WordRow row) {
        UnitFamily.Kind kind = row.choice("KAMUS-JENIS", WordColumn.KIND, UnitFamily.Kind.values(), UnitFamily.Kind::word);
        List<String> written = requiredWords(row, WordColumn.UNITS);
        if (!taken(row)) {
            return;
        }
        for (String unit : written) {
            String here = row.place(WordColumn.UNITS);
            String first = units.putIfAbsent(Folding.fold(unit), here);
            if (first != null && !first.equals(here)) {
                row.refuse("KAMUS-SATUAN-GANDA", WordColumn.UNITS, unit,
                        Text.of("satuan yang hanya ada dalam satu baris", "a unit that stands in one row only"), Text.format(
                        "Hapus salah satu; satuan ini sudah ada pada %s.", "Remove one of them; it is listed at %s.", first));
            }
        }
        unitFamilies.add(new UnitFamily(id, kind, written));
    }

    /** The lexicon of these words, without its hash. */
    Lexicon with(FieldWeights fields, SignWeights signs, Thresholds thresholds, WordWeights words) {
        return new Lexicon(true, byId(synonyms, SynonymGroup::id),
                abbreviations.stream().sorted(Comparator.comparing(Abbreviation::id).thenComparing(Abbreviation::shortForm)).toList(),
                List.copyOf(commonWords), byId(concepts, Concept::id), byId(paidWords, PaidWord::id),
                byId(distinctions, Distinction::id), byId(unitFamilies, UnitFamily::id), fields, signs, thresholds, words, "");
    }

    private static boolean taken(WordRow row) {
        return row.active() && !row.spoiled();
    }

    /** One word or phrase; a list where one is expected is a problem. */
    private static String oneWord(WordRow row, WordColumn column) {
        row.required(column);
        List<String> words = row.words(column);
        if (words.size() > 1) {
            row.refuse("KAMUS-SATU-KATA", column, row.text(column), Text.of("satu kata atau frasa", "one word or phrase"),
                    Text.of("Tulis satu saja; yang lain pada kolom atau baris lain.",
                            "Write one only; the others in another column or row."));
        }
        return words.isEmpty() ? "" : words.get(0);
    }

    private static List<String> requiredWords(WordRow row, WordColumn column) {
        row.required(column);
        return sorted(row.words(column));
    }

    /** In one order, so that the order in a cell changes nothing. */
    private static List<String> sorted(List<String> words) {
        return words.stream().distinct().sorted().toList();
    }

    private static <T> List<T> byId(List<T> all, Function<T, String> id) {
        return all.stream().sorted(Comparator.comparing(id)).toList();
    }
}
