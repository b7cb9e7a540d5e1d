package id.selaras.report.text;

import id.selaras.assessment.Assessment;
import id.selaras.plan.Rupiah;
import id.selaras.spending.Promise;
import id.selaras.spending.Reallocation;
import java.util.List;

/** Promises with too little money and what could be discussed for them, each in a line. */
final class PromiseLines {

    private static final int SHOWN = 3;
    private final Lines lines;

    PromiseLines(Lines lines) {
        this.lines = lines;
    }

    void add(Assessment assessment) {
        List<Promise> certain = assessment.spending().promises().stream().filter(promise -> promise.awaited().isEmpty()).toList();
        List<Reallocation> proposals = assessment.spending().reallocations();
        if (certain.isEmpty()) {
            return;
        }
        Rupiah moved = proposals.stream().map(Reallocation::rupiah).reduce(Rupiah.ZERO, Rupiah::plus);
        lines.wrapped(0, lines.say("Janji dengan uang kurang: ", "Promises with too little money: ") + certain.size()
                + lines.say("; usulan realokasi untuk dibahas: ", "; reallocations to be discussed: ") + proposals.size()
                + (proposals.isEmpty() ? "" : " (" + moved.written() + ")") + lines.say(", lihat anggaran.xlsx", ", see anggaran.xlsx"));
        certain.stream().limit(SHOWN).forEach(promise -> lines.line(2, promise.code() + " " + promise.name() + ": "
                + (promise.gap() == null ? lines.say("belum ada sub kegiatan berpagu", "no funded sub-activity yet")
                : lines.say("kurang ", "short of ") + promise.gap().written())));
        lines.more(2, certain.size() - SHOWN, "janji lain", "more promises");
    }
}
