package id.selaras.decision.grammar;

import id.selaras.language.Words;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.List;

/** The words and phrases behind {@code memuat:}. */
final class Phrases {

    private Phrases() {
    }

    static List<Contains.Phrase> read(String operands) throws Refused {
        List<Contains.Phrase> phrases = new ArrayList<>();
        for (String piece : Pieces.of(operands, '|')) {
            boolean quoted = Pieces.isQuoted(piece);
            String phrase = quoted ? Pieces.unquoted(piece) : piece;
            if (!quoted && (phrase.indexOf(';') >= 0 || phrase.indexOf(':') >= 0 || phrase.indexOf('*') >= 0)) {
                throw new Refused("TABEL-SYARAT-KATA",
                        Text.of("kata dipisah tanda |, seperti memuat: stunting | gizi buruk",
                                "words parted by |, like memuat: stunting | gizi buruk"),
                        Text.of("Pisahkan kata dengan |; tanda ; : * tidak dipakai di sini.",
                                "Part the words with |; the signs ; : * have no place here."));
            }
            Words words = Words.of(phrase);
            if (words.equals(Words.NONE)) {
                throw new Refused("TABEL-SYARAT-KATA", Text.of("kata yang berhuruf atau berangka",
                        "words with letters or digits"), Text.of("Tulis kata yang dicari.", "Write the words sought."));
            }
            phrases.add(new Contains.Phrase(words, quoted));
        }
        return phrases;
    }
}
