package id.selaras.decision.index;

import id.selaras.decision.grammar.CodePattern;

/** Codes and prefixes letter by letter: one walk along a code meets all rows that cover it. */
final class CodeTree {

    private static final int LETTERS = 12;

    private final Node root = new Node();

    /** A letter of a code, with the rows for the code that ends here. */
    private static final class Node {
        private final Node[] next = new Node[LETTERS];
        private Rows exact;
        private Rows below;
    }

    void add(CodePattern pattern, int row) {
        Node node = root;
        for (int at = 0; at < pattern.text().length(); at++) {
            int letter = letter(pattern.text().charAt(at));
            if (node.next[letter] == null) {
                node.next[letter] = new Node();
            }
            node = node.next[letter];
        }
        if (pattern.prefix()) {
            node.below = added(node.below, row);
        } else {
            node.exact = added(node.exact, row);
        }
    }

    void mark(String code, Marks marks) {
        Node node = root;
        for (int at = 0; at < code.length(); at++) {
            int letter = letter(code.charAt(at));
            node = letter < 0 ? null : node.next[letter];
            if (node == null) {
                return;
            }
            boolean end = at + 1 == code.length();
            if (node.below != null && (end || code.charAt(at + 1) == '.')) {
                node.below.markSure(marks);
            }
            if (end && node.exact != null) {
                node.exact.markSure(marks);
            }
        }
    }

    private static Rows added(Rows rows, int row) {
        Rows list = rows == null ? new Rows() : rows;
        list.add(row);
        return list;
    }

    private static int letter(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c == '.' ? 10 : c == 'X' || c == 'x' ? 11 : -1;
    }
}
