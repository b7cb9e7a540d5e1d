package id.selaras.report.text;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.Scope;
import id.selaras.finding.Strength;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Severity;
import id.selaras.report.Figures;
import id.selaras.report.Labels;
import id.selaras.report.Notices;
import id.selaras.report.Percent;
import java.util.List;
import java.util.Locale;

/** The summary of a run that a person reads in half a minute: what could not be assessed comes before the findings. */
public final class TerminalSummary {

    private static final int FIRST_OUTPUTS = 3;
    /** What is about the whole run stands last. */
    private static final int LAST_OUTPUTS = 5;

    private final Assessment assessment;
    private final Figures figures;
    private final Lines lines;

    private TerminalSummary(Assessment assessment, Lines lines) {
        this.assessment = assessment;
        this.figures = Figures.of(assessment);
        this.lines = lines;
    }

    /**
     * @param language {@code id} or {@code en}
     * @param outputs  where the results were written, as the user can open them
     */
    public static List<String> of(Assessment assessment, String language, List<String> outputs) {
        TerminalSummary summary = new TerminalSummary(assessment, new Lines(language));
        summary.title();
        new FilesRead(summary.lines).add(assessment);
        new StageLines(summary.lines).add(assessment);
        new NotAssessedLines(summary.lines).add(assessment, summary.figures);
        new ChangeLines(summary.lines).add(assessment);
        summary.findings();
        summary.money();
        new LimitLines(summary.lines).add(assessment);
        new PromiseLines(summary.lines).add(assessment);
        new GravestFindings(summary.lines).add(assessment);
        new OverlapLines(summary.lines).add(assessment);
        new ReadingProblems(summary.lines).add(assessment.problems());
        summary.outputs(outputs);
        return summary.lines.all();
    }

    private void title() {
        if (assessment.government().example()) {
            lines.wrapped(0, lines.say(Notices.EXAMPLE));
        }
        lines.line(0, "SELARAS: " + lines.say(Labels.of(assessment.stage())) + " " + assessment.year() + ", "
                + lines.say(Labels.of(assessment.phase())).toLowerCase(Locale.ROOT) + ", "
                + assessment.government().name());
        Scope scope = assessment.scope();
        lines.line(0, lines.say("Lingkup: ", "Scope: ") + lines.say(Labels.of(scope.level())).toLowerCase(Locale.ROOT)
                + ", " + scope.present().size() + lines.say(" dari ", " of ") + scope.agenciesExpected()
                + lines.say(" perangkat daerah; tenggat dihitung per ", " agencies; deadlines as of ")
                + assessment.asOf());
        if (!scope.missing().isEmpty()) {
            lines.wrapped(2, lines.say("Belum ada rencananya: ", "No plan yet from: ")
                    + String.join(", ", scope.missing()));
        }
    }

    private void findings() {
        lines.line(0, lines.say("Temuan: ", "Findings: ") + assessment.findings().size());
        if (assessment.findings().isEmpty()) {
            lines.wrapped(2, lines.say(Notices.NO_FINDINGS));
            return;
        }
        for (Severity severity : Severity.values()) {
            int count = figures.findingsBySeverity().get(severity);
            if (count > 0) {
                lines.exact(2, Columns.left(severity.name(), 7) + Columns.right(Integer.toString(count), 6)
                        + Columns.right(figures.rupiahBySeverity().get(severity).written(), 26));
            }
        }
    }

    private void money() {
        lines.line(0, lines.say("Pagu menurut keselarasan: ", "Money by alignment: ")
                + figures.allocation().written());
        for (Strength strength : Strength.values()) {
            Rupiah sum = figures.rupiahByStrength().get(strength);
            lines.exact(2, Columns.left(lines.say(Labels.of(strength)), 24) + Columns.right(sum.written(), 26)
                    + Columns.right(Percent.written(figures.share(sum)), 8));
        }
    }

    private void outputs(List<String> outputs) {
        if (!outputs.isEmpty()) {
            lines.heading("Hasil ditulis ke", "Results written to");
            int skipped = Math.max(0, outputs.size() - FIRST_OUTPUTS - LAST_OUTPUTS);
            skipped = skipped > 1 ? skipped : 0;
            int first = skipped == 0 ? outputs.size() : FIRST_OUTPUTS;
            outputs.subList(0, first).forEach(output -> lines.exact(2, output));
            lines.more(2, skipped, "berkas lain di folder yang sama", "more files in the same folder");
            outputs.subList(first + skipped, outputs.size()).forEach(output -> lines.exact(2, output));
        }
        lines.exact(0, lines.say("Hash masukan ", "Input hash    ") + assessment.hashes().input());
        lines.exact(0, lines.say("Hash aturan  ", "Rule-set hash ") + assessment.hashes().ruleSet());
        lines.exact(0, lines.say("Hash hasil   ", "Result hash   ") + assessment.hashes().result());
    }
}
