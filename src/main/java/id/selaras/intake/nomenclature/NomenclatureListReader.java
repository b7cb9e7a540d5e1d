package id.selaras.intake.nomenclature;

import id.selaras.intake.reference.NomenclatureCodes;
import id.selaras.intake.reference.NomenclatureDraft;
import id.selaras.intake.reference.ReferenceReader;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.NomenclatureCode;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problems;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an official list, in one column of codes or with a column for each level. Never throws for what is in it. */
public final class NomenclatureListReader {

    private final OpenedList opened;
    private final String file;
    private final Problems problems = new Problems();
    private final ListRows rows = new ListRows();
    private final ListEntries entries;
    private final Set<String> saidOfUpper = new HashSet<>();

    private NomenclatureListReader(OpenedList opened) {
        this.opened = opened;
        this.file = opened.content().file();
        this.entries = new ListEntries(file, problems);
    }

    /** Every sheet with headings for code and name is read; of a whole reference workbook only its sheet Nomenklatur. */
    public static NomenclatureList read(OpenedList opened) {
        return new NomenclatureListReader(opened).list();
    }

    private NomenclatureList list() {
        boolean reference = ReferenceReader.recognises(opened.content());
        String own = NomenclatureDraft.nameIn(opened.content());
        boolean found = false;
        for (SheetContent sheet : opened.content().sheets()) {
            Optional<ListHeader> header = reference && !sheet.name().equals(own) ? Optional.empty() : ListHeader.find(file, sheet, problems);
            found |= header.isPresent();
            if (header.isPresent()) {
                readSheet(sheet, header.get());
            } else {
                problems.add(ListFault.SHEET_NOT_READ.at(file, CellRef.ofSheet(sheet.name()), sheet.name()));
            }
        }
        rows.report(file, problems);
        entries.checkParents();
        if (!found) {
            problems.add(ListFault.NO_HEADER.at(file, null, ""));
        } else if (entries.isEmpty()) {
            problems.add(ListFault.NO_ROWS.at(file, null, String.valueOf(rows.account().rows())));
        }
        return new NomenclatureList(file, entries.all(), rows.account(), problems.sorted());
    }

    private void readSheet(SheetContent sheet, ListHeader header) {
        CodeParts parts = new CodeParts();
        EntryDraft last = null;
        for (SheetRow row : sheet.rows()) {
            SkipReason reason = rows.form(row, header);
            CellRef where = new CellRef(sheet.name(), 0, row.number());
            if (reason == null && broken(row, header, where)) {
                reason = SkipReason.BROKEN;
            }
            if (reason == null) {
                ListRow cells = new ListRow(row, header);
                RowResult result = read(cells, parts, last, where);
                reason = result.reason();
                last = result.entry();
            }
            if (reason != null) {
                rows.skip(reason, where);
            }
        }
    }

    private boolean broken(SheetRow row, ListHeader header, CellRef where) {
        if (opened.broken().contains(row.number())) {
            problems.add(ListFault.TEXT_BEHIND_QUOTE.at(file, where, row.cells().get(0).text()));
            return true;
        }
        SheetCell end = row.cells().get(row.cells().size() - 1);
        boolean tooMany = opened.text() && end.at().column() > header.lastColumn();
        if (tooMany) {
            problems.add(ListFault.TOO_MANY_FIELDS.at(file, end.at(), end.text()));
        }
        return tooMany;
    }

    /**
     * @param reason null for a row that was read
     * @param entry  the entry that a following row without a code would continue; null: none
     */
    private record RowResult(SkipReason reason, EntryDraft entry) {
    }

