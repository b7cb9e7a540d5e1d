package id.selaras.intake;

import id.selaras.intake.layout.HeaderFinder;
import id.selaras.intake.layout.Heading;
import id.selaras.intake.layout.SheetGrid;
import id.selaras.intake.layout.SheetHeader;
import id.selaras.intake.layout.Words;
import id.selaras.plan.PlanFile;
import id.selaras.workbook.WorkbookContent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What makes two headers the same header: the words over each column and how many rows they take. Case, punctuation and digits do
 * not count, so that next year's document carries the same header; neither does the place of the header on its sheet.
 */
public final class HeaderFingerprint {

    private static final int FEWEST_HEADINGS = 3;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    private HeaderFingerprint() {
    }

    /**
     * Of the header a file was read by.
     *
     * @return SHA-256 in lower-case hex; empty when no header was found, or one of too few words to be told from others
     */
    public static Optional<String> of(WorkbookContent workbook, PlanFile understood) {
        return understood.headerRow() == 0 ? Optional.empty() : workbook.sheet(understood.sheet())
                .flatMap(sheet -> of(new HeaderFinder(new SheetGrid(sheet), null), understood.headerRow()));
    }

    /** Of the header whose lowest row is given. The finder must know no year: with one it may bind other rows. */
    static Optional<String> of(HeaderFinder finder, int lastRow) {
        SheetHeader header = finder.endingAt(lastRow);
        StringBuilder words = new StringBuilder().append(header.lastRow() - header.firstRow() + 1).append('\n');
        int headings = 0;
        for (Heading heading : header.headings()) {
            String written = written(heading);
            if (!written.isEmpty()) {
                words.append(heading.column()).append(':').append(written).append('\n');
                headings++;
            }
        }
        return headings < FEWEST_HEADINGS ? Optional.empty() : Optional.of(sha256(words.toString()));
    }

    private static String written(Heading heading) {
        StringBuilder path = new StringBuilder();
        for (String part : heading.path()) {
            String folded = BLANKS.matcher(DIGITS.matcher(Words.fold(part)).replaceAll("")).replaceAll(" ").strip();
            path.append(path.isEmpty() || folded.isEmpty() ? "" : ">").append(folded);
        }
        return path.toString();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
