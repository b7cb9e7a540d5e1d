package id.selaras.assessment;

import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import java.util.List;

/**
 * Coverage from the top: from the vision down to the programmes of the plans, with the money and rows at each node, and what is missing.
 *
 * @param nodes  from the top, each before those below it; behind the tree the indicators that stand under no objective, then the
 *               priority programmes
 * @param gaps   by kind, within a kind in the order of the reference
 * @param issues the problems of the region and how the plans answer them, in the order of the reference
 */
public record Cascade(List<Node> nodes, List<Gap> gaps, List<IssueAnswer> issues) {

    /** What a node is, top down. */
    public enum Level {
        VISI, MISI, TUJUAN, SASARAN, INDIKATOR, PROGRAM, PRIORITAS
    }

    /**
     * A node of the tree. A row that serves several targets counts once at every node above them, and in full under each.
     *
     * @param number       its place in the list, from 0
     * @param parent       number of the node above; null at the top
     * @param depth        0 at the top
     * @param code         as in the reference; of a programme its nomenclature code
     * @param allocation   of all rows below it
     * @param subActivities rows below it, without money too
     * @param at           its cell in the reference; null for a programme of the plans
     */
    public record Node(int number, Integer parent, int depth, Level level, String code, String name, Rupiah allocation,
                       int subActivities, CellRef at) {
    }

    /** What may be missing. */
    public enum GapKind {
        OBJECTIVE_WITHOUT_INDICATOR, INDICATOR_WITHOUT_MONEY, PRIORITY_WITHOUT_MONEY, CONTRIBUTOR_WITHOUT_ROW, ISSUE_UNANSWERED
    }

    /**
     * Something missing.
     *
     * @param at       its cell in the reference
     * @param agencies whom to ask: responsible, lead and contributing agencies; for a contributor without a row these agencies
     * @param awaited  agencies without a plan that may still close the gap; empty: the gap is certain
     */
    public record Gap(GapKind kind, String code, String name, CellRef at, List<String> agencies, List<String> awaited) {

        public Gap {
            agencies = List.copyOf(agencies);
            awaited = List.copyOf(awaited);
        }
    }

    /** How a problem of the region is answered. */
    public enum AnsweredBy {
        /** Funded rows of its agencies speak of it. */
        ROWS,
        /** No row speaks of it, but an indicator of its objective has funded rows. */
        OBJECTIVE,
        NONE
    }

    /**
     * A problem of the region.
     *
     * @param allocation    of the rows that answer it; with OBJECTIVE of those of the objective
     * @param subActivities how many rows
     */
    public record IssueAnswer(String code, String description, AnsweredBy by, Rupiah allocation, int subActivities, CellRef at) {
    }

    public Cascade {
        nodes = List.copyOf(nodes);
        gaps = List.copyOf(gaps);
        issues = List.copyOf(issues);
    }
}
