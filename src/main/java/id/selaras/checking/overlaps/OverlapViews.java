package id.selaras.checking.overlaps;

import id.selaras.checking.AssessmentView;
import id.selaras.checking.AssessmentViews;
import id.selaras.checking.StoredAssessment;
import id.selaras.checking.overlaps.ExplainedOverlap.Step;
import id.selaras.coordination.OverlapDecisions;
import id.selaras.http.Refused;
import id.selaras.rulebook.RuleBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what is shown of overlaps, as far as the caller may see it. */
@Component
class OverlapViews {

    private final StoredOverlaps overlaps;
    private final OverlapDecisions decisions;
    private final AssessmentViews assessments;
    private final RuleBook rules;

    OverlapViews(StoredOverlaps overlaps, OverlapDecisions decisions, AssessmentViews assessments, RuleBook rules) {
        this.overlaps = overlaps;
        this.decisions = decisions;
        this.assessments = assessments;
        this.rules = rules;
    }

    /** The overlap of that id, or the refusal for one that is not there, or in which the caller has no row. */
    OverlapEntry wanted(StoredAssessment assessment, Sight sight, String id) {
        return overlaps.of(assessment).stream().filter(entry -> entry.id().equals(id) && sight.sees(entry)).findFirst()
                .orElseThrow(() -> Refused.notFound("TUMPANG-TINDIH-TIDAK-ADA",
                        "Tumpang tindih itu tidak ada pada penilaian ini, atau tidak memuat baris perangkat daerah Anda.",
                        "This assessment has no such overlap, or no row of your agency is in it."));
    }

    List<OverlapLine> lines(StoredAssessment assessment, Sight sight, List<OverlapEntry> entries) {
        List<OverlapLine> lines = new ArrayList<>();
        for (ToldOverlap told : overlaps.told(assessment, entries)) {
            lines.add(OverlapLine.of(assessment, sight, entries.get(lines.size()), told));
        }
        return lines;
    }

    OverlapView view(StoredAssessment assessment, Sight sight, OverlapEntry entry) {
        ToldOverlap told = overlaps.told(assessment, List.of(entry)).get(0);
        List<OverlapEntry> others = overlaps.of(assessment).stream().filter(other -> other.group().equals(entry.group())
                && other.number() != entry.number() && sight.sees(other)).toList();
        return new OverlapView(assessment.id(), AssessmentView.AnswerHashes.of(assessment), OverlapLine.of(assessment, sight, entry, told),
                sight.whole() ? told.evidence() : null, sight.whole() ? told.certainty() : null, sight.whole() ? told.tableRow() : null,
                proposal(sight, told.proposal(), names(List.of(entry))), lines(assessment, sight, others),
                decisions.history(assessment.government(), entry.memory()), links(assessment, sight, entry));
    }

    ExplainedOverlap explained(StoredAssessment assessment, OverlapEntry entry) {
        Sight whole = new Sight(null);
        ToldOverlap told = overlaps.told(assessment, List.of(entry)).get(0);
        OverlapLine line = OverlapLine.of(assessment, whole, entry, told);
        List<Step> steps = OverlapExplaining.steps(told);
        String tableRow = told.tableRow() == null ? "" : told.tableRow();
        Optional<RuleBook.WrittenRow> written = rules.row(assessment.ruleSetHash(), assessment.createdAt(), tableRow);
        return new ExplainedOverlap(assessment.id(), AssessmentView.AnswerHashes.of(assessment), assessments.reference(assessment), line,
                steps, told.certainty(), written.orElse(null), OverlapExplaining.lines(line, steps, told.certainty(), written, tableRow), links(assessment, whole, entry));
    }

    /** Groups with at least one of the wanted overlaps, in the order of the document. */
    List<OverlapGroupView> groups(StoredAssessment assessment, Sight sight, Predicate<OverlapEntry> wanted) {
        Map<String, List<OverlapEntry>> byGroup = overlaps.of(assessment).stream().filter(wanted)
                .collect(Collectors.groupingBy(OverlapEntry::group, LinkedHashMap::new, Collectors.toList()));
        return overlaps.groups(assessment).stream().filter(group -> byGroup.containsKey(group.id()))
                .map(group -> group(assessment, sight, group, byGroup.get(group.id()))).toList();
    }

    private OverlapGroupView group(StoredAssessment assessment, Sight sight, OverlapDocument.ToldGroup group, List<OverlapEntry> entries) {
        List<ToldOverlap> told = overlaps.told(assessment, entries);
        boolean weakest = entries.stream().anyMatch(entry -> entry.id().equals(group.weakest()));
        Map<String, BigDecimal> byRow = told.stream().flatMap(overlap -> overlap.rows().stream()).collect(Collectors.toMap(
                row -> row.file() + "\n" + row.ref(), ToldRow::rupiah, (one, same) -> one));
        return new OverlapGroupView(group.id(), lines(assessment, sight, entries), weakest ? group.weakest() : null, group.leftOut(),
                sight.whole() ? byRow.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add) : null,
                proposal(sight, told.get(0).proposal(), names(entries)),
                Map.of("overlaps", AssessmentView.path(assessment.id()) + "/overlaps?decision=ALL&group=" + group.id()));
    }

    private static ToldProposal proposal(Sight sight, ToldProposal proposal, Map<String, String> names) {
        ToldProposal named = proposal == null ? null : proposal.named(names);
        return named == null || sight.whole() ? named : named.forAnAgency();
    }

    private static Map<String, String> names(List<OverlapEntry> entries) {
        Map<String, String> names = new HashMap<>();
        entries.forEach(entry -> entry.rows().forEach(row -> names.put(row.agency(), row.agencyName())));
        return names;
    }

    private static Map<String, String> links(StoredAssessment assessment, Sight sight, OverlapEntry entry) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", OverlapLine.path(assessment, entry.id()));
        links.put("group", AssessmentView.path(assessment.id()) + "/overlap-groups?decision=ALL&group=" + entry.group());
        if (sight.whole()) {
            links.put("explain", OverlapLine.path(assessment, entry.id()) + "/explain");
            links.put("assessment", AssessmentView.path(assessment.id()));
        }
        return links;
    }
}
