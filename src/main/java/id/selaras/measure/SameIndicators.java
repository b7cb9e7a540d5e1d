package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.INDICATOR;
import static id.selaras.decision.DictionaryEntry.INDICATOR_LEVEL;
import static id.selaras.decision.DictionaryEntry.SAME_INDICATOR;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Prose;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.PlanColumn;
import id.selaras.problem.CellRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Indicators of one agency that stand on two levels of its tree: goals above all rows, programmes and activities above the rows whose
 * codes they cover. The lower line knows the higher ones.
 */
final class SameIndicators {

    private static final List<String> LEVELS = List.of("TUJUAN", "SASARAN", "PROGRAM", "KEGIATAN", "SUB_KEGIATAN");

    private final Map<String, List<MeasuredSubject>> byWording = new HashMap<>();

    /** @param lines indicator lines of all levels */
    SameIndicators(List<MeasuredSubject> lines) {
        for (MeasuredSubject line : lines) {
            if (line.value(INDICATOR) instanceof Prose wording) {
                byWording.computeIfAbsent(NameForm.of(wording.text()), form -> new ArrayList<>()).add(line);
            }
        }
    }

    /** The line knowing where above it its wording stands; pointing to itself first. */
    MeasuredSubject measure(MeasuredSubject line) {
        Value wording = line.value(INDICATOR);
        if (!(wording instanceof Prose prose)) {
            return line.with(Map.of(SAME_INDICATOR, wording));
        }
        List<MeasuredSubject> above = byWording.getOrDefault(NameForm.of(prose.text()), List.of()).stream()
                .filter(other -> isAbove(other, line)).toList();
        if (above.isEmpty()) {
            return line.with(Map.of(SAME_INDICATOR, Blank.BLANK));
        }
        List<CellRef> cells = new ArrayList<>(List.of(cell(line)));
        above.forEach(other -> cells.add(cell(other)));
        Map<DictionaryEntry, List<CellRef>> pointers = new HashMap<>(line.origin().pointers());
        pointers.put(SAME_INDICATOR, List.copyOf(cells));
        return line.as(line.level(), line.id(), line.origin().pointing(pointers), Map.of(SAME_INDICATOR,
                Prose.of(String.join(", ", above.stream().map(other -> level(other).toLowerCase(Locale.ROOT).replace('_', ' ')
                        + " " + cell(other)).toList()))));
    }

    private static boolean isAbove(MeasuredSubject other, MeasuredSubject line) {
        String code = other.origin().code();
        return LEVELS.indexOf(level(other)) < LEVELS.indexOf(level(line))
                && (code.isEmpty() || new NomenclatureCode(code).covers(new NomenclatureCode(line.origin().code())));
    }

    private static String level(MeasuredSubject line) {
        return line.value(INDICATOR_LEVEL) instanceof Choice choice ? choice.word() : "";
    }

    private static CellRef cell(MeasuredSubject line) {
        return line.origin().cells().getOrDefault(PlanColumn.INDICATOR, line.origin().at());
    }
}
