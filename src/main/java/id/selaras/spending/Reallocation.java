package id.selaras.spending;

import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import java.util.List;

/**
 * Where money for a promise could be discussed to come from. Never an instruction.
 *
 * @param number       in the order they are proposed, from 1
 * @param from         the sub-activity that holds the money
 * @param misaligned   true where the row serves nothing by evidence; false where a finding questions a part of it
 * @param rule         the rule of that finding; null for a misaligned row
 * @param rupiah       the most that could move
 * @param reason       why this money, and why for this promise
 * @param fundedBefore money behind the promise, {@code fundedAfter} with this and all proposals before it
 * @param leftAfter    what the row keeps
 * @param limits       every limit of the whole budget that was measured, before and after this and all proposals before it
 * @param unservingBefore money of the whole plan that serves nothing, {@code unservingAfter} likewise
 */
public record Reallocation(int number, Promise promise, SubActivity from, boolean misaligned, String rule, String fund, Near near, Rupiah rupiah,
                           Text reason, Rupiah fundedBefore, Rupiah fundedAfter, Rupiah leftAfter, Rupiah unservingBefore,
                           Rupiah unservingAfter, List<LimitMove> limits) {

    public Reallocation {
        limits = List.copyOf(limits);
    }

    /** Said wherever reallocations are shown. */
    public static final Text PROPOSAL = Text.of("Usulan untuk dibahas, bukan perintah: dasar tugas, kontrak, dan petunjuk teknis sumber dana perlu "
            + "diperiksa lebih dulu.", "A proposal to be discussed, no instruction: duties, contracts and rules of the fund source are to be checked first.");

    /** How near the money is to the promise. */
    public enum Near {
        SAME_AGENCY("Perangkat daerah yang sama", "Same agency"), SAME_FIELD("Bidang urusan yang sama", "Same field"), OTHER("Lainnya", "Other");

        private final Text label;

        Near(String id, String en) {
            this.label = Text.of(id, en);
        }

        public Text label() {
            return label;
        }
    }
}
