package id.selaras.overlap.join;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Identical sets taken together, so that a thousand equal rows are one set with a thousand members and not half a million pairs.
 * Empty sets are left out: they say nothing that could be equal. Groups stand in the order of their first members.
 */
public final class DistinctSets {

    /** The owner of a group whose members have different owners: {@link SimilarityJoin} pairs it with all. */
    public static final int SEVERAL = -1;

    private final List<TokenSet> sets;
    private final int[] groupOf;
    private final int[] start;
    private final int[] members;
    private final int[] owners;

    private DistinctSets(List<TokenSet> sets, int[] groupOf, int[] owner) {
        this.sets = List.copyOf(sets);
        this.groupOf = groupOf;
        start = new int[sets.size() + 1];
        owners = new int[sets.size()];
        for (int group : groupOf) {
            if (group >= 0) {
                start[group + 1]++;
            }
        }
        for (int group = 0; group < sets.size(); group++) {
            start[group + 1] += start[group];
        }
        members = new int[start[sets.size()]];
        int[] next = start.clone();
        for (int member = 0; member < groupOf.length; member++) {
            int group = groupOf[member];
            if (group >= 0) {
                boolean first = next[group] == start[group];
                owners[group] = first || owners[group] == owner[member] ? owner[member] : SEVERAL;
                members[next[group]++] = member;
            }
        }
    }

    /** @param owner of each set, from zero; {@link #SEVERAL} where nobody in particular owns it */
    public static DistinctSets of(List<TokenSet> all, int[] owner) {
        if (owner.length != all.size()) {
            throw new IllegalArgumentException("one owner for each set");
        }
        Map<TokenSet, Integer> groups = new HashMap<>();
        List<TokenSet> sets = new ArrayList<>();
        int[] groupOf = new int[owner.length];
        for (int at = 0; at < groupOf.length; at++) {
            TokenSet set = all.get(at);
            if (set.tokens().length == 0) {
                groupOf[at] = -1;
                continue;
            }
            Integer group = groups.putIfAbsent(set, sets.size());
            groupOf[at] = group == null ? sets.size() : group;
            if (group == null) {
                sets.add(set);
            }
        }
        return new DistinctSets(sets, groupOf, owner);
    }

    /** Each set once: what to join. */
    public List<TokenSet> sets() {
        return sets;
    }

    /** The owner all members of a group share, else {@link #SEVERAL}: what to join with. */
    public int[] owners() {
        return owners.clone();
    }

    /** Indices of the sets that are equal to this one, itself among them, ascending. */
    public int[] members(int group) {
        return Arrays.copyOfRange(members, start[group], start[group + 1]);
    }

    /** The group of a set by its index; -1 where the set is empty. */
    public int groupOf(int member) {
        return groupOf[member];
    }
}
