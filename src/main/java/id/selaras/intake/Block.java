package id.selaras.intake;

import id.selaras.plan.CodeLevel;
import java.util.ArrayList;
import java.util.List;

/** A row with the rows that continue it: a sub-activity, or an upper row of some level. */
final class Block {

    private final Line head;
    private final CodeLevel level;
    private final List<Integer> rows = new ArrayList<>();

    Block(Line head, CodeLevel level) {
        this.head = head;
        this.level = level;
        rows.add(head.row());
    }

    Line head() {
        return head;
    }

    CodeLevel level() {
        return level;
    }

    List<Integer> rows() {
        return rows;
    }

    void continueWith(Line line) {
        rows.add(line.row());
    }

    boolean isSubActivity() {
        return level == CodeLevel.SUB_ACTIVITY;
    }
}
