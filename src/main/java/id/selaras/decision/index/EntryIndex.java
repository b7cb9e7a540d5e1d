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
    private final Buckets<String> stems = new Buckets<>();
    private final Buckets<String> quoted = new Buckets<>();
    private final Buckets<String> firstStems = new Buckets<>();
    private final Buckets<String> firstQuoted = new Buckets<>();
    private final CodeTree codes = new CodeTree();

    EntryIndex(int slot) {
        this.slot = slot;
    }

    int slot() {
        return slot;
    }

    /** @param whole false when more is asked of the same value than the check says */
    void add(Check check, boolean whole, int row) {
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
                List<String> keys = phrase.quoted() ? phrase.words().words() : phrase.words().stems();
                boolean alone = keys.size() == 1 && whole;
                Buckets<String> buckets = phrase.quoted() ? alone ? quoted : firstQuoted : alone ? stems : firstStems;
                buckets.add(keys.get(0), row);
            }
        } else {
            blank.add(row);
        }
    }

    /** Marks every row that may be true or unknown for the value. */
    void mark(Value value, Marks marks) {
        if (value instanceof Value.Missing) {
            all.mark(marks.reached());
        } else if (value.isBlank()) {
            blank.markSure(marks);
        } else if (value instanceof Value.Codes held) {
            List<NomenclatureCode> list = held.codes();
            for (int at = 0; at < list.size(); at++) {
                codes.mark(list.get(at).text(), marks);
            }
        } else if (value instanceof Value.Choice choice) {
            words.markSure(choice.word(), marks);
        } else if (value instanceof Value.Prose prose) {
            mark(prose, marks);
        }
    }

    private void mark(Value.Prose prose, Marks marks) {
        if (!texts.isEmpty()) {
            texts.markSure(prose.words(), marks);
        }
        if (!wordless.isEmpty()) {
            wordless.markSure(prose.text().strip(), marks);
        }
        if (!stems.isEmpty() || !firstStems.isEmpty()) {
            mark(prose.words().stems(), stems, firstStems, marks);
        }
        if (!quoted.isEmpty() || !firstQuoted.isEmpty()) {
            mark(prose.words().words(), quoted, firstQuoted, marks);
        }
    }

    private static void mark(List<String> keys, Buckets<String> alone, Buckets<String> first, Marks marks) {
        for (int at = 0; at < keys.size(); at++) {
            alone.markSure(keys.get(at), marks);
            first.mark(keys.get(at), marks);
        }
    }
}
