package id.selaras.reference;

/** A node of the RPJMD tree: vision, mission, goal or objective. {@code parent} is null at the top. */
public record TreeNode(Level level, String code, String parent, String description) {

    /** Levels of the tree, top down. */
    public enum Level {
        VISI, MISI, TUJUAN, SASARAN
    }
}
