package id.selaras.intake;

import id.selaras.plan.Agency;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.GoalRow;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import java.util.ArrayList;
import java.util.List;

/** The rows of one agency while they are being collected. */
final class AgencyPart {

    private final Agency agency;
    final List<SubActivity> subActivities = new ArrayList<>();
    final List<UpperRow> uppers = new ArrayList<>();
    final List<GoalRow> goals = new ArrayList<>();
    final List<BudgetLine> lines = new ArrayList<>();
    /** Rows that state the agency's total, in the order of the sheet. */
    final List<UpperRow> totals = new ArrayList<>();
    /** The agency's title row where it carries an amount; null otherwise. */
    UpperRow title;

    AgencyPart(Agency agency) {
        this.agency = agency;
    }

    Agency agency() {
        return agency;
    }

    void take(AgencyPart other) {
        subActivities.addAll(other.subActivities);
        uppers.addAll(other.uppers);
        goals.addAll(other.goals);
        lines.addAll(other.lines);
        totals.addAll(other.totals);
        title = title == null ? other.title : title;
    }

    AgencyPlan plan(String file) {
        return new AgencyPlan(agency, file, subActivities, uppers, totals.isEmpty() ? title : totals.get(0), goals, lines);
    }
}
