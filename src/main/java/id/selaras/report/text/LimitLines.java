package id.selaras.report.text;

import id.selaras.assessment.Assessment;
import id.selaras.finding.Limit;
import id.selaras.report.LimitWords;
import java.util.List;

/** Limits of the whole budget, counted; those that are not kept by name. */
final class LimitLines {

    private static final int SHOWN = 3;
    private final Lines lines;

    LimitLines(Lines lines) {
        this.lines = lines;
    }

    void add(Assessment assessment) {
        List<Limit> limits = assessment.limits();
        if (limits.isEmpty()) {
            return;
        }
        List<Limit> broken = limits.stream().filter(limit -> Boolean.FALSE.equals(limit.met())).toList();
        long kept = limits.stream().filter(limit -> Boolean.TRUE.equals(limit.met())).count();
        long open = limits.stream().filter(limit -> limit.met() == null && limit.reason() != null).count();
        lines.wrapped(0, lines.say("Batas belanja: ", "Limits of the budget: ") + kept + lines.say(" terpenuhi, ", " kept, ") + broken.size()
                + lines.say(" tidak terpenuhi, ", " not kept, ") + open + lines.say(" tidak dapat dinilai", " not assessable"));
        broken.stream().limit(SHOWN).forEach(limit -> lines.wrapped(2, limit.rule() + " " + limit.target() + ": "
                + LimitWords.written(limit.value(), limit.unit()) + "; " + lines.say(LimitWords.allowed(limit))));
        lines.more(2, Math.max(0, broken.size() - SHOWN), "batas lain tidak terpenuhi", "more limits not kept");
    }
}
