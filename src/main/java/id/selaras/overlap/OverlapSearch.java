package id.selaras.overlap;

import id.selaras.finding.OverlapAnswer;
import id.selaras.finding.SubActivityResult;
import id.selaras.lexicon.Lexicon;
import id.selaras.measure.ReferenceLookup;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.row.RowReading;
import id.selaras.overlap.text.Lexical;
import id.selaras.problem.Text;
import java.util.List;
import java.util.stream.IntStream;

/** Finds what overlaps. Same input, same answer, whatever the number of threads; several threads may ask. */
public final class OverlapSearch {

    private static final Text NO_WORDS = Text.of("Tumpang tindih tidak dapat dinilai: kamus kata (kamus.xlsx) tidak dimuat.",
            "Overlap cannot be assessed: the word workbook (kamus.xlsx) was not loaded.");
    private static final Text ONE_AGENCY = Text.of(
            "Tumpang tindih tidak dapat dinilai: hanya ada rencana satu perangkat daerah; periksa bersama rencana perangkat daerah lain.",
            "Overlap cannot be assessed: there are plans of one agency only; check them together with those of others.");

    /** The words asked with last: making them ready costs more than a small plan. */
    private volatile ReadyWords ready = new ReadyWords(Lexicon.NONE);

    private static final class ReadyWords {
        private final Lexicon lexicon;
        private final Lexical lexical;

        ReadyWords(Lexicon lexicon) {
            this.lexicon = lexicon;
            lexical = new Lexical(lexicon);
        }
    }

    public OverlapResult find(OverlapInput input) {
        Lexicon lexicon = input.rules().lexicon();
        if (!lexicon.present()) {
            return OverlapResult.nothing(OverlapAnswer.nothing(NO_WORDS));
        }
        List<SubActivityResult> technical = input.aligned().stream()
                .filter(result -> !result.subActivity().nomenclature().isSupport()).toList();
        if (agencies(technical, input.reference()) < 2) {
            return OverlapResult.nothing(OverlapAnswer.nothing(ONE_AGENCY));
        }
        RowReading reading = new RowReading(lexicon, ready(lexicon), input.reference());
        List<RowFacts> rows = IntStream.range(0, technical.size()).parallel()
                .mapToObj(at -> reading.read(at, technical.get(at))).toList();
        Finds finds = new Finds(input.dismissed());
        new Judging(input, reading.places(), rows).judge(finds);
        return new Telling(input, reading, rows).tell(finds);
    }

    private static long agencies(List<SubActivityResult> rows, ReferenceLookup reference) {
        return rows.stream().map(row -> row.subActivity().agency()).distinct().map(agency -> RowReading.unit(agency, reference))
                .distinct().limit(2).count();
    }

    private Lexical ready(Lexicon lexicon) {
        ReadyWords words = ready;
        if (words.lexicon != lexicon) {
            words = new ReadyWords(lexicon);
            ready = words;
        }
        return words.lexical;
    }
}
