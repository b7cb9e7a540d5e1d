package id.selaras.report.text;

import id.selaras.assessment.Assessment;
import id.selaras.finding.RuleStatus;
import id.selaras.report.Figures;
import id.selaras.report.NotAssessed;
import java.util.List;
import java.util.stream.Collectors;

/** What the rules could not judge, one line a reason. */
final class NotAssessedLines {

    private static final int REASONS = 3;
    private static final int PARTLY = 3;
    private final Lines lines;

    NotAssessedLines(Lines lines) {
        this.lines = lines;
    }

    void add(Assessment assessment, Figures figures) {
        NotAssessed not = NotAssessed.of(assessment.ruleStatus());
        lines.line(0, lines.say("Tidak dapat dinilai: ", "Could not be assessed: ") + not.rules()
                + lines.say(" aturan; dinilai: ", " rules; assessed: ") + figures.rulesAssessed());
        for (NotAssessed.Group group : not.groups().stream().limit(REASONS).toList()) {
            lines.wrapped(2, lines.say(group.reason()) + ": " + String.join(", ", group.rules()));
        }
        lines.more(2, not.groups().size() - REASONS, "alasan lain, lihat sheet Status Aturan",
                "more reasons, see sheet Status Aturan");
        List<NotAssessed.Part> parts = not.parts();
        parts.stream().limit(PARTLY).forEach(this::add);
        int rules = parts.stream().skip(PARTLY).mapToInt(part -> part.rules().size()).sum();
        lines.more(2, rules, "aturan lain dinilai sebagian, lihat sheet Status Aturan",
                "more rules assessed in part, see sheet Status Aturan");
    }

    private void add(NotAssessed.Part part) {
        RuleStatus least = part.least();
        String ratio = least.assessed() + lines.say(" dari ", " of ") + least.subjects();
        String rules = part.rules().stream().map(RuleStatus::rule).collect(Collectors.joining(", "));
        lines.wrapped(2, lines.say("Sebagian: ", "In part: ")
                + (part.reason() == null ? "" : lines.say(part.reason()) + ": ") + rules
                + (part.rules().size() == 1 ? " " + ratio
                : lines.say(" (paling sedikit ", " (least ") + least.rule() + " " + ratio + ")"));
    }
}
