package id.selaras.twin;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.EntryKind;
import id.selaras.decision.Value;
import id.selaras.plan.NomenclatureCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Whether a value that is neither missing nor blank is what a cell names, before any negation. */
interface TwinMatch {

    boolean fits(Value present);

    static TwinMatch of(DictionaryEntry entry, String text, TwinQuotes quotes, boolean negated, Slip slip) {
        return switch (entry.kind()) {
            case TEXT -> any(quotes.pieces(text, ';'), piece -> text(piece.text(), slip), slip);
            case CHOICE -> any(quotes.pieces(text, ';'), piece -> choice(entry, piece.text()), slip);
            case CODE -> codes(quotes.pieces(text, ';'), negated, slip);
            default -> quantity(entry.kind(), text, quotes, slip);
        };
    }

    static TwinMatch phrases(List<TwinQuotes.Piece> pieces, Slip slip) {
        return any(pieces, piece -> {
            TwinText phrase = TwinText.of(piece.text());
            boolean byStem = slip == Slip.QUOTED_STEMMED || !piece.quoted() && slip != Slip.UNSTEMMED;
            return value -> {
                TwinText written = TwinText.of(((Value.Prose) value).text());
                return slip == Slip.LOOSE_WORDS ? written.hasAllWords(phrase, byStem) : written.hasPhrase(phrase, byStem);
            };
        }, slip);
    }

    private static TwinMatch any(List<TwinQuotes.Piece> pieces, Function<TwinQuotes.Piece, TwinMatch> each,
                                 Slip slip) {
        List<TwinMatch> matches = pieces.stream().limit(slip == Slip.FIRST_OF_LIST_ONLY ? 1 : pieces.size()).map(each).toList();
        return value -> matches.stream().anyMatch(match -> match.fits(value));
    }

    private static TwinMatch text(String asked, Slip slip) {
        TwinText folded = TwinText.of(asked);
        boolean asItIs = folded.words().isEmpty() || slip == Slip.PUNCTUATION_COUNTS;
        return value -> {
            String written = ((Value.Prose) value).text();
            return asItIs ? written.strip().equals(asked) : TwinText.of(written).words().equals(folded.words());
        };
    }

    private static TwinMatch choice(DictionaryEntry entry, String asked) {
        String word = entry.choices().stream().filter(choice -> TwinText.of(choice).equals(TwinText.of(asked)))
                .findFirst().orElseThrow();
        return value -> ((Value.Choice) value).word().equals(word);
    }

    private static TwinMatch codes(List<TwinQuotes.Piece> pieces, boolean negated, Slip slip) {
        List<TwinQuotes.Piece> asked = slip == Slip.FIRST_OF_LIST_ONLY ? pieces.subList(0, 1) : pieces;
        return value -> {
            List<NomenclatureCode> held = ((Value.Codes) value).codes();
            int fitting = 0;
            for (NomenclatureCode code : slip == Slip.FIRST_CODE_ONLY ? held.subList(0, 1) : held) {
                for (TwinQuotes.Piece pattern : asked) {
                    if (code(pattern.text(), code.text(), slip)) {
                        fitting++;
                        break;
                    }
                }
            }
            return negated && slip == Slip.NOT_ANY_CODE ? fitting == held.size() : fitting > 0;
        };
    }

    private static boolean code(String pattern, String code, Slip slip) {
        if (!pattern.endsWith(".*")) {
            return code.equalsIgnoreCase(pattern);
        }
        int length = pattern.length() - 2;
        boolean itself = code.length() == length;
        boolean below = slip == Slip.PREFIX_WITHOUT_DOT ? code.length() > length
                : code.length() > length && code.charAt(length) == '.';
        return code.regionMatches(true, 0, pattern, 0, length)
                && (itself && slip != Slip.PREFIX_NOT_ITSELF || below && slip != Slip.PREFIX_IS_EXACT);
    }

    private static TwinMatch quantity(EntryKind kind, String text, TwinQuotes quotes, Slip slip) {
        if (text.startsWith(">") || text.startsWith("<")) {
            boolean more = text.startsWith(">");
            boolean equal = text.startsWith("=", 1) || slip == (more ? Slip.MORE_ALSO_EQUAL : Slip.LESS_ALSO_EQUAL);
            BigDecimal bound = TwinNumber.read(kind, text.replaceFirst("^[<>]=?", "").strip(), slip);
            return value -> {
                int side = number(value).compareTo(bound) * (more ? 1 : -1);
                return side > 0 || side == 0 && equal;
            };
        }
        if (text.contains("..")) {
            String[] ends = text.split("\\.{2,3}");
            BigDecimal low = TwinNumber.read(kind, ends[0].strip(), slip);
            BigDecimal high = TwinNumber.read(kind, ends[1].strip(), slip);
            int least = slip == Slip.RANGE_WITHOUT_ITS_ENDS ? 1 : 0;
            return value -> number(value).compareTo(low) >= least && high.compareTo(number(value)) >= least;
        }
        return any(quotes.pieces(text, ';'), piece -> {
            BigDecimal asked = TwinNumber.read(kind, piece.text(), slip);
            return value -> number(value).compareTo(asked) == 0;
        }, slip);
    }

    private static BigDecimal number(Value value) {
        return ((Value.Amount) value).number();
    }
}
