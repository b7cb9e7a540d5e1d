package id.selaras.workbook;

/** The heading a column is found by: what stands before the first line break or " / ", so that English may stand behind it. */
public final class HeadingText {

    private HeadingText() {
    }

    public static String of(String cell) {
        String text = cell.strip();
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        int slash = first.indexOf(" / ");
        return (slash < 0 ? first : first.substring(0, slash)).strip().replaceAll("\\s+", " ");
    }
}
