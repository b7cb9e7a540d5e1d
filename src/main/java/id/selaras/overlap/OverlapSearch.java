package id.selaras.overlap;

import id.selaras.finding.OverlapAnswer;
import id.selaras.problem.Text;

/** Finds what overlaps. Same input, same answer, whatever the order of the rows or the number of threads. */
public final class OverlapSearch {

    private OverlapSearch() {
    }

    public static OverlapResult find(OverlapInput input) {
        if (!input.rules().lexicon().present()) {
            return OverlapResult.nothing(OverlapAnswer.nothing(Text.of(
                    "Tumpang tindih tidak dapat dinilai: kamus kata (kamus.xlsx) tidak dimuat.",
                    "Overlap cannot be assessed: the word workbook (kamus.xlsx) was not loaded.")));
        }
        return OverlapResult.nothing(OverlapAnswer.nothing(Text.of("Belum dibandingkan.", "Not compared yet.")));
    }
}
