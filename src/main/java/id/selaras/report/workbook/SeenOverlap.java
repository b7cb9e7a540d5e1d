package id.selaras.report.workbook;

import id.selaras.finding.FieldEvidence;
import id.selaras.finding.MergeProposal;
import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapField;
import id.selaras.finding.OverlapGroup;
import id.selaras.plan.Agency;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.report.OverlapMeanings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** An overlap as one agency, or the sender of one file, may see it: the own rows whole, of the others only agency, activity and place. */
final class SeenOverlap {

    /** Fields whose words the agency may be shown, where it wrote them itself. */
    private static final Set<OverlapField> WORDS = EnumSet.of(OverlapField.ACTIVITY, OverlapField.OUTPUT, OverlapField.BENEFICIARIES,
            OverlapField.LOCATION, OverlapField.ROLE);

    private final Overlap overlap;
    private final List<SubActivity> own;
    private final List<SubActivity> others;
    private final MergeProposal proposal;
    private final Discretion discretion;

    /**
     * @param group its group; null when none is known
     * @param mine  true for rows of whoever looks
     */
    SeenOverlap(Overlap overlap, OverlapGroup group, Predicate<SubActivity> mine) {
        this.overlap = overlap;
        this.own = overlap.rows().stream().filter(mine).toList();
        this.others = overlap.rows().stream().filter(mine.negate()).toList();
        this.proposal = group == null ? null : group.proposal();
        List<SubActivity> strangers = new ArrayList<>(others);
        if (group != null) {
            group.rows().stream().filter(mine.negate()).forEach(strangers::add);
        }
        this.discretion = new Discretion(own, strangers, overlap.place());
    }

    Overlap overlap() {
        return overlap;
    }

    /** At least one. */
    List<SubActivity> own() {
        return own;
    }

    /** Activities of the others by agency, in the order of the rows; empty when all rows stand in this file. */
    Map<Agency, List<SubActivity>> others() {
        return others.stream().collect(Collectors.groupingBy(SubActivity::agency, LinkedHashMap::new, Collectors.toList()));
    }

    Text why() {
        return discretion.mayBeSaid(overlap.why()) ? overlap.why() : OverlapMeanings.of(overlap.kind());
    }

    /** One line a field that says something: its points, own words both rows have, own cells. */
    List<String> evidence() {
        return overlap.evidence().stream().filter(field -> field.points() != 0).map(this::line).toList();
    }

    private String line(FieldEvidence field) {
        String words = field.shared().stream().filter(word -> WORDS.contains(field.field()) && discretion.isOwn(word))
                .collect(Collectors.joining(", "));
        String cells = field.cells().stream().filter(cell -> own.stream().anyMatch(row -> row.id().equals(cell.subActivity())))
                .map(FieldEvidence.Cell::at).map(CellRef::address).distinct().collect(Collectors.joining(", "));
        return field.field().label().both() + ": " + field.points() + "/" + field.possible() + (words.isEmpty() ? "" : " " + words)
                + (cells.isEmpty() ? "" : " [" + cells + "]");
    }

    /** Null when no proposal is known. */
    MergeProposal proposal() {
        return proposal;
    }

    List<Text> reasonsFor() {
        return proposal == null ? List.of() : said(proposal.reasonsFor());
    }

    List<Text> reasonsAgainst() {
        return proposal == null ? List.of() : said(proposal.reasonsAgainst());
    }

    List<Text> questions() {
        return proposal == null ? List.of() : said(proposal.questions());
    }

    private List<Text> said(List<Text> texts) {
        return texts.stream().filter(discretion::mayBeSaid).toList();
    }
}
