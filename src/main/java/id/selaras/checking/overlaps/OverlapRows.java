package id.selaras.checking.overlaps;

import id.selaras.checking.AnswerSection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Writes the rows that lists of overlaps are answered from; of a document without overlaps nothing. */
@Component
class OverlapRows implements AnswerSection {

    private static final int BATCH = 1_000;
    private static final int LONGEST_WORD = 20;
    private static final int LONGEST_AGENCY = 300;
    private static final int LONGEST_PLACE = 2_000;

    private final JdbcTemplate database;

    OverlapRows(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void write(String assessment, JsonNode document) {
        Map<String, Integer> numbers = OverlapDocument.numbers(document);
        Map<String, String> names = OverlapDocument.agencies(document);
        List<Object[]> overlaps = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        for (JsonNode entry : document.path("overlaps")) {
            ToldOverlap overlap = OverlapDocument.overlap(entry);
            for (int at = 0; at < overlap.rows().size(); at++) {
                ToldRow row = overlap.rows().get(at);
                rows.add(new Object[]{assessment, overlaps.size(), at, numbers.get(row.file() + "\n" + row.ref()),
                        cut(row.agency(), LONGEST_AGENCY), cut(names.getOrDefault(row.agency(), row.agency()), LONGEST_AGENCY), row.rupiah()});
            }
            overlaps.add(new Object[]{assessment, overlaps.size(), cut(overlap.id(), LONGEST_WORD), overlap.kind(), overlap.special(),
                    overlap.channel(), overlap.score(), cut(overlap.group(), LONGEST_WORD), overlap.memory(),
                    cut(overlap.place(), LONGEST_PLACE),
                    overlap.rows().stream().map(ToldRow::rupiah).reduce(BigDecimal.ZERO, BigDecimal::add)});
        }
        insert("overlap (assessment, number, id, kind, special, channel, score, group_id, memory, place, rupiah)", overlaps);
        insert("overlap_row (assessment, overlap, number, sub_activity, agency, agency_name, rupiah)", rows);
        List<Object[]> groups = new ArrayList<>();
        document.path("overlapGroups").forEach(group -> groups.add(new Object[]{assessment, groups.size(),
                cut(OverlapDocument.group(group).id(), LONGEST_WORD)}));
        insert("overlap_group (assessment, number, id)", groups);
    }

    private void insert(String columns, List<Object[]> rows) {
        int count = columns.length() - columns.replace(",", "").length() + 1;
        String sql = "insert into " + columns + " values (?" + ", ?".repeat(count - 1) + ")";
        for (int from = 0; from < rows.size(); from += BATCH) {
            database.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }

    private static String cut(String text, int longest) {
        String plain = text.replace("\u0000", "");
        return plain.length() <= longest ? plain : plain.substring(0, longest);
    }
}
