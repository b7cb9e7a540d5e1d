package id.selaras.reference;

import id.selaras.plan.PlanStage;
import id.selaras.problem.CellRef;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the rows of a reference stand, so that what is said about a priority programme or an indicator points to its cell.
 *
 * @param rows the cell of the key of each row, by sheet and key; sheets nothing is said about are left out
 */
public record ReferenceCells(Map<ReferenceSheet, Map<String, CellRef>> rows) {

    /** A reference that was not read from a workbook: its rows are told by their sheet. */
    public static final ReferenceCells NONE = new ReferenceCells(Map.of());

    public ReferenceCells {
        Map<ReferenceSheet, Map<String, CellRef>> copy = new EnumMap<>(ReferenceSheet.class);
        rows.forEach((sheet, cells) -> copy.put(sheet, Collections.unmodifiableMap(new TreeMap<>(cells))));
        rows = Collections.unmodifiableMap(copy);
    }

    /** The cell of a row's key; the sheet as a whole where the row is not known. */
    public CellRef of(ReferenceSheet sheet, String key) {
        Map<String, CellRef> cells = rows.getOrDefault(sheet, Map.of());
        CellRef cell = cells.get(key);
        return cell != null ? cell
                : CellRef.ofSheet(cells.values().stream().findFirst().map(CellRef::sheet).orElse(sheet.title()));
    }

    /** The cell of a node of the RPJMD tree, whose codes are unique on their level only. */
    public CellRef of(TreeNode node) {
        return of(ReferenceSheet.RPJMD, nodeKey(node.level(), node.code()));
    }

    /** The key of a total of sheet APBD. */
    public static String totalKey(int year, PlanStage stage, String total) {
        return year + " " + stage + " " + total;
    }

    /** The key of a row of sheet Belanja Wajib. */
    public static String statedKey(int year, String group) {
        return year + " " + SpendingReference.groupName(group);
    }

    /** The key of a node of the RPJMD tree. */
    public static String nodeKey(TreeNode.Level level, String code) {
        return level.name() + " " + code;
    }
}
