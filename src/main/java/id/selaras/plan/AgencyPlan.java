package id.selaras.plan;

import java.util.List;

/**
 * All rows of one agency in one file.
 *
 * @param uppers rows above the sub-activities in the order of the sheet; empty for a flat table
 * @param total  the agency's own stated total (title row or TOTAL row); null when the document states none
 */
public record AgencyPlan(Agency agency, String file, List<SubActivity> subActivities, List<UpperRow> uppers,
                         UpperRow total) {

    public AgencyPlan {
        subActivities = List.copyOf(subActivities);
        uppers = List.copyOf(uppers);
    }

    /** Sum of all sub-activities whose allocation could be read. */
    public Rupiah allocation() {
        return subActivities.stream().map(SubActivity::allocationOrZero).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
