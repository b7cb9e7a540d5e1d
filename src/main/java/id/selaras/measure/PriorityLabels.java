package id.selaras.measure;

import id.selaras.decision.Value;
import id.selaras.language.Folding;
import id.selaras.language.Similarity;
import id.selaras.plan.Field;
import id.selaras.plan.PlanColumn;
import id.selaras.reference.PriorityLabel;
import id.selaras.reference.PriorityLabel.Scope;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The national and regional priorities of the plan's year, by code or by name. */
final class PriorityLabels {

    private static final double SAME_NAME = 0.9;
    private static final int REMEMBERED = 10_000;

    private final Map<Scope, Set<String>> known = new EnumMap<>(Scope.class);
    private final Map<String, Boolean> answers = new ConcurrentHashMap<>();
    private final boolean sheetPresent;
    private final int year;

    PriorityLabels(Reference reference, int year) {
        this.year = year;
        sheetPresent = reference.has(ReferenceSheet.PRIORITAS);
        for (PriorityLabel label : reference.priorityLabels()) {
            if (label.year() == year) {
                Set<String> names = known.computeIfAbsent(label.scope(), scope -> new HashSet<>());
                names.add(Folding.fold(label.name()));
                if (label.code() != null && !label.code().isBlank()) {
                    names.add(Folding.fold(label.code()));
                }
            }
        }
    }

    /** YA when every label in the cell stands on the list of its scope and year. */
    Value known(Field<String> field, PlanColumn column, Scope scope) {
        if (field.state() == Field.State.FILLED && !sheetPresent) {
            return MissingInputs.sheet(ReferenceSheet.PRIORITAS);
        }
        if (field.state() == Field.State.FILLED && !known.containsKey(scope)) {
            String word = scope == Scope.NASIONAL ? "nasional" : "daerah";
            return MissingInputs.because("lembar Prioritas tidak memuat prioritas " + word + " tahun " + year,
                    "sheet Prioritas has no " + (scope == Scope.NASIONAL ? "national" : "regional") + " priority for " + year);
        }
        return MissingInputs.of(field, column, text -> Choices.yesNo(allKnown(text, scope)));
    }

    private boolean allKnown(String text, Scope scope) {
        // a name may itself hold commas, so only line breaks and semicolons separate labels
        for (String part : text.split("[;\\n]")) {
            if (!part.isBlank() && !remembered(part.strip(), scope)) {
                return false;
            }
        }
        return true;
    }

    private boolean remembered(String part, Scope scope) {
        String key = scope + " " + part;
        Boolean answer = answers.get(key);
        if (answer == null) {
            answer = isKnown(part, scope);
            if (answers.size() < REMEMBERED) {
                answers.put(key, answer);
            }
        }
        return answer;
    }

    private boolean isKnown(String part, Scope scope) {
        String folded = Folding.fold(part);
        String unnumbered = folded.replaceFirst("^(?:pn|pd|prioritas(?: nasional| daerah)?|asta cita)? ?\\d{1,2} ", "");
        for (String name : known.get(scope)) {
            if (name.equals(folded) || name.equals(unnumbered)
                    || Similarity.ofFolded(unnumbered, name) >= SAME_NAME
                    || (name.length() > 3 && (" " + folded + " ").contains(" " + name + " "))) {
                return true;
            }
        }
        return false;
    }
}
