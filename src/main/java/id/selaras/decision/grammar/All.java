package id.selaras.decision.grammar;

import id.selaras.decision.Value;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions on one value joined with {@code dan}. */
public record All(List<Check> parts) implements Check {

    public All {
        parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(Value present) {
        for (Check part : parts) {
            if (!part.holds(present)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean holdsOnBlank() {
        for (Check part : parts) {
            if (!part.holdsOnBlank()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String canonical() {
        return parts.stream().map(Check::canonical).distinct().sorted().collect(Collectors.joining(" dan "));
    }
}
