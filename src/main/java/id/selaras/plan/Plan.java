package id.selaras.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is checked in one run: one or several agencies from one or several files.
 *
 * @param year fiscal year, such as 2026
 */
public record Plan(PlanStage stage, PlanPhase phase, int year, List<PlanFile> files, List<AgencyPlan> agencies) {

    public Plan {
        files = List.copyOf(files);
        agencies = List.copyOf(agencies);
    }

    public Stream<SubActivity> subActivities() {
        return agencies.stream().flatMap(agency -> agency.subActivities().stream());
    }

    public PlanFile file(String id) {
        return files.stream().filter(file -> file.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file " + id));
    }
}
