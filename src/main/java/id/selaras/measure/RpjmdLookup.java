package id.selaras.measure;

import id.selaras.decision.Value.Missing;
import id.selaras.language.Similarity;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Rupiah;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.TreeNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The RPJMD's objectives and programmes. */
final class RpjmdLookup {

    private static final Missing NO_PROGRAMS = MissingInputs.because("lembar RPJMD acuan tidak memuat baris Tingkat Program",
            "the reference sheet RPJMD has no rows of level Program");
    private static final Missing NO_OBJECTIVES = MissingInputs.because("lembar RPJMD acuan tidak memuat baris Tingkat Sasaran",
            "the reference sheet RPJMD has no rows of level Sasaran");
    /** A wording this alike is the same objective with a typing error. */
    private static final double SAME_WORDING = 0.95;

    private final boolean present;
    private final List<TreeNode> objectives;
    private final Map<String, List<TreeNode>> programs = new LinkedHashMap<>();
    private final NomenclatureLookup nomenclature;

    RpjmdLookup(Reference reference, NomenclatureLookup nomenclature) {
        this.nomenclature = nomenclature;
        present = reference.has(ReferenceSheet.RPJMD);
        objectives = reference.tree().stream().filter(node -> node.level() == TreeNode.Level.SASARAN).toList();
        reference.tree().stream().filter(node -> node.level() == TreeNode.Level.PROGRAM)
                .forEach(node -> programs.computeIfAbsent(node.code(), code -> new ArrayList<>()).add(node));
    }

    /** Null when there is a list of programmes to look into. */
    Missing missingPrograms() {
        return !present ? MissingInputs.sheet(ReferenceSheet.RPJMD) : programs.isEmpty() ? NO_PROGRAMS : null;
    }

    /** Null when there are objectives to point to. */
    Missing missingObjectives() {
        return !present ? MissingInputs.sheet(ReferenceSheet.RPJMD) : objectives.isEmpty() ? NO_OBJECTIVES : null;
    }

    List<TreeNode> objectives() {
        return objectives;
    }

    /** Programmes that stand under an objective; empty where none do. */
    List<NomenclatureCode> programsUnder(TreeNode objective) {
        return programs.values().stream().flatMap(List::stream).filter(node -> objective.code().equals(node.parent()))
                .map(node -> new NomenclatureCode(node.code())).toList();
    }

    /** The programme itself, or one the crosswalk joins it with. */
    boolean hasProgram(NomenclatureCode code) {
        return listed(code).isPresent();
    }

    private Optional<List<TreeNode>> listed(NomenclatureCode code) {
        NomenclatureCode program = code.upTo(CodeLevel.PROGRAM);
        List<TreeNode> own = programs.get(program.text());
        return own != null ? Optional.of(own) : programs.entrySet().stream()
                .filter(other -> nomenclature.joined(new NomenclatureCode(other.getKey()), program))
                .map(Map.Entry::getValue).findFirst();
    }

    /** Indicative money of a programme in a year; null when none is stated. */
    Rupiah ceiling(NomenclatureCode code, int year) {
        return IndicativeMoney.of(listed(code).orElse(List.of()).stream().map(node -> node.ceilings().get(year))
                .filter(Objects::nonNull).toList());
    }

    /** The objective a text names by code, by wording, or by both. */
    Optional<TreeNode> objective(String written) {
        String form = NameForm.of(written);
        return objectives.stream().filter(node -> names(form, node)).findFirst();
    }

    private static boolean names(String form, TreeNode node) {
        String code = NameForm.of(node.code());
        String wording = NameForm.of(node.description() == null ? "" : node.description());
        String rest = form.startsWith(code + " ") ? form.substring(code.length() + 1) : form;
        return form.equals(code) || !wording.isEmpty()
                && (Similarity.ofFolded(form, wording) >= SAME_WORDING || Similarity.ofFolded(rest, wording) >= SAME_WORDING);
    }
}
