package id.selaras.decision;

import id.selaras.language.Words;
import id.selaras.plan.IndonesianNumber;
import id.selaras.plan.NomenclatureCode;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a subject offers for a dictionary entry: a typed value, nothing (blank), or no way to know (missing). */
public sealed interface Value {

    /** As it is put into a message. */
    String written();

    /** True when the place exists and nothing stands there: also for a text of blanks and an empty list of codes. */
    default boolean isBlank() {
        return false;
    }

    /** Free text; also CHOICE values are plain {@link Choice}. */
    record Prose(String text, Words words) implements Value {
        public static Prose of(String text) {
            return new Prose(text, Words.of(text));
        }

        @Override
        public boolean isBlank() {
            return text.isBlank();
        }

        @Override
        public String written() {
            return text;
        }
    }

    /** One or several codes. */
    record Codes(List<NomenclatureCode> codes) implements Value {
        public Codes {
            codes = List.copyOf(codes);
        }

        @Override
        public boolean isBlank() {
            return codes.isEmpty();
        }

        @Override
        public String written() {
            return codes.stream().map(NomenclatureCode::text).collect(Collectors.joining("; "));
        }
    }

    /** A number, rupiah, percent (0-100) or ratio (0..1), as the entry's kind says. */
    record Amount(BigDecimal number) implements Value {
        @Override
        public String written() {
            return IndonesianNumber.write(number);
        }
    }

    /** One word of the entry's closed list. */
    record Choice(String word) implements Value {
        @Override
        public String written() {
            return word;
        }
    }

    /** A day. */
    record Day(LocalDate day) implements Value {
        @Override
        public String written() {
            return day.toString();
        }
    }

    /** The place exists and nothing stands there: {@code kosong} is true, every other comparison false. */
    record Blank() implements Value {
        public static final Blank BLANK = new Blank();

        @Override
        public boolean isBlank() {
            return true;
        }

        @Override
        public String written() {
            return "(kosong)";
        }
    }

    /**
     * Cannot be known: every condition on it is unknown.
     *
     * @param reason which sheet, column, earlier year or list is missing, or that a cell could not be read
     */
    record Missing(Text reason) implements Value {
        public Missing {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String written() {
            return "(tidak tersedia)";
        }
    }
}
