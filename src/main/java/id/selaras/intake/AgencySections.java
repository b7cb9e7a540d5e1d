package id.selaras.intake;

import id.selaras.plan.Agency;
import id.selaras.plan.GoalRow;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives each row of a sheet to its agency. Upper rows wait until the sub-activity below them says whose they are. */
final class AgencySections {

    private final Agency letterhead;
    private final Map<String, AgencyPart> parts = new LinkedHashMap<>();
    private final List<UpperRow> waiting = new ArrayList<>();
    private final List<GoalRow> goals = new ArrayList<>();
    private Agency section;
    private Agency latest;

    /** @param letterhead the agency named above the table; null when none is */
    AgencySections(Agency letterhead) {
        this.letterhead = letterhead;
    }

    /** The agency of the last title row; null before the first. */
    Agency current() {
        return section;
    }

    /** Opens the section of an agency; false when a further page merely repeats the title. */
    boolean start(Agency agency) {
        close();
        boolean changed = section == null || !section.key().equals(agency.key());
        section = agency;
        latest = agency;
        return changed;
    }

    void title(UpperRow title) {
        AgencyPart part = part(section);
        part.title = part.title == null && title.allocation().isFilled() ? title : part.title;
    }

    void add(UpperRow upper) {
        waiting.add(upper);
    }

    void add(GoalRow goal) {
        goals.add(goal);
    }

    /** True while rows wait for an agency that no row below them names. */
    boolean waiting() {
        return owner() == null && !(waiting.isEmpty() && goals.isEmpty());
    }

    /** Names the agency of the waiting rows where no sub-activity does. */
    void settle(Agency agency) {
        latest = agency;
        close();
    }

    void add(Agency agency, SubActivity subActivity) {
        latest = agency;
        close();
        part(agency).subActivities.add(subActivity);
    }

    /** Takes a total row for the agency above it; false when there is none. */
    boolean total(UpperRow total) {
        close();
        Agency owner = owner();
        return owner != null && part(owner).totals.add(total);
    }

    /** Gives the waiting upper rows to the agency at hand. */
    void close() {
        Agency owner = owner();
        if (!waiting.isEmpty() && owner != null) {
            part(owner).uppers.addAll(waiting);
            waiting.clear();
        }
        if (!goals.isEmpty() && owner != null) {
            part(owner).goals.addAll(goals);
            goals.clear();
        }
    }

    List<AgencyPart> parts() {
        return List.copyOf(parts.values());
    }

    private Agency owner() {
        return latest != null ? latest : letterhead;
    }

    private AgencyPart part(Agency agency) {
        return parts.computeIfAbsent(agency.key(), key -> new AgencyPart(agency));
    }
}
