package id.selaras.decision.grammar;

import id.selaras.decision.Value;
import java.util.List;
import java.util.stream.Collectors;

/** The value is one of these words of its entry's closed list. */
public record ChoiceIs(List<String> words) implements Check {

    public ChoiceIs {
        words = List.copyOf(words);
    }

    @Override
    public boolean holds(Value present) {
        if (present instanceof Value.Choice choice) {
            return words.contains(choice.word());
        }
        throw Check.wrongKind(this, present);
    }

    @Override
    public String canonical() {
        return words.stream().distinct().sorted().collect(Collectors.joining("; "));
    }
}
