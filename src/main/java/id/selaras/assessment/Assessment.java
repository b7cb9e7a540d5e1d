package id.selaras.assessment;

import id.selaras.finding.Finding;
import id.selaras.finding.Limit;
import id.selaras.finding.OverlapAnswer;
import id.selaras.finding.RuleStatus;
import id.selaras.finding.SubActivityResult;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.problem.Problem;
import id.selaras.reference.Government;
import id.selaras.spending.Spending;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The answer of one run.
 *
 * @param assessmentId  unique, no part of the result hash
 * @param createdAt     in UTC, given from outside: nothing here reads a clock
 * @param asOf          the day deadlines are measured against
 * @param ruleStatus    every rule, whether it could be assessed or not, by rule id
 * @param subActivities in the order of the files and their rows
 * @param findings      in {@link Finding#ORDER}
 * @param cascade       coverage from the top; null where the run was not over the whole government
 * @param limits        of the whole budget, kept or not; empty where the run was not over the whole government
 * @param overlaps      of different agencies; with one agency nothing is compared and it says so
 * @param comparison    with plans of the year before and earlier versions
 * @param spending      what the rupiah serve
 * @param problems      what could not be read, worst first
 */
public record Assessment(String assessmentId, Instant createdAt, PlanStage stage, PlanPhase phase, int year,
                         LocalDate asOf, Hashes hashes, Plan plan, Government government, Scope scope,
                         List<RuleStatus> ruleStatus, List<SubActivityResult> subActivities, List<Finding> findings,
                         List<Coverage> coverage, Cascade cascade, List<Limit> limits, OverlapAnswer overlaps, Comparison comparison,
                         Spending spending,
                         List<Problem> problems) {

    public Assessment {
        ruleStatus = List.copyOf(ruleStatus);
        subActivities = List.copyOf(subActivities);
        findings = List.copyOf(findings);
        coverage = List.copyOf(coverage);
        limits = List.copyOf(limits);
        problems = List.copyOf(problems);
    }

    /** An answer that is not about a government as a whole. */
    public Assessment(String assessmentId, Instant createdAt, PlanStage stage, PlanPhase phase, int year, LocalDate asOf,
                      Hashes hashes, Plan plan, Government government, Scope scope, List<RuleStatus> ruleStatus,
                      List<SubActivityResult> subActivities, List<Finding> findings, List<Coverage> coverage,
                      OverlapAnswer overlaps, Comparison comparison, List<Problem> problems) {
        this(assessmentId, createdAt, stage, phase, year, asOf, hashes, plan, government, scope, ruleStatus, subActivities,
                findings, coverage, null, List.of(), overlaps, comparison, Spending.NONE, problems);
    }

    /** The same answer with other hashes: the result hash can only be known when everything else is. */
    public Assessment withHashes(Hashes other) {
        return new Assessment(assessmentId, createdAt, stage, phase, year, asOf, other, plan, government, scope,
                ruleStatus, subActivities, findings, coverage, cascade, limits, overlaps, comparison, spending, problems);
    }
}
