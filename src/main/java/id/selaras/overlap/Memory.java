package id.selaras.overlap;

import id.selaras.language.Folding;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a decision about an overlap is remembered by: what the rows say. Years, amounts and targets are left out, so that the decision is
 * still known in the next version and the next year; a row that says something else is a new overlap.
 */
public final class Memory {

    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");
    private static final List<PlanColumn> TEXTS = List.of(PlanColumn.ACTIVITY_TEXT, PlanColumn.LOCATION, PlanColumn.BENEFICIARIES,
            PlanColumn.FUND_SOURCE);

    private Memory() {
    }

    /**
     * SHA-256, lower-case hex, over what the rows say, in the order of the texts: who comes first does not matter.
     *
     * @param said of each row, what {@link #text} gives
     */
    public static String of(List<String> said) {
        String text = said.stream().sorted().reduce("", (all, row) -> all + row + '\n');
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a row says, folded. */
    public static String text(SubActivity row) {
        StringBuilder text = new StringBuilder(row.agency().key()).append('|').append(row.nomenclature().text());
        add(text, row.name().or(""));
        TEXTS.forEach(column -> add(text, row.text(column).or("")));
        for (Output output : row.outputs()) {
            add(text, output.indicator().or("") + " " + output.unit().or(""));
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String part) {
        text.append('|').append(Folding.fold(YEAR.matcher(part).replaceAll("")));
    }
}
