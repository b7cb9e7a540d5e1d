package id.selaras.checking;

import id.selaras.finding.Strength;
import id.selaras.http.Refused;
import id.selaras.report.json.AssessmentJson;
import id.selaras.spending.Dimension;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import tools.jackson.databind.JsonNode;

/**
 * Which lines of the views of money a list shows; what is left out means any.
 *
 * @param by       name of a view, such as agency or priority
 * @param key      of the line, such as the code of an indicator
 * @param strength only lines with gross money of one of these strengths
 * @param rupiahFrom least gross rupiah
 */
@ParameterObject
record SpendingFilter(List<String> by, List<String> key, List<Strength> strength, BigDecimal rupiahFrom) {

    SpendingFilter {
        by = Where.given(by);
        key = Where.given(key);
        strength = Where.given(strength);
    }

    /** What a line is filtered and sorted by. */
    record Entry(int number, String by, String key, BigDecimal gross, BigDecimal shared, List<Strength> strengths) {
    }

    private static final Comparator<Entry> NUMBER = Comparator.comparingInt(Entry::number);
    private static final Comparator<Entry> RUPIAH = Comparator.comparing(Entry::shared);
    private static final Comparator<Entry> GROSS = Comparator.comparing(Entry::gross);
    private static final Comparator<Entry> KEY = Comparator.comparing(Entry::key);

    /** rupiah is shared money. */
    static final Order<Comparator<Entry>> ORDER = new Order<>(
            Map.of("row", NUMBER, "rupiah", RUPIAH.thenComparing(NUMBER), "gross", GROSS.thenComparing(NUMBER), "key", KEY.thenComparing(NUMBER)),
            Map.of("row", NUMBER.reversed(), "rupiah", RUPIAH.reversed().thenComparing(NUMBER),
                    "gross", GROSS.reversed().thenComparing(NUMBER), "key", KEY.reversed().thenComparing(NUMBER)), "row");

    /** The lines of an assessment, a few hundred. */
    static List<Entry> entries(StoredAnswers answers, String assessment) {
        List<Entry> entries = new ArrayList<>();
        for (String body : answers.bodies(AnswerKind.SPENDING, assessment)) {
            JsonNode line = AssessmentJson.read(body.getBytes(StandardCharsets.UTF_8));
            entries.add(new Entry(entries.size(), line.path("by").asString(), line.path("key").asString(), total(line.path("gross")),
                    total(line.path("shared")), Stream.of(Strength.values())
                    .filter(strength -> line.path("gross").path(strength.name()).decimalValue().signum() != 0).toList()));
        }
        return entries;
    }

    private static BigDecimal total(JsonNode money) {
        return money.valueStream().map(JsonNode::decimalValue).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Predicate<Entry> fitting() {
        List<String> views = by.stream().map(SpendingFilter::view).toList();
        return line -> AnswerIndex.oneOf(views, line.by()) && AnswerIndex.oneOf(key, line.key())
                && (strength.isEmpty() || line.strengths().stream().anyMatch(strength::contains))
                && (rupiahFrom == null || line.gross().compareTo(rupiahFrom) >= 0);
    }

    private static String view(String wanted) {
        String name = wanted.strip().toUpperCase(Locale.ROOT);
        if (Stream.of(Dimension.values()).noneMatch(view -> view.name().equals(name))) {
            String names = Stream.of(Dimension.values()).map(view -> view.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
            throw Refused.invalid("PANDANGAN-TIDAK-DIKENAL", "by dapat berupa " + names + ".", "by may be " + names + ".");
        }
        return name;
    }
}
