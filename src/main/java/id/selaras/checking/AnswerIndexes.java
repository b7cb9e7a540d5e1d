package id.selaras.checking;

import id.selaras.checking.AnswerIndex.FindingEntry;
import id.selaras.checking.AnswerIndex.SubActivityEntry;
import id.selaras.finding.Strength;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The indexes of the assessments read last; given up when memory is short. */
@Component
class AnswerIndexes {

    private static final int AT_HAND = 16;

    private final JdbcClient database;
    private final Map<String, SoftReference<AnswerIndex>> atHand = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SoftReference<AnswerIndex>> eldest) {
            return size() > AT_HAND;
        }
    };

    AnswerIndexes(JdbcClient database) {
        this.database = database;
    }

    AnswerIndex of(String assessment) {
        AnswerIndex known = known(assessment);
        if (known == null) {
            known = read(assessment);
            synchronized (atHand) {
                atHand.put(assessment, new SoftReference<>(known));
            }
        }
        return known;
    }

    private AnswerIndex known(String assessment) {
        synchronized (atHand) {
            SoftReference<AnswerIndex> kept = atHand.get(assessment);
            return kept == null ? null : kept.get();
        }
    }

    private AnswerIndex read(String assessment) {
        Map<String, String> words = new HashMap<>();
        List<SubActivityEntry> subActivities = database.sql("""
                select number, file, agency, code, theme, verdict, strength, rupiah from sub_activity where assessment = ?
                order by number""").param(assessment)
                .query((row, at) -> new SubActivityEntry(row.getInt(1), once(words, row.getString(2)), once(words, row.getString(3)),
                        once(words, row.getString(4)), once(words, row.getString(5)), once(words, row.getString(6)),
                        Strength.valueOf(row.getString(7)), row.getBigDecimal(8))).list();
        List<FindingEntry> findings = database.sql("""
                select number, rule, gravity, level, file, row_number, agency, code, sub_activity, rupiah from finding
                where assessment = ? order by number""").param(assessment)
                .query((row, at) -> new FindingEntry(row.getInt(1), once(words, row.getString(2)), row.getInt(3),
                        once(words, row.getString(4)), once(words, row.getString(5)), row.getInt(6), once(words, row.getString(7)),
                        once(words, row.getString(8)), row.getObject(9, Integer.class), row.getBigDecimal(10))).list();
        Map<String, Map<Integer, Strength>> served = new HashMap<>();
        database.sql("select target, sub_activity, strength from aligned where assessment = ?").param(assessment)
                .query(row -> {
                    served.computeIfAbsent(row.getString(1), target -> new HashMap<>())
                            .put(row.getInt(2), Strength.valueOf(row.getString(3)));
                });
        return new AnswerIndex(subActivities, findings, served);
    }

    /** The same few words come thousands of times; each is held once. */
    private static String once(Map<String, String> words, String word) {
        return words.computeIfAbsent(word, same -> same);
    }
}
