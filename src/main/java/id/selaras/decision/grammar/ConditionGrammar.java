package id.selaras.decision.grammar;

import id.selaras.decision.EntryKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The grammar of one kind of entry: {@code condition := part { dan part }}, {@code part := operator operands}. */
final class ConditionGrammar {

    private final EntryKind kind;
    private final List<String> choices;

    ConditionGrammar(EntryKind kind, List<String> choices) {
        this.kind = kind;
        this.choices = choices;
    }

    Check condition(String text) throws Refused {
        if (Operators.is(Operators.BLANK, text)) {
            return Filling.BLANK;
        }
        if (Operators.is(Operators.FILLED, text)) {
            return Filling.FILLED;
        }
        List<String> parts = switch (kind) {
            case TEXT -> Operators.joined(text, true);
            case CODE, CHOICE -> List.of(text);
            default -> Operators.joined(text, false);
        };
        if (parts.size() == 1) {
            return part(text);
        }
        List<Check> checks = new ArrayList<>();
        for (String part : parts) {
            if (!Operators.contains(part) && !Comparisons.isComparison(part)) {
                throw Faults.joint();
            }
            checks.add(part(part));
        }
        return isQuantity() ? Comparisons.meet(checks) : new All(checks);
    }

    private Check part(String text) throws Refused {
        String without = Operators.afterColon(Operators.CONTAINS_NOT, text);
        if (without != null) {
            return new Not(contains(without));
        }
        String within = Operators.afterColon(Operators.CONTAINS, text);
        if (within != null) {
            return contains(within);
        }
        if (Operators.after(Operators.CONTAINS, text) != null || Operators.after(Operators.CONTAINS_NOT, text) != null) {
            throw Faults.colon();
        }
        String negated = Operators.after(Operators.NOT, text);
        return negated == null ? positive(text) : new Not(negatable(negated));
    }

    private Check negatable(String text) throws Refused {
        if (text.isEmpty()) {
            throw Faults.operand();
        }
        if (Operators.is(Operators.BLANK, text) || Operators.is(Operators.FILLED, text)
                || Operators.after(Operators.CONTAINS, text) != null || Operators.after(Operators.NOT, text) != null
                || Operators.after(Operators.CONTAINS_NOT, text) != null) {
            throw Faults.negation();
        }
        return positive(text);
    }

    private Check positive(String text) throws Refused {
        Faults.refuseForeignSigns(text);
        if (Comparisons.isComparison(text)) {
            requireQuantity(">");
            return Comparisons.comparison(kind, text);
        }
        if (isQuantity() && text.contains("..")) {
            return Comparisons.range(kind, text);
        }
        return list(Pieces.of(text, ';'));
    }

    private Check list(List<String> pieces) throws Refused {
        switch (kind) {
            case TEXT -> {
                List<TextIs.Exact> texts = new ArrayList<>();
                for (String piece : pieces) {
                    texts.add(TextIs.Exact.of(Pieces.isQuoted(piece) ? Pieces.unquoted(piece) : Faults.plain(piece)));
                }
                return new TextIs(texts);
            }
            case CODE -> {
                List<CodePattern> patterns = new ArrayList<>();
                for (String piece : pieces) {
                    patterns.add(Codes.read(piece));
                }
                return new CodeIs(patterns);
            }
            case CHOICE -> {
                List<String> words = new ArrayList<>();
                for (String piece : pieces) {
                    words.add(ListedWord.read(choices, piece));
                }
                return new ChoiceIs(words);
            }
            default -> {
                List<BigDecimal> quantities = new ArrayList<>();
                for (String piece : pieces) {
                    quantities.add(Comparisons.quantity(kind, piece));
                }
                return new QuantityIs(kind, quantities);
            }
        }
    }

    private Check contains(String operands) throws Refused {
        if (kind != EntryKind.TEXT) {
            throw Faults.unfit("memuat:", kind);
        }
        if (operands.isEmpty()) {
            throw Faults.operand();
        }
        return new Contains(Phrases.read(operands));
    }

    private boolean isQuantity() {
        return Comparisons.isQuantity(kind);
    }

    private void requireQuantity(String operator) throws Refused {
        if (!isQuantity()) {
            throw Faults.unfit(operator, kind);
        }
    }
}
