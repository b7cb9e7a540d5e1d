package id.selaras.coordination;

import id.selaras.http.Refused;
import id.selaras.journal.Effect;
import id.selaras.journal.Stamp;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Two people who decide at the same time: the second one is told, and nothing of it happens. */
@Component
class OverlapDecidedEffect implements Effect<OverlapDecided> {

    private final OverlapDecisions decisions;

    OverlapDecidedEffect(OverlapDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String kind() {
        return "overlap.decided";
    }

    @Override
    public Class<OverlapDecided> type() {
        return OverlapDecided.class;
    }

    @Override
    public void apply(OverlapDecided change, Stamp stamp) {
        Optional<DecisionView> last = decisions.history(change.government(), change.memory()).stream().findFirst();
        if (last.map(DecisionView::number).orElse(0) != change.seen()) {
            throw Refused.conflict("KEPUTUSAN-SUDAH-BERUBAH",
                    "Keputusan tentang tumpang tindih ini sudah berubah. Baca lagi keputusan terakhir, lalu kirim nomornya pada seen.",
                    "The decision about this overlap has changed. Read the last one again and send its number in seen.");
        }
        if (change.decision() == Resolution.WITHDRAWN && last.map(DecisionView::decision).orElse(Resolution.WITHDRAWN)
                == Resolution.WITHDRAWN) {
            throw Refused.conflict("KEPUTUSAN-BELUM-ADA", "Tidak ada keputusan yang dapat dicabut.",
                    "There is no decision to withdraw.");
        }
        decisions.add(change, stamp);
    }
}
