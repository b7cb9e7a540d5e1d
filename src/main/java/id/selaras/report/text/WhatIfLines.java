package id.selaras.report.text;

import id.selaras.assessment.ChangedRow;
import id.selaras.assessment.WhatIf;
import id.selaras.finding.Finding;
import id.selaras.finding.Limit;
import id.selaras.finding.Strength;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Severity;
import id.selaras.report.Figures;
import id.selaras.report.Labels;
import id.selaras.report.LimitWords;
import java.util.List;

/** What would be different, in half a screen. */
public final class WhatIfLines {

    private static final int SHOWN = 8;

    private final WhatIf whatIf;
    private final Lines lines;

    private WhatIfLines(WhatIf whatIf, String language) {
        this.whatIf = whatIf;
        this.lines = new Lines(language);
    }

    /** @param written files that were written */
    public static List<String> of(WhatIf whatIf, String language, List<String> written) {
        WhatIfLines text = new WhatIfLines(whatIf, language);
        text.changes();
        text.figures(Figures.of(whatIf.before()), Figures.of(whatIf.after()));
        text.limits();
        text.findings(whatIf.cured(), "Temuan yang hilang", "Findings that go");
        text.findings(whatIf.made(), "Temuan yang muncul", "Findings that come");
        text.lines.blank();
        text.lines.wrapped(0, text.lines.say(WhatIf.STATED));
        written.forEach(file -> text.lines.exact(2, file));
        return text.lines.all();
    }

    private void changes() {
        lines.blank();
        lines.heading("Bagaimana jika", "What if");
        for (ChangedRow changed : whatIf.rows().subList(0, Math.min(SHOWN, whatIf.rows().size()))) {
            lines.line(2, changed.row().nomenclature().text() + "  " + changed.before().written() + " -> " + (changed.after() == null
                    ? lines.say("dihapus", "dropped") : changed.after().written()) + "  " + changed.row().name().or(""));
        }
        lines.more(2, whatIf.rows().size() - SHOWN, "perubahan lain", "more changes");
    }

    private void figures(Figures before, Figures after) {
        lines.blank();
        lines.heading("Sebelum -> sesudah", "Before -> after");
        money(lines.say("Pagu", "Money"), before.allocation(), after.allocation());
        for (Strength strength : Strength.values()) {
            money(lines.say(Labels.of(strength)), before.rupiahByStrength().get(strength), after.rupiahByStrength().get(strength));
        }
        for (Severity severity : Severity.values()) {
            lines.line(2, severity + ": " + before.findingsBySeverity().get(severity) + " -> " + after.findingsBySeverity().get(severity)
                    + lines.say(" temuan", " findings"));
        }
    }

    private void limits() {
        lines.blank();
        lines.heading("Batas belanja yang bergerak: " + whatIf.limits().size(), "Limits that move: " + whatIf.limits().size());
        for (WhatIf.Pair<Limit> pair : whatIf.limits().subList(0, Math.min(SHOWN, whatIf.limits().size()))) {
            Limit shown = pair.after() == null ? pair.before() : pair.after();
            lines.line(2, shown.rule() + " " + shown.target() + ": " + written(pair.before()) + " -> " + written(pair.after()) + "; "
                    + lines.say(LimitWords.allowed(shown)) + "; " + lines.say(LimitWords.state(shown)));
        }
        lines.more(2, whatIf.limits().size() - SHOWN, "batas lain", "more limits");
    }

    private static String written(Limit limit) {
        return limit == null ? "-" : LimitWords.exactly(limit.value(), limit.unit());
    }

    private void money(String label, Rupiah before, Rupiah after) {
        lines.line(2, label + ": " + before.written() + " -> " + after.written());
    }

    private void findings(List<Finding> findings, String id, String en) {
        lines.blank();
        lines.heading(id + ": " + findings.size(), en + ": " + findings.size());
        findings.stream().limit(SHOWN).forEach(finding -> lines.line(2, finding.rule() + " " + finding.severity() + " " + finding.code() + " "
                + lines.say(finding.message())));
        lines.more(2, findings.size() - SHOWN, "temuan lain", "more findings");
    }
}
