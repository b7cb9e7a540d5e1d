package id.selaras.overlap.join;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A search engine asked for the ten nearest rows of each row, which are then compared: what has more near rows loses some. */
public final class LuceneTopJoin {

    private static final int NEAREST = 10;
    private static final String WORD = "word";

    private LuceneTopJoin() {
    }

    /** Not exact. */
    public static List<SimilarPair> join(List<TokenSet> sets, int[] owner, int perMille) {
        try (ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
            index(sets, folder);
            Set<SimilarPair> pairs = new HashSet<>();
            try (DirectoryReader reader = DirectoryReader.open(folder)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                for (int row = 0; row < sets.size(); row++) {
                    BooleanQuery.Builder query = new BooleanQuery.Builder();
                    for (int token : sets.get(row).tokens()) {
                        query.add(new TermQuery(new Term(WORD, Integer.toString(token))), BooleanClause.Occur.SHOULD);
                    }
                    for (ScoreDoc near : searcher.search(query.build(), NEAREST + 1).scoreDocs) {
                        pairs.addAll(compared(sets, owner, perMille, row, near.doc));
                    }
                }
            }
            return List.copyOf(new TreeSet<>(pairs));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void index(List<TokenSet> sets, ByteBuffersDirectory folder) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer()).setMergeScheduler(new SerialMergeScheduler());
        try (IndexWriter writer = new IndexWriter(folder, config)) {
            for (TokenSet set : sets) {
                Document document = new Document();
                for (int token : set.tokens()) {
                    document.add(new StringField(WORD, Integer.toString(token), Field.Store.NO));
                }
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
    }

    private static List<SimilarPair> compared(List<TokenSet> sets, int[] owner, int perMille, int row, int other) {
        int left = Math.min(row, other);
        int right = Math.max(row, other);
        if (left == right) {
            return List.of();
        }
        return BruteForceJoin.join(List.of(sets.get(left), sets.get(right)), new int[] {owner[left], owner[right]}, perMille).stream()
                .map(pair -> new SimilarPair(left, right, pair.common(), pair.all())).toList();
    }
}
