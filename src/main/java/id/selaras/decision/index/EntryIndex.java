package id.selaras.decision.index;

import id.selaras.decision.Value;
import id.selaras.decision.grammar.Check;
import id.selaras.decision.grammar.ChoiceIs;
import id.selaras.decision.grammar.CodeIs;
import id.selaras.decision.grammar.CodePattern;
import id.selaras.decision.grammar.Contains;
import id.selaras.decision.grammar.TextIs;
import id.selaras.language.Words;
import id.selaras.plan.NomenclatureCode;
import java.util.List;

/** The rows whose path leads through one entry of the dictionary. */
final class EntryIndex {

    private final int slot;
    private final Rows all = new Rows();
    private final Rows blank = new Rows();
    private final Buckets<String> words = new Buckets<>();
    private final Buckets<Words> texts = new Buckets<>();
    private final Buckets<String> wordless = new Buckets<>();
    private final Buckets<String> firstStems = new Buckets<>();
    private final Buckets<String> firstWords = new Buckets<>();
    private final CodeTree codes = new CodeTree();

    EntryIndex(int slot) {
        this.slot = slot;
    }

    int slot() {
        return slot;
    }

    void add(Check check, int row) {
        all.add(row);
        if (check instanceof CodeIs codeIs) {
            for (CodePattern pattern : codeIs.patterns()) {
                codes.add(pattern, row);
            }
        } else if (check instanceof ChoiceIs choice) {
            choice.words().forEach(word -> words.add(word, row));
        } else if (check instanceof TextIs textIs) {
            for (TextIs.Exact exact : textIs.texts()) {
                if (exact.hasWords()) {
                    texts.add(exact.words(), row);
                } else {
                    wordless.add(exact.text(), row);
                }
            }
        } else if (check instanceof Contains contains) {
            for (Contains.Phrase phrase : contains.phrases()) {
                if (phrase.quoted()) {
                    firstWords.add(phrase.words().words().get(0), row);
                } else {
                    firstStems.add(phrase.words().stems().get(0), row);
                }
            }
        } else {
            blank.add(row);
        }
    }

    /** Marks every row that may be true or unknown for the value. */
    void mark(Value value, long[] rows) {
        if (value instanceof Value.Missing) {
            all.mark(rows);
        } else if (value.isBlank()) {
            blank.mark(rows);
        } else if (value instanceof Value.Codes held) {
            List<NomenclatureCode> list = held.codes();
            for (int at = 0; at < list.size(); at++) {
                codes.mark(list.get(at).text(), rows);
            }
        } else if (value instanceof Value.Choice choice) {
            words.mark(choice.word(), rows);
        } else if (value instanceof Value.Prose prose) {
            mark(prose, rows);
        }
    }

    private void mark(Value.Prose prose, long[] rows) {
        if (!texts.isEmpty()) {
            texts.mark(prose.words(), rows);
        }
        if (!wordless.isEmpty()) {
            wordless.mark(prose.text().strip(), rows);
        }
        if (!firstStems.isEmpty()) {
            markAny(firstStems, prose.words().stems(), rows);
        }
        if (!firstWords.isEmpty()) {
            markAny(firstWords, prose.words().words(), rows);
        }
    }

    private static void markAny(Buckets<String> buckets, List<String> keys, long[] rows) {
        for (int at = 0; at < keys.size(); at++) {
            buckets.mark(keys.get(at), rows);
        }
    }
}
