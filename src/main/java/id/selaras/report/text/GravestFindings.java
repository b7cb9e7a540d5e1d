package id.selaras.report.text;

import id.selaras.assessment.Assessment;
import id.selaras.finding.Finding;
import id.selaras.plan.PlanFile;
import id.selaras.problem.Severity;
import id.selaras.report.OneLine;
import id.selaras.report.Worst;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The gravest finding of each rule, with how many more of that rule there are. */
final class GravestFindings {

    private static final int RULES = 5;
    private static final int TWO_LINES = 2 * Lines.WIDTH - 20;
    private final Lines lines;

    GravestFindings(Lines lines) {
        this.lines = lines;
    }

    void add(Assessment assessment) {
        if (assessment.findings().isEmpty()) {
            return;
        }
        lines.heading("Temuan terberat (indikasi, perlu klarifikasi)", "Gravest findings (indications, to be clarified)");
        Map<String, String> files = files(assessment);
        Collection<List<Finding>> rules = byRule(assessment.findings());
        rules.stream().limit(RULES).forEach(rule -> add(rule, files));
        int shown = Math.min(RULES, rules.size());
        String others = rules.size() > shown ? " " + lines.say("(termasuk " + (rules.size() - shown) + " aturan lain)",
                "(" + (rules.size() - shown) + " other rules among them)") : "";
        lines.more(2, assessment.findings().size() - shown, "temuan lain" + others + " di sheet Temuan",
                "more" + others + " on sheet Temuan");
    }

    private void add(List<Finding> rule, Map<String, String> files) {
        Finding gravest = rule.get(0);
        String file = gravest.file() == null ? "" : files.getOrDefault(gravest.file(), "");
        String place = file + (file.isEmpty() ? "" : " ") + gravest.where().get(0);
        String told = "[" + gravest.severity() + "] " + gravest.rule() + " " + number(rule) + place + ": "
                + lines.say(gravest.message());
        lines.wrapped(2, OneLine.of(told, TWO_LINES));
        lines.line(4, "-> " + lines.say(gravest.fix()));
    }

    /** How many findings the example stands for; by severity where the rule gives several, so that none looks graver. */
    private String number(List<Finding> rule) {
        if (rule.size() == 1) {
            return "";
        }
        Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
        rule.forEach(finding -> severities.merge(finding.severity(), 1, Integer::sum));
        String split = severities.size() == 1 ? "" : severities.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey()).collect(Collectors.joining(", ", " (", ")"));
        return rule.size() + lines.say(" temuan", " findings") + split + lines.say(", mis. ", ", such as ");
    }

    /** The rules in the order of their gravest findings; within a rule the gravest first. */
    private static Collection<List<Finding>> byRule(List<Finding> findings) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        findings.stream().sorted(Worst.FIRST)
                .forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding));
        return byRule.values();
    }

    /** Short names by file id; none where only one file was checked and every cell is clear without it. */
    private static Map<String, String> files(Assessment assessment) {
        List<PlanFile> files = assessment.plan().files();
        return files.size() < 2 ? Map.of()
                : files.stream().collect(Collectors.toMap(PlanFile::id, file -> ShortName.of(file.name())));
    }
}
