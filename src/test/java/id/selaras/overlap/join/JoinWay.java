package id.selaras.overlap.join;

import java.util.List;

/** Ways of finding similar pairs, to be measured side by side. */
public enum JoinWay {
    SELARAS("Selaras", SimilarityJoin::join, true),
    PREFIX("prefix filter, PPJoin", PositionalJoin::join, true),
    SCAN_COUNT("counting, ScanCount", ScanCountJoin::join, true),
    BRUTE_FORCE("every pair", BruteForceJoin::join, true),
    LUCENE("Lucene, ten nearest", LuceneTopJoin::join, false);

    /** One way. */
    @FunctionalInterface
    public interface Join {
        List<SimilarPair> join(List<TokenSet> sets, int[] owner, int perMille);
    }

    private final String title;
    private final Join join;
    private final boolean exact;

    JoinWay(String title, Join join, boolean exact) {
        this.title = title;
        this.join = join;
        this.exact = exact;
    }

    public String title() {
        return title;
    }

    public boolean exact() {
        return exact;
    }

    public List<SimilarPair> join(List<TokenSet> sets, int[] owner, int perMille) {
        return join.join(sets, owner, perMille);
    }
}
