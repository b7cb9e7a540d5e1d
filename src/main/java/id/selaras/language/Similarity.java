package id.selaras.language;

/** How alike two names are: 1 - Levenshtein distance / longer length, on folded text (rule catalogue). */
public final class Similarity {

    private Similarity() {
    }

    /** Ratio 0..1; two empty texts are alike (1). */
    public static double of(String left, String right) {
        return ofFolded(Folding.fold(left), Folding.fold(right));
    }

    /** As {@link #of}, for texts already folded. */
    public static double ofFolded(String left, String right) {
        int longer = Math.max(left.length(), right.length());
        return longer == 0 ? 1 : 1 - (double) distance(left, right) / longer;
    }

    /** Number of letters to insert, delete or change (Levenshtein 1966). */
    public static int distance(String left, String right) {
        if (left.equals(right)) {
            return 0;
        }
        int[] above = new int[right.length() + 1];
        int[] row = new int[right.length() + 1];
        for (int at = 0; at <= right.length(); at++) {
            above[at] = at;
        }
        for (int i = 1; i <= left.length(); i++) {
            row[0] = i;
            char letter = left.charAt(i - 1);
            for (int j = 1; j <= right.length(); j++) {
                int change = above[j - 1] + (letter == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            int[] free = above;
            above = row;
            row = free;
        }
        return above[right.length()];
    }
}
