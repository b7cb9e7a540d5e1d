package id.selaras.decision.grammar;

import id.selaras.decision.Value;
import id.selaras.plan.NomenclatureCode;
import java.util.List;
import java.util.stream.Collectors;

/** One of the value's codes equals, or stands below, one of the patterns. */
public record CodeIs(List<CodePattern> patterns) implements Check {

    public CodeIs {
        patterns = List.copyOf(patterns);
    }

    @Override
    public boolean holds(Value present) {
        if (!(present instanceof Value.Codes codes)) {
            throw Check.wrongKind(this, present);
        }
        for (NomenclatureCode code : codes.codes()) {
            for (CodePattern pattern : patterns) {
                if (pattern.matches(code.text())) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public String canonical() {
        return patterns.stream().map(CodePattern::toString).distinct().sorted().collect(Collectors.joining("; "));
    }
}
