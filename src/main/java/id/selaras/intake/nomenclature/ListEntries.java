package id.selaras.intake.nomenclature;

import id.selaras.plan.CodeLevel;
import id.selaras.plan.NomenclatureCode;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problems;
import id.selaras.problem.Text;
import id.selaras.reference.NomenclatureEntry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The codes of a list, each once, in the order of the list. */
final class ListEntries {

    private static final Map<CodeLevel, Text> LEVELS = Map.of(CodeLevel.FIELD, Text.of("bidang urusan", "fields"),
            CodeLevel.PROGRAM, Text.of("program", "programmes"), CodeLevel.ACTIVITY, Text.of("kegiatan", "activities"));

    private final String file;
    private final Problems problems;
    private final Map<String, EntryDraft> byCode = new LinkedHashMap<>();

    ListEntries(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    EntryDraft find(NomenclatureCode code) {
        return byCode.get(code.text());
    }

    EntryDraft add(NomenclatureCode code, String name, CellRef at) {
        EntryDraft entry = new EntryDraft(code, name, at);
        byCode.put(code.text(), entry);
        return entry;
    }

    boolean isEmpty() {
        return byCode.isEmpty();
    }

    List<NomenclatureEntry> all() {
        return byCode.values().stream().map(EntryDraft::entry).toList();
    }

    /** Says which codes have nothing above them: each missing parent once, a level that is missing altogether once. */
    void checkParents() {
        Set<CodeLevel> levels = EnumSet.noneOf(CodeLevel.class);
        byCode.values().forEach(entry -> levels.add(NomenclatureListReader.level(entry.code())));
        Map<NomenclatureCode, List<CellRef>> missing = new LinkedHashMap<>();
        Set<CodeLevel> absent = EnumSet.noneOf(CodeLevel.class);
        for (EntryDraft entry : byCode.values()) {
            CodeLevel level = NomenclatureListReader.level(entry.code());
            if (level.compareTo(CodeLevel.FIELD) <= 0) {
                continue;
            }
            CodeLevel above = CodeLevel.values()[level.ordinal() - 1];
            NomenclatureCode parent = entry.code().upTo(above);
            if (!levels.contains(above)) {
                absent.add(above);
            } else if (!byCode.containsKey(parent.text())) {
                missing.computeIfAbsent(parent, any -> new ArrayList<>()).add(entry.at());
            }
        }
        missing.forEach((parent, children) -> problems.add(ListFault.NO_PARENT.at(file, children.get(0), "", parent.text(),
                Text.of(String.valueOf(children.size()), String.valueOf(children.size())))));
        absent.forEach(level -> problems.add(ListFault.NO_LEVEL.at(file, null, "", LEVELS.get(level).both(), Text.of("", ""))));
    }
}
