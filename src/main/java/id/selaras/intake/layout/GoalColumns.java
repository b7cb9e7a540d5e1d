package id.selaras.intake.layout;

import static id.selaras.intake.layout.Words.hasAny;

import id.selaras.plan.PlanColumn;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of an agency's goals and objectives; 0 where there is none.
 *
 * @param goal               tujuan
 * @param goalIndicator      the indicator of the goal alone
 * @param objective          sasaran
 * @param objectiveIndicator the indicator of the objective alone
 * @param parent             what the goal serves in the RPJMD
 */
public record GoalColumns(int goal, int goalIndicator, int objective, int objectiveIndicator, int parent) {

    /** A document without goals. */
    public static final GoalColumns NONE = new GoalColumns(0, 0, 0, 0, 0);
    private static final int MOST_WORDS = 5;

    static GoalColumns of(List<Heading> headings) {
        int goal = 0;
        int goalIndicator = 0;
        int objective = 0;
        int objectiveIndicator = 0;
        int parent = 0;
        boolean parentObjective = false;
        for (Heading heading : headings) {
            String leaf = Words.fold(heading.path().get(heading.path().size() - 1));
            boolean tujuan = hasAny(leaf, "tujuan", "goal");
            boolean sasaran = hasAny(leaf, "sasaran", "objective") && !hasAny(leaf, "kelompok sasaran");
            if (!tujuan && !sasaran || leaf.startsWith("kode") || hasAny(leaf, "program", "kegiatan", "sub kegiatan", "subkegiatan")) {
                continue;
            }
            if (hasAny(leaf, "indikator", "indicator")) {
                goalIndicator = tujuan && goalIndicator == 0 ? heading.column() : goalIndicator;
                objectiveIndicator = sasaran && objectiveIndicator == 0 ? heading.column() : objectiveIndicator;
            } else if (hasAny(leaf, "rpjmd")) {
                if (parent == 0 || sasaran && !parentObjective) {
                    parent = heading.column();
                    parentObjective = sasaran;
                }
            } else if (tujuan != sasaran && leaf.split(" ").length <= MOST_WORDS) {
                goal = tujuan && goal == 0 ? heading.column() : goal;
                objective = sasaran && objective == 0 ? heading.column() : objective;
            }
        }
        return new GoalColumns(goal, goalIndicator, objective, objectiveIndicator, parent);
    }

    public boolean any() {
        return goal > 0 || objective > 0;
    }

    /** All columns, without zeros. */
    Set<Integer> columns() {
        return Stream.of(goal, goalIndicator, objective, objectiveIndicator, parent).filter(column -> column > 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The headings without the fields that single words of these columns were taken for. */
    List<Heading> claim(List<Heading> headings) {
        Set<Integer> own = columns();
        boolean general = headings.stream().anyMatch(heading -> heading.field() == PlanColumn.INDICATOR
                && !own.contains(heading.column()));
        return headings.stream().map(heading -> own.contains(heading.column())
                && (general || heading.field() != PlanColumn.INDICATOR) ? heading.as(null) : heading).toList();
    }
}
