package id.selaras.report.workbook;

import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may be said to one agency about others before the plan is final: their name, activity, place and class, nothing else. A sentence
 * that names an amount, another agency, or words only the others wrote is not said.
 */
final class Discretion {

    private static final Set<PlanColumn> OPEN = EnumSet.of(PlanColumn.NUMBER, PlanColumn.CODE, PlanColumn.NAME, PlanColumn.UNIT,
            PlanColumn.AGENCY_CODE, PlanColumn.AGENCY_NAME, PlanColumn.RESPONSIBLE);
    private static final Pattern AMOUNT = Pattern.compile("Rp\\s?\\d|%");
    private static final Pattern PARTS = Pattern.compile("[;,\\n/()]");
    private static final int SHORTEST = 3;

    private final String own;
    private final Set<String> secrets = new LinkedHashSet<>();

    /** @param place what both rows name as their place */
    Discretion(Collection<SubActivity> mine, Collection<SubActivity> others, String place) {
        StringBuilder said = new StringBuilder(" ").append(folded(place)).append(' ');
        mine.forEach(row -> said.append(words(row)));
        own = said.toString();
        for (SubActivity row : others) {
            add(row.agency().name());
            row.texts().forEach((column, field) -> {
                if (!OPEN.contains(column)) {
                    add(field);
                }
            });
            for (Output output : row.outputs()) {
                add(output.indicator());
                add(output.target());
                add(output.nextTarget());
            }
        }
    }

    boolean mayBeSaid(Text text) {
        return mayBeSaid(text.id()) && (text.en() == null || mayBeSaid(text.en()));
    }

    /** True when the agency wrote this itself. */
    boolean isOwn(String words) {
        return own.contains(" " + folded(words) + " ");
    }

    private boolean mayBeSaid(String sentence) {
        String said = " " + folded(sentence) + " ";
        return !AMOUNT.matcher(sentence).find() && secrets.stream().noneMatch(said::contains);
    }

    private void add(Field<?> field) {
        add(field.original());
        add(field.value() instanceof String text ? text : "");
    }

    private void add(String text) {
        addPhrase(text);
        PARTS.splitAsStream(text).forEach(this::addPhrase);
    }

    private void addPhrase(String phrase) {
        String words = folded(phrase);
        if (words.length() >= SHORTEST && !own.contains(" " + words + " ")) {
            secrets.add(" " + words + " ");
        }
    }

    private static String words(SubActivity row) {
        StringBuilder words = new StringBuilder();
        append(words, row.agency().name());
        append(words, row.name().or(""));
        row.texts().values().forEach(field -> append(words, field.or("")));
        row.outputs().forEach(output -> append(words, output.indicator().or("")));
        return words.toString();
    }

    private static void append(StringBuilder words, String text) {
        words.append(' ').append(folded(text)).append(' ');
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
