package id.selaras.lexicon;

import static id.selaras.lexicon.WordColumn.ACTIVE;
import static id.selaras.lexicon.WordColumn.CODES;
import static id.selaras.lexicon.WordColumn.CONCEPT;
import static id.selaras.lexicon.WordColumn.EXAMPLE;
import static id.selaras.lexicon.WordColumn.FAMILY;
import static id.selaras.lexicon.WordColumn.FIELD;
import static id.selaras.lexicon.WordColumn.ID;
import static id.selaras.lexicon.WordColumn.KIND;
import static id.selaras.lexicon.WordColumn.MEANING;
import static id.selaras.lexicon.WordColumn.NAME;
import static id.selaras.lexicon.WordColumn.NOTE;
import static id.selaras.lexicon.WordColumn.RELATED;
import static id.selaras.lexicon.WordColumn.SAME;
import static id.selaras.lexicon.WordColumn.SHORT_FORM;
import static id.selaras.lexicon.WordColumn.SIGN;
import static id.selaras.lexicon.WordColumn.STEM;
import static id.selaras.lexicon.WordColumn.SYNONYMS;
import static id.selaras.lexicon.WordColumn.UNITS;
import static id.selaras.lexicon.WordColumn.VALUE;
import static id.selaras.lexicon.WordColumn.WEIGHT;
import static id.selaras.lexicon.WordColumn.WORD;

import id.selaras.language.Folding;
import id.selaras.problem.Text;
import id.selaras.workbook.HeadingText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheets of a word workbook. */
enum WordSheet {
    SYNONYMS_OF_WORDS("Sinonim", "Synonyms", ID, WORD, SYNONYMS, KIND, FAMILY, ACTIVE, NOTE),
    ABBREVIATIONS("Singkatan", "Abbreviations", ID, SHORT_FORM, MEANING, ACTIVE, NOTE),
    COMMON_WORDS("Kata Umum", "Common words", ID, WORD, ACTIVE, NOTE),
    CONCEPTS("Konsep", "Concepts", ID, CONCEPT, WORD, CODES, ACTIVE, NOTE),
    PAID_WORDS("Peran", "Roles", ID, KIND, NAME, WORD, ACTIVE, NOTE),
    DISTINCTIONS("Pembeda", "Distinctions", ID, KIND, NAME, WORD, ACTIVE, NOTE),
    UNIT_FAMILIES("Satuan", "Units", ID, KIND, UNITS, ACTIVE, NOTE),
    FIELD_WEIGHTS("Bobot Bidang", "Field weights", ID, FIELD, WEIGHT, ACTIVE, NOTE),
    SIGN_WEIGHTS("Bobot Bukti", "Sign weights", ID, SIGN, RELATED, SAME, ACTIVE, NOTE),
    THRESHOLDS("Ambang", "Thresholds", ID, NAME, VALUE, ACTIVE, NOTE),
    WORD_WEIGHTS("Bobot Kata", "Word weights", STEM, WEIGHT, EXAMPLE);

    private final Text title;
    private final List<WordColumn> columns;

    WordSheet(String id, String en, WordColumn... columns) {
        this.title = Text.of(id, en);
        this.columns = List.of(columns);
    }

    /** The sheet of that name in either language. */
    static Optional<WordSheet> named(String name) {
        String folded = Folding.fold(name);
        return Stream.of(values()).filter(sheet -> Folding.fold(sheet.title.id()).equals(folded)
                || Folding.fold(sheet.title.en()).equals(folded)).findFirst();
    }

    static String titles() {
        return Stream.of(values()).map(sheet -> sheet.title.id()).collect(Collectors.joining(", "));
    }

    Text title() {
        return title;
    }

    List<WordColumn> columns() {
        return columns;
    }

    List<String> headings() {
        return columns.stream().map(column -> column.heading().id()).toList();
    }

    /** The column a heading means, in either language. */
    Optional<WordColumn> column(String heading) {
        String name = Folding.fold(HeadingText.of(heading));
        return columns.stream().filter(column -> Folding.fold(column.heading().id()).equals(name)
                || Folding.fold(column.heading().en()).equals(name)).findFirst();
    }
}
