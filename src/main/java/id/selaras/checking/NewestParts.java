package id.selaras.checking;

import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanFile;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A government's plan made of what each agency handed in last. */
final class NewestParts {

    private NewestParts() {
    }

    /**
     * Keeps of each agency the part in the last of the files that names it; a file of which a part does not count says so.
     *
     * @param plan its files in the order they came in
     */
    static Plan of(Plan plan) {
        Map<String, String> lastFile = new HashMap<>();
        plan.agencies().forEach(part -> lastFile.put(part.agency().key(), part.file()));
        List<PlanFile> files = new ArrayList<>();
        for (PlanFile file : plan.files()) {
            List<Text> notes = new ArrayList<>(file.notes());
            plan.agencies().stream().filter(part -> part.file().equals(file.id()) && !counts(part, lastFile)).forEach(part -> {
                String newer = plan.file(lastFile.get(part.agency().key())).name();
                notes.add(Text.of("Bagian " + part.agency().name() + " tidak dihitung; yang lebih baru ada di " + newer,
                        "The part of " + part.agency().name() + " does not count; a newer one stands in " + newer));
            });
            files.add(new PlanFile(file.id(), file.name(), file.sha256(), file.layout(), file.sheet(), file.headerRow(),
                    file.columns(), notes));
        }
        return new Plan(plan.stage(), plan.phase(), plan.year(), files,
                plan.agencies().stream().filter(part -> counts(part, lastFile)).toList());
    }

    private static boolean counts(AgencyPlan part, Map<String, String> lastFile) {
        return lastFile.get(part.agency().key()).equals(part.file());
    }
}
