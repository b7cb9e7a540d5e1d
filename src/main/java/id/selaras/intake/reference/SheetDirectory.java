package id.selaras.intake.reference;

import id.selaras.language.Folding;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.reference.ReferenceSheet;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.WorkbookContent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Which sheet of the workbook is which, by name in either language. */
final class SheetDirectory {

    /** Sheets that explain and hold no data; the template has one. */
    private static final Set<String> GUIDES = Set.of("petunjuk", "instructions", "panduan");

    /** Folded name of the sheet of crosswalk proposals that the nomenclature import writes. */
    private static final String PROPOSALS = "usulan padanan";

    private final Map<ReferenceSheet, SheetContent> sheets = new EnumMap<>(ReferenceSheet.class);

    /** Sorts the sheets and says which are unknown, doubled, hidden or missing. */
    SheetDirectory(WorkbookContent workbook, Remarks remarks) {
        Map<String, ReferenceSheet> names = names();
        Map<ReferenceSheet, List<SheetContent>> found = new EnumMap<>(ReferenceSheet.class);
        for (SheetContent sheet : workbook.sheets()) {
            ReferenceSheet known = names.get(Folding.fold(sheet.name()));
            if (known != null) {
                found.computeIfAbsent(known, any -> new ArrayList<>()).add(sheet);
            } else if (Folding.fold(sheet.name()).equals(PROPOSALS)) {
                remarks.say(Fault.PROPOSALS, CellRef.ofSheet(sheet.name()), sheet.name(),
                        Text.of("baris yang sudah diputuskan, pada lembar Padanan Kode", "rows that were decided, on the sheet Padanan Kode"));
            } else if (!GUIDES.contains(Folding.fold(sheet.name()))) {
                sayUnknown(sheet.name(), remarks);
            }
        }
        for (SheetForm form : Forms.ALL) {
            List<SheetContent> candidates = found.getOrDefault(form.sheet(), List.of());
            if (candidates.size() == 1) {
                take(form.sheet(), candidates.get(0), remarks);
            } else {
                sayAbsent(form, candidates, remarks);
            }
        }
    }

    /** How many different sheets of a reference workbook there are. */
    static long known(WorkbookContent workbook) {
        Map<String, ReferenceSheet> names = names();
        return workbook.sheets().stream().map(sheet -> names.get(Folding.fold(sheet.name()))).filter(Objects::nonNull).distinct()
                .count();
    }

    private void take(ReferenceSheet known, SheetContent sheet, Remarks remarks) {
        sheets.put(known, sheet);
        if (sheet.hidden()) {
            remarks.say(Fault.HIDDEN_SHEET, CellRef.ofSheet(sheet.name()), sheet.name(),
                    Text.of("lembar yang tampak", "a visible sheet"));
        }
    }

    private static void sayAbsent(SheetForm form, List<SheetContent> candidates, Remarks remarks) {
        if (candidates.isEmpty() && Forms.SPENDING.contains(form)) {
            return;
        }
        if (candidates.isEmpty()) {
            remarks.say(Fault.MISSING_SHEET, null, "",
                    Text.format("lembar %s", "a sheet %s", form.title()), form.lost());
            return;
        }
        List<String> both = candidates.stream().map(SheetContent::name).toList();
        for (SheetContent sheet : candidates.subList(1, candidates.size())) {
            remarks.say(Fault.DOUBLE_SHEET, CellRef.ofSheet(sheet.name()), sheet.name(),
                    Text.format("satu lembar %s", "one sheet %s", form.title()), String.join(", ", both));
        }
    }

    private static void sayUnknown(String name, Remarks remarks) {
        List<String> titles = Forms.ALL.stream().map(SheetForm::title).toList();
        remarks.say(Fault.UNKNOWN_SHEET, CellRef.ofSheet(name), name, Text.of("salah satu dari: " + String.join(", ", titles),
                "one of the sheets of the reference workbook"), Nearest.proposal(name, titles));
    }

    private static Map<String, ReferenceSheet> names() {
        Map<String, ReferenceSheet> names = new HashMap<>();
        for (SheetForm form : Forms.ALL) {
            names.put(Folding.fold(form.title()), form.sheet());
            form.english().forEach(name -> names.put(Folding.fold(name), form.sheet()));
        }
        return names;
    }

    Optional<SheetContent> sheet(ReferenceSheet sheet) {
        return Optional.ofNullable(sheets.get(sheet));
    }

    boolean isEmpty() {
        return sheets.isEmpty();
    }
}
