package id.selaras.checking;

import id.selaras.http.Listing;
import id.selaras.http.PageWish;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.util.RawValue;

/**
 * The lists of stored assessments. Which entries a page shows is decided on narrow rows ({@link AnswerIndex} for the long lists);
 * only those of the page are then read, and they are answered letter by letter as they are stored, never parsed.
 */
@Repository
public class StoredAnswers {

    private final JdbcClient database;

    StoredAnswers(JdbcClient database) {
        this.database = database;
    }

    /**
     * A page of a list.
     *
     * @param where conditions over the table of the kind, named {@code l}
     * @param order its {@code order by} clause
     */
    Listing<JsonNode> page(AnswerKind kind, String assessment, Where where, String order, PageWish wish) {
        String from = " from " + kind.table() + " l where " + where.sql();
        List<Integer> numbers = database.sql("select l.number" + from + " order by " + order + " limit ? offset ?")
                .params(where.values()).param(wish.size()).param(wish.offset()).query(Integer.class).list();
        long total = numbers.size() < wish.size() && (wish.page() == 0 || !numbers.isEmpty()) ? wish.offset() + numbers.size()
                : database.sql("select count(*)" + from).params(where.values()).query(Long.class).single();
        return new Listing<>(bodies(kind, assessment, numbers), wish.page(), wish.size(), total);
    }

    /** A page of a long list whose entries are found and in order already. */
    Listing<JsonNode> page(AnswerKind kind, String assessment, PageWish wish, List<Integer> numbers) {
        int from = (int) Math.min(wish.offset(), numbers.size());
        int to = Math.min(from + wish.size(), numbers.size());
        return new Listing<>(bodies(kind, assessment, numbers.subList(from, to)), wish.page(), wish.size(), numbers.size());
    }

    public Optional<String> body(AnswerKind kind, String assessment, int number) {
        return database.sql("select body from answer_body where assessment = ? and kind = ? and number = ?")
                .params(assessment, kind.name(), number).query(String.class).optional();
    }

    /** Number and sub-activity (null for other levels) of a finding. */
    record FindingRow(int number, Integer subActivity) {
    }

    Optional<FindingRow> finding(String assessment, String id) {
        return database.sql("select number, sub_activity from finding where assessment = ? and id = ?").params(assessment, id)
                .query((row, at) -> new FindingRow(row.getInt("number"), row.getObject("sub_activity", Integer.class))).optional();
    }

    long count(AnswerKind kind, String assessment) {
        return database.sql("select count(*) from " + kind.table() + " where assessment = ?").param(assessment)
                .query(Long.class).single();
    }

    /** All entries of a short list, in its order. */
    List<JsonNode> all(AnswerKind kind, String assessment) {
        return bodies(kind, assessment).stream().map(StoredAnswers::raw).toList();
    }

    /** The same as texts. */
    List<String> bodies(AnswerKind kind, String assessment) {
        return database.sql("select body from answer_body where assessment = ? and kind = ? order by number").param(assessment)
                .param(kind.name()).query(String.class).list();
    }

    static JsonNode raw(String body) {
        return JsonNodeFactory.instance.rawValueNode(new RawValue(body));
    }

    private List<JsonNode> bodies(AnswerKind kind, String assessment, List<Integer> numbers) {
        return texts(kind, assessment, numbers).stream().map(StoredAnswers::raw).toList();
    }

    /** JSON of the entries of those numbers, in the order of the numbers. */
    public List<String> texts(AnswerKind kind, String assessment, List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<Integer, String> found = new HashMap<>();
        // joined, not "in (...)": H2 would walk through every body of the list
        database.sql("select b.number, b.body from (values (cast(? as int))" + ", (cast(? as int))".repeat(numbers.size() - 1)
                        + ") wanted (n) join answer_body b on b.assessment = ? and b.kind = ? and b.number = wanted.n")
                .params(numbers).param(assessment).param(kind.name())
                .query(row -> {
                    found.put(row.getInt("number"), row.getString("body"));
                });
        return numbers.stream().map(found::get).toList();
    }
}
