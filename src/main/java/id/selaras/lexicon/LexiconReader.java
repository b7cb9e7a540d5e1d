package id.selaras.lexicon;

import id.selaras.language.CanonicalLines;
import id.selaras.language.Folding;
import id.selaras.problem.CellRef;
import id.selaras.problem.FileProblems;
import id.selaras.problem.Problems;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.WorkbookContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads word workbooks with all problems of all of them at once. Never throws for what is in a workbook. */
public final class LexiconReader {

    private final Problems problems = new Problems();
    private final WordLists lists = new WordLists();
    private final WeightLists weights = new WeightLists();
    private final Map<WordSheet, List<WordRow>> rows = new EnumMap<>(WordSheet.class);
    private final Map<WordSheet, Map<String, String>> ids = new EnumMap<>(WordSheet.class);

    private LexiconReader() {
    }

    /** True for a workbook that has a word sheet and no sheet {@code Tabel...}. */
    public static boolean isWordWorkbook(WorkbookContent workbook) {
        return workbook.sheets().stream().noneMatch(sheet -> Folding.fold(sheet.name()).startsWith("tabel"))
                && workbook.sheets().stream().anyMatch(sheet -> WordSheet.named(sheet.name()).isPresent());
    }

    /** True when one workbook has a word sheet that the other has too. */
    public static boolean speakOfTheSame(WorkbookContent one, WorkbookContent other) {
        return one.sheets().stream().map(sheet -> WordSheet.named(sheet.name())).filter(sheet -> sheet.isPresent())
                .anyMatch(sheet -> other.sheets().stream().anyMatch(own -> WordSheet.named(own.name()).equals(sheet)));
    }

    /**
     * All word workbooks of a rule set; their order does not matter. Without any the lexicon is {@link Lexicon#NONE}, and so it is
     * as long as a problem blocks: a part of the words would find a part of the overlaps.
     */
    public static LexiconReading read(List<WorkbookContent> workbooks) {
        if (workbooks.isEmpty()) {
            return new LexiconReading(Lexicon.NONE, new Problems());
        }
        LexiconReader reader = new LexiconReader();
        List<WorkbookContent> inOrder = workbooks.stream().sorted(Comparator.comparing(WorkbookContent::file)).toList();
        inOrder.forEach(reader::take);
        reader.checkWhole(new FileProblems(inOrder.get(0).file(), reader.problems));
        return new LexiconReading(reader.problems.unusable() ? Lexicon.NONE : reader.lexicon(), reader.problems);
    }

    private void take(WorkbookContent workbook) {
        FileProblems report = new FileProblems(workbook.file(), problems);
        for (SheetContent sheet : workbook.sheets()) {
            WordSheet form = WordSheet.named(sheet.name()).orElse(null);
            if (form != null) {
                List<WordRow> read = new WordSheetReader(report).read(sheet, form);
                rows.computeIfAbsent(form, any -> new ArrayList<>()).addAll(read);
                read.forEach(row -> take(form, row));
            } else if (!Folding.fold(sheet.name()).startsWith("petunjuk") && !sheet.rows().isEmpty()) {
                report.say(Severity.SEDANG, "KAMUS-LEMBAR-LAIN", CellRef.ofSheet(sheet.name()), sheet.name(),
                        Text.of("lembar " + WordSheet.titles(), "a sheet " + WordSheet.titles()),
                        Text.of("Lembar ini tidak dibaca; perbaiki namanya bila isinya kata.",
                                "This sheet is not read; mend its name if it holds words."));
            }
        }
    }

    private void take(WordSheet sheet, WordRow row) {
        String id = sheet.columns().contains(WordColumn.ID) ? uniqueId(sheet, row) : "";
        switch (sheet) {
            case SYNONYMS_OF_WORDS -> lists.synonym(id, row);
            case ABBREVIATIONS -> lists.abbreviation(id, row);
            case COMMON_WORDS -> lists.commonWord(row);
            case CONCEPTS -> lists.concept(id, row);
            case PAID_WORDS -> lists.paidWord(id, row);
            case DISTINCTIONS -> lists.distinction(id, row);
            case UNIT_FAMILIES -> lists.unitFamily(id, row);
            case FIELD_WEIGHTS -> weights.field(row);
            case SIGN_WEIGHTS -> weights.sign(row);
            case THRESHOLDS -> weights.threshold(row);
            case WORD_WEIGHTS -> weights.stem(row);
        }
    }

    private String uniqueId(WordSheet sheet, WordRow row) {
        String id = row.id();
        String first = id.isEmpty() ? null
                : ids.computeIfAbsent(sheet, any -> new HashMap<>()).putIfAbsent(id, row.place(WordColumn.ID));
        if (first != null) {
            row.refuse("KAMUS-ID-GANDA", WordColumn.ID, id, Text.of("id yang belum dipakai", "an id not yet used"),
                    Text.format("Ganti; id ini sudah dipakai pada %s.", "Change it; the id is used at %s.", first));
        }
        return id;
    }

    private void checkWhole(FileProblems report) {
        for (WordSheet sheet : WordSheet.values()) {
            if (!rows.containsKey(sheet)) {
                // without points nothing could be scored or told apart; without words of a kind less is found
                report.say(sheet == WordSheet.FIELD_WEIGHTS || sheet == WordSheet.SIGN_WEIGHTS ? Severity.BLOK : Severity.SEDANG, "KAMUS-LEMBAR-KURANG", null, "",
                        Text.of("lembar " + sheet.title().id(), "a sheet " + sheet.title().en()), Text.format(
                        "Tambahkan lembar %s; contohnya ada pada kamus bawaan.",
                        "Add the sheet %s; the shipped word workbooks have one.", sheet.title().id()));
            }
        }
        weights.checkFields(rows.getOrDefault(WordSheet.FIELD_WEIGHTS, List.of()));
        weights.checkThresholds(rows.getOrDefault(WordSheet.THRESHOLDS, List.of()));
    }

    private Lexicon lexicon() {
        Lexicon unsealed = lists.with(weights.fields(), weights.signs(), weights.thresholds(), weights.words());
        return unsealed.sealed(CanonicalLines.hash(LexiconText.of(unsealed)));
    }
}
