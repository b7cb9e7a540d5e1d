package id.selaras.assessment;

import id.selaras.assessment.Cascade.Level;
import id.selaras.assessment.Cascade.Node;
import id.selaras.finding.SubActivityResult;
import id.selaras.plan.Field;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import id.selaras.reference.Indicator;
import id.selaras.reference.NomenclatureEntry;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.TreeNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Puts the nodes of a cascade in order and counts the rows below each. */
final class CascadeTree {

    private final Reference reference;
    private final Function<SubActivity, String> programs;
    private final Map<String, List<SubActivity>> byIndicator = new HashMap<>();
    private final Map<String, List<SubActivity>> byPriority = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<TreeNode, List<TreeNode>> below = new LinkedHashMap<>();
    private final List<TreeNode> tops = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();

    /** @param programs the code of the programme a row belongs to */
    CascadeTree(List<SubActivityResult> results, Reference reference, Function<SubActivity, String> programs) {
        this.reference = reference;
        this.programs = programs;
        for (SubActivityResult result : results) {
            result.indicators().forEach(code -> byIndicator.computeIfAbsent(code, key -> new ArrayList<>()).add(result.subActivity()));
            result.priorities().forEach(code -> byPriority.computeIfAbsent(code, key -> new ArrayList<>()).add(result.subActivity()));
        }
        for (NomenclatureEntry entry : reference.nomenclature().entries()) {
            names.putIfAbsent(entry.code().text(), entry.name());
        }
        tree();
    }

    /** A parent is the node of that code on the nearest level above; a node whose parent is not there stands at the top. */
    private void tree() {
        List<TreeNode> all = reference.tree().stream().filter(node -> node.level().ordinal() <= TreeNode.Level.SASARAN.ordinal()).toList();
        for (TreeNode node : all) {
            TreeNode parent = null;
            for (TreeNode other : all) {
                if (other.level().ordinal() < node.level().ordinal() && other.code().equals(node.parent() == null ? "" : node.parent())
                        && (parent == null || other.level().ordinal() > parent.level().ordinal())) {
                    parent = other;
                }
            }
            if (parent == null) {
                tops.add(node);
            } else {
                below.computeIfAbsent(parent, key -> new ArrayList<>()).add(node);
            }
        }
    }

    List<SubActivity> ofIndicator(String code) {
        return byIndicator.getOrDefault(code, List.of());
    }

    List<SubActivity> ofPriority(String code) {
        return byPriority.getOrDefault(code, List.of());
    }

    List<Node> nodes() {
        tops.forEach(node -> add(node, null, 0));
        Set<String> objectives = new LinkedHashSet<>();
        reference.tree().stream().filter(node -> node.level() == TreeNode.Level.SASARAN).forEach(node -> objectives.add(node.code()));
        reference.indicators().stream().filter(indicator -> !objectives.contains(indicator.objective()))
                .forEach(indicator -> add(indicator, null, 0));
        reference.priorityPrograms().stream().filter(PriorityProgram::active).forEach(program -> {
            CellRef at = reference.cells().of(ReferenceSheet.PROGRAM_PRIORITAS, program.code());
            int number = add(null, 0, Level.PRIORITAS, program.code(), program.name(), ofPriority(program.code()), at);
            programs(ofPriority(program.code()), number, 1);
        });
        return nodes;
    }

    private Collection<SubActivity> add(TreeNode node, Integer parent, int depth) {
        int number = add(parent, depth, Level.valueOf(node.level().name()), node.code(), node.description(), List.of(),
                reference.cells().of(node));
        Set<SubActivity> rows = new LinkedHashSet<>();
        below.getOrDefault(node, List.of()).forEach(child -> rows.addAll(add(child, number, depth + 1)));
        if (node.level() == TreeNode.Level.SASARAN) {
            reference.indicators().stream().filter(indicator -> node.code().equals(indicator.objective()))
                    .forEach(indicator -> rows.addAll(add(indicator, number, depth + 1)));
        }
        Node counted = nodes.get(number);
        nodes.set(number, new Node(number, parent, depth, counted.level(), counted.code(), counted.name(), sum(rows), rows.size(),
                counted.at()));
        return rows;
    }

    private Collection<SubActivity> add(Indicator indicator, Integer parent, int depth) {
        List<SubActivity> rows = ofIndicator(indicator.code());
        int number = add(parent, depth, Level.INDIKATOR, indicator.code(), indicator.name(), rows,
                reference.cells().of(ReferenceSheet.INDIKATOR, indicator.code()));
        programs(rows, number, depth + 1);
        return rows;
    }

    private void programs(List<SubActivity> rows, int parent, int depth) {
        Map<String, List<SubActivity>> byProgram = new TreeMap<>();
        rows.forEach(row -> byProgram.computeIfAbsent(programs.apply(row), code -> new ArrayList<>()).add(row));
        byProgram.forEach((code, own) -> add(parent, depth, Level.PROGRAM, code, name(code, own), own, null));
    }

    private String name(String code, List<SubActivity> rows) {
        String official = names.get(code);
        return official != null ? official : rows.stream().filter(row -> row.program() != null).map(row -> row.program().name())
                .filter(Field::isFilled).map(Field::value).findFirst().orElse(code);
    }

    private int add(Integer parent, int depth, Level level, String code, String name, Collection<SubActivity> rows, CellRef at) {
        nodes.add(new Node(nodes.size(), parent, depth, level, code, name, sum(rows), rows.size(), at));
        return nodes.size() - 1;
    }

    static Rupiah sum(Collection<SubActivity> rows) {
        return rows.stream().map(SubActivity::allocationOrZero).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
