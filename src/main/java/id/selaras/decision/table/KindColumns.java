package id.selaras.decision.table;

import static id.selaras.decision.ResultColumn.*;

import id.selaras.decision.ResultColumn;
import id.selaras.decision.TableKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which result columns a kind of table needs and knows. */
final class KindColumns {

    /** Rules whose BLOK is arithmetic, missing or unreadable data, and so needs no confirmed basis. */
    static final Set<String> MAY_BLOCK = Set.of("NOM-01", "NOM-05", "NOM-06", "KLK-01", "KLK-03", "PAG-01", "PAG-03",
            "PAG-04");

    /** Texts for people, with placeholders. */
    static final Set<ResultColumn> PLACEHOLDERS = EnumSet.of(REASON, REASON_EN, MESSAGE, MESSAGE_EN, FOUND, FOUND_EN, EXPECTED,
            EXPECTED_EN, FIX, FIX_EN, AT_STAKE);

    private static final Set<ResultColumn> ROW = EnumSet.of(ROW_ID, ACTIVE, VALID_FROM, VALID_TO, LEGAL_BASIS, CERTAINTY,
            CONFIRMED_BY, CONFIRMED_ON, NOTE);
    private static final Set<ResultColumn> ALIGNING = EnumSet.of(THEME, STRENGTH, OTHER_THEMES);
    private static final Set<ResultColumn> CLASSIFYING = EnumSet.of(OVERLAP_CLASS, REASON, REASON_EN);
    private static final Set<ResultColumn> JUDGING = EnumSet.of(VERDICT, SCORE);

    private KindColumns() {
    }

    static List<ResultColumn> mandatory(TableKind kind) {
        return switch (kind) {
            case TEMA -> List.of(THEME, STRENGTH);
            case PUTUSAN -> List.of(VERDICT, SCORE);
            case KELAS -> List.of(OVERLAP_CLASS, REASON, REASON_EN);
            case GOLONGAN -> List.of(GROUP);
            case TEMUAN -> List.of(RULE, SEVERITY, CELLS, MESSAGE, MESSAGE_EN, FIX, FIX_EN, LEGAL_BASIS, CERTAINTY);
        };
    }

    static boolean knows(TableKind kind, ResultColumn column) {
        if (ROW.contains(column)) {
            return true;
        }
        return switch (kind) {
            case TEMA -> ALIGNING.contains(column);
            case PUTUSAN -> JUDGING.contains(column) || column == MESSAGE || column == MESSAGE_EN;
            case KELAS -> CLASSIFYING.contains(column);
            case GOLONGAN -> column == GROUP;
            case TEMUAN -> !CLASSIFYING.contains(column) && !ALIGNING.contains(column) && !JUDGING.contains(column)
                    && column != GROUP;
        };
    }
}
