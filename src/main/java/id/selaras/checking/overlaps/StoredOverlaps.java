package id.selaras.checking.overlaps;

import id.selaras.checking.AnswerKind;
import id.selaras.checking.StoredAnswers;
import id.selaras.checking.StoredAssessment;
import id.selaras.coordination.DecisionView;
import id.selaras.coordination.FoundOverlaps;
import id.selaras.coordination.OverlapDecisions;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The overlaps of stored assessments, each with the decision that stands about it. */
@Repository
class StoredOverlaps implements FoundOverlaps {

    private final JdbcClient database;
    private final StoredAnswers answers;
    private final OverlapDecisions decisions;

    StoredOverlaps(JdbcClient database, StoredAnswers answers, OverlapDecisions decisions) {
        this.database = database;
        this.answers = answers;
        this.decisions = decisions;
    }

    /** In the order of the document. */
    List<OverlapEntry> of(StoredAssessment assessment) {
        List<OverlapEntry> found = entries(assessment.id());
        if (found.isEmpty()) {
            return found;
        }
        Map<String, DecisionView> standing = decisions.standing(assessment.government());
        return found.stream().map(entry -> entry.decided(standing.get(entry.memory()))).toList();
    }

    /** The whole of each, in the same order. */
    List<ToldOverlap> told(StoredAssessment assessment, List<OverlapEntry> entries) {
        return answers.texts(AnswerKind.OVERLAP, assessment.id(), entries.stream().map(OverlapEntry::number).toList()).stream()
                .map(OverlapDocument::overlap).toList();
    }

    /** In the order of the document. */
    List<OverlapDocument.ToldGroup> groups(StoredAssessment assessment) {
        List<Integer> numbers = database.sql("select number from overlap_group where assessment = ? order by number")
                .param(assessment.id()).query(Integer.class).list();
        return answers.texts(AnswerKind.GROUP, assessment.id(), numbers).stream().map(OverlapDocument::group).toList();
    }

    /** Numbers of the sub-activities that serve a target by evidence. */
    Set<Integer> serving(StoredAssessment assessment, String target) {
        return new HashSet<>(database.sql("select sub_activity from aligned where assessment = ? and target = ?")
                .params(assessment.id(), target).query(Integer.class).list());
    }

    @Override
    public Optional<Newest> newest(String government, Integer year) {
        String ofYear = year == null ? "" : " and a.fiscal_year = ?";
        List<Object> parameters = new ArrayList<>(List.of(government));
        if (year != null) {
            parameters.add(year);
        }
        return database.sql("""
                select a.id, a.fiscal_year, a.created_at from assessment a where a.government = ?""" + ofYear + """
                 and (select count(*) from assessment_agency g where g.assessment = a.id) > 1
                order by a.created_at desc, a.id limit 1""").params(parameters)
                .query((row, at) -> new Newest(row.getString("id"), row.getInt("fiscal_year"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(), List.of())).optional()
                .map(newest -> new Newest(newest.assessment(), newest.year(), newest.createdAt(), found(newest.assessment())));
    }

    private List<Found> found(String assessment) {
        return entries(assessment).stream().map(entry -> new Found(entry.memory(), entry.rows().stream().map(row -> new Row(
                row.subActivity() == null ? entry.id() + row.agency() : row.subActivity().toString(), row.agency(), row.rupiah()))
                .toList())).toList();
    }

    private List<OverlapEntry> entries(String assessment) {
        Map<Integer, List<OverlapEntry.Row>> rows = new HashMap<>();
        database.sql("""
                select overlap, sub_activity, agency, agency_name, rupiah from overlap_row where assessment = ?
                order by overlap, number""").param(assessment).query(row -> {
                    rows.computeIfAbsent(row.getInt(1), number -> new ArrayList<>()).add(new OverlapEntry.Row(
                            row.getObject(2, Integer.class), row.getString(3), row.getString(4), row.getBigDecimal(5)));
                });
        return database.sql("""
                select number, id, kind, special, channel, score, group_id, memory, place from overlap where assessment = ?
                order by number""").param(assessment)
                .query((row, at) -> new OverlapEntry(row.getInt(1), row.getString(2), row.getString(3), row.getString(4),
                        row.getString(5), row.getInt(6), row.getString(7), row.getString(8), row.getString(9),
                        List.copyOf(rows.getOrDefault(row.getInt(1), List.of())), null)).list();
    }
}
