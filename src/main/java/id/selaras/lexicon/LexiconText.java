package id.selaras.lexicon;

import id.selaras.finding.OverlapField;
import id.selaras.language.CanonicalLines;
import id.selaras.plan.IndonesianNumber;
import id.selaras.plan.NomenclatureCode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a lexicon as one text that depends on what its active rows say only; the format stands in {@code docs/hash.md}. */
public final class LexiconText {

    private static final String FORMAT = "selaras-lexicon/1";

    private LexiconText() {
    }

    /** The text whose SHA-256 is {@link Lexicon#hash()}. */
    public static String of(Lexicon lexicon) {
        CanonicalLines text = new CanonicalLines();
        text.line(FORMAT);
        lexicon.synonyms().forEach(group ->
                text.line("synonym", group.id(), group.kind().name(), group.word(), list(group.variants()), group.family()));
        lexicon.abbreviations().forEach(known -> text.line("abbreviation", known.id(), known.shortForm(), known.meaning()));
        lexicon.commonWords().forEach(word -> text.line("common", word));
        lexicon.concepts().forEach(concept -> text.line("concept", concept.id(), concept.name(), list(concept.words()),
                concept.codes().stream().map(NomenclatureCode::text).collect(Collectors.joining(";"))));
        lexicon.paidWords().forEach(paid ->
                text.line("paid", paid.id(), paid.kind().name(), paid.name(), list(paid.words())));
        lexicon.distinctions().forEach(distinction -> text.line("distinction", distinction.id(), distinction.kind().name(),
                distinction.name(), list(distinction.words())));
        lexicon.unitFamilies().forEach(family -> text.line("unit", family.id(), family.kind().name(), list(family.units())));
        for (OverlapField field : OverlapField.values()) {
            text.line("field", field.name(), String.valueOf(lexicon.fields().of(field)));
        }
        for (Sign sign : Sign.values()) {
            text.line("sign", sign.name(), plain(lexicon.signs().related(sign)), plain(lexicon.signs().same(sign)));
        }
        for (Threshold threshold : Threshold.values()) {
            text.line("threshold", threshold.name(), plain(lexicon.thresholds().of(threshold)));
        }
        lexicon.words().byStem().entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(weight -> text.line("weight", weight.getKey(), plain(weight.getValue())));
        return text.text();
    }

    private static String list(List<String> words) {
        return String.join(";", words);
    }

    /** As the decision tables spell numbers: no thousands dots, a comma for decimals. */
    private static String plain(BigDecimal number) {
        return IndonesianNumber.write(number).replace(".", "");
    }
}
