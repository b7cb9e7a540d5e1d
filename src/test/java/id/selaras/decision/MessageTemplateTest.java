package id.selaras.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.finding.SubjectLevel;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTemplateTest {

    private static final Subject SUBJECT = new Subject() {
        private final Map<DictionaryEntry, Value> values = Map.of(
                DictionaryEntry.ALLOCATION, new Value.Amount(new BigDecimal("1234567.5")),
                DictionaryEntry.CEILING_SHARE, new Value.Amount(new BigDecimal("104.1666667")),
                DictionaryEntry.NAME_SIMILARITY, new Value.Amount(new BigDecimal("0.97999")),
                DictionaryEntry.YEAR, new Value.Amount(new BigDecimal("2026")),
                DictionaryEntry.TARGET, new Value.Amount(new BigDecimal("1200")),
                DictionaryEntry.UNIT, Value.Blank.BLANK);

        @Override
        public String id() {
            return "F1#12";
        }

        @Override
        public SubjectLevel level() {
            return SubjectLevel.SUB;
        }

        @Override
        public Value value(DictionaryEntry entry) {
            return values.getOrDefault(entry, new Value.Missing(Text.of("tanpa lembar", "no sheet")));
        }
    };

    @Test
    void valuesAreWrittenTheIndonesianWayInTheirUnit() {
        assertThat(MessageTemplate.fill("{Pagu}; {Porsi plafon}; {Kemiripan nama}; {Target}; {Tahun}", SUBJECT))
                .isEqualTo("Rp1.234.567,5; 104,17%; 0,98; 1.200; 2026");
    }

    @Test
    void whatIsBlankOrMissingIsSaidInTheLanguageOfTheMessage() {
        assertThat(MessageTemplate.fill("{Satuan}/{Lokasi}", SUBJECT)).isEqualTo("(kosong)/(tidak tersedia)");
        assertThat(MessageTemplate.fillEnglish("{Satuan}/{Lokasi}", SUBJECT)).isEqualTo("(blank)/(not available)");
    }

    @Test
    void placeholdersMayBeNamedInEitherLanguage() {
        assertThat(MessageTemplate.fill("{Allocation}", SUBJECT)).isEqualTo("Rp1.234.567,5");
    }

    @Test
    void textWithoutPlaceholdersStaysAsItIs() {
        assertThat(MessageTemplate.fill("Isi target.", SUBJECT)).isEqualTo("Isi target.");
        assertThat(MessageTemplate.fill("", SUBJECT)).isEmpty();
    }

    @Test
    void unknownNamesAndLooseBracesAreFaults() {
        assertThat(MessageTemplate.faults("{Pagu} {Paguu} } {Target")).containsExactly("{Paguu}", "}", "{");
        assertThat(MessageTemplate.faults("Target {Target} {Satuan}.")).isEmpty();
    }
}