    private RowResult read(ListRow row, CodeParts parts, EntryDraft last, CellRef where) {
        Map<CodeLevel, SheetCell> cells = row.codes();
        Map<CodeLevel, String> codes = parts.of(cells);
        String performance = row.text(ListColumn.Content.PERFORMANCE);
        String indicator = row.text(ListColumn.Content.INDICATOR);
        String unit = row.text(ListColumn.Content.UNIT);
        if (row.code() == null && codes.isEmpty()) {
            boolean continues = last != null && row.text(ListColumn.Content.NAME) == null && last.take(performance, indicator, unit);
            if (continues && last.otherUnit(unit)) {
                problems.add(ListFault.OTHER_UNIT.at(file, where, unit));
            }
            return new RowResult(continues ? null : SkipReason.NO_CODE, last);
        }
        CodeLevel deepest = codes.isEmpty() ? null : List.copyOf(codes.keySet()).get(codes.size() - 1);
        SheetCell cell = row.code() != null ? row.code() : cells.get(deepest);
        String text = row.code() != null ? new NomenclatureCode(row.code().text()).text() : codes.get(deepest);
        if (isNote(text) && row.text(ListColumn.Content.NAME) == null) {
            return new RowResult(SkipReason.NO_CODE, null);
        }
        uppers(row, codes, cells, row.code() == null ? deepest : null);
        NomenclatureCode code = new NomenclatureCode(text);
        if (!wellFormed(cell, code, row.code() == null ? deepest : null)) {
            problems.add(ListFault.CODE.at(file, cell.at(), text, NomenclatureCodes.advice(cell, text)));
            return new RowResult(SkipReason.BAD_CODE, null);
        }
        String name = row.name(level(code));
        if (name == null) {
            problems.add(ListFault.NO_NAME.at(file, cell.at(), text));
            return new RowResult(SkipReason.NO_NAME, null);
        }
        EntryDraft known = entries.find(code);
        if (known != null && !known.sameName(name)) {
            problems.add(ListFault.OTHER_NAME.at(file, cell.at(), text + " " + name, Text.of(known.at().address(), known.at().address())));
            return new RowResult(SkipReason.OTHER_NAME, null);
        }
        EntryDraft entry = known != null ? known : entries.add(code, name, cell.at());
        boolean fresh = entry.take(performance, indicator, unit);
        if (known != null && fresh && known.otherUnit(unit)) {
            problems.add(ListFault.OTHER_UNIT.at(file, where, unit));
        }
        return new RowResult(known == null || fresh ? null : SkipReason.SAME_AGAIN, entry);
    }

    /** A footnote or a section title in the column of codes. */
    private static boolean isNote(String text) {
        return !text.isEmpty() && !Character.isDigit(text.charAt(0)) && !text.matches("(?s)[Xx]\\..*");
    }

    /** The levels above the row's own, where the row names them in columns of their own. */
    private void uppers(ListRow row, Map<CodeLevel, String> codes, Map<CodeLevel, SheetCell> cells, CodeLevel own) {
        codes.forEach((level, text) -> {
            String name = level == own ? null : row.ownName(level);
            NomenclatureCode code = new NomenclatureCode(text);
            if (name == null || !wellFormed(cells.get(level), code, level)) {
                return;
            }
            EntryDraft known = entries.find(code);
            if (known == null) {
                entries.add(code, name, cells.get(level).at());
            } else if (!known.sameName(name) && saidOfUpper.add(text + " " + name)) {
                problems.add(ListFault.OTHER_NAME.at(file, cells.get(level).at(), text + " " + name,
                        Text.of(known.at().address(), known.at().address())));
            }
        });
    }

    private static boolean wellFormed(SheetCell cell, NomenclatureCode code, CodeLevel level) {
        boolean readable = cell.kind() == SheetCell.Kind.TEXT || cell.kind() == SheetCell.Kind.NUMBER;
        return readable && NomenclatureCodes.wellFormed(code.text()) && (level == null || code.segments() == level.segments());
    }

    static CodeLevel level(NomenclatureCode code) {
        Map<Integer, CodeLevel> bySegments = Map.of(1, CodeLevel.AFFAIR, 2, CodeLevel.FIELD, 3, CodeLevel.PROGRAM, 5, CodeLevel.ACTIVITY);
        return bySegments.getOrDefault(code.segments(), CodeLevel.SUB_ACTIVITY);
    }
}
