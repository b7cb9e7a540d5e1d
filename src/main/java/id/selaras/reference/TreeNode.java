package id.selaras.reference;

import id.selaras.plan.Rupiah;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A node of the RPJMD tree: vision, mission, goal, objective or programme. A programme may stand under several objectives, one row
 * each.
 *
 * @param code     for a programme its nomenclature code, elsewhere the government's own numbering
 * @param parent   code of the node above; null at the top
 * @param ceilings indicative money by year; only for programmes, empty where not stated
 */
public record TreeNode(Level level, String code, String parent, String description, SortedMap<Integer, Rupiah> ceilings) {

    /** Levels of the tree, top down. */
    public enum Level {
        VISI, MISI, TUJUAN, SASARAN, PROGRAM
    }

    public TreeNode {
        ceilings = Collections.unmodifiableSortedMap(new TreeMap<>(ceilings));
    }

    /** A node without money. */
    public TreeNode(Level level, String code, String parent, String description) {
        this(level, code, parent, description, Collections.emptySortedMap());
    }
}
