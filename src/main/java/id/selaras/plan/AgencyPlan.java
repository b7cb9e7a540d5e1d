package id.selaras.plan;

import java.util.List;

/**
 * All rows of one agency in one file.
 *
 * @param uppers rows above the sub-activities in the order of the sheet; empty for a flat table
 * @param goals  goals and objectives of the agency, in a Renstra
 * @param lines  budget lines in the order of the document; empty where it holds none
 * @param total  the agency's own stated total (title row or TOTAL row); null when the document states none
 */
public record AgencyPlan(Agency agency, String file, List<SubActivity> subActivities, List<UpperRow> uppers,
                         UpperRow total, List<GoalRow> goals, List<BudgetLine> lines) {

    public AgencyPlan {
        lines = List.copyOf(lines);
        goals = List.copyOf(goals);
        subActivities = List.copyOf(subActivities);
        uppers = List.copyOf(uppers);
    }

    /** A document without goals. */
    public AgencyPlan(Agency agency, String file, List<SubActivity> subActivities, List<UpperRow> uppers, UpperRow total) {
        this(agency, file, subActivities, uppers, total, List.of());
    }

    /** A document without budget lines. */
    public AgencyPlan(Agency agency, String file, List<SubActivity> subActivities, List<UpperRow> uppers, UpperRow total,
                      List<GoalRow> goals) {
        this(agency, file, subActivities, uppers, total, goals, List.of());
    }

    /** Sum of all sub-activities whose allocation could be read. */
    public Rupiah allocation() {
        return subActivities.stream().map(SubActivity::allocationOrZero).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
