package id.selaras.overlap.proposal;

import id.selaras.finding.Alignment;
import id.selaras.finding.Evidence;
import id.selaras.finding.FieldEvidence;
import id.selaras.finding.MergeProposal;
import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapChannel;
import id.selaras.finding.OverlapClass;
import id.selaras.finding.OverlapField;
import id.selaras.finding.Strength;
import id.selaras.finding.SubActivityResult;
import id.selaras.finding.TableRowRef;
import id.selaras.finding.Verdict;
import id.selaras.lexicon.UnitFamily;
import id.selaras.measure.ReferenceLookup;
import id.selaras.overlap.text.Places;
import id.selaras.overlap.text.Units;
import id.selaras.plan.PlanStage;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problems;
import id.selaras.problem.Text;
import id.selaras.rulebook.LoadedTables;
import java.util.ArrayList;
import java.util.List;

/** A group of overlapping rows and what was found about them; every pair of rows of different agencies is an overlap. */
final class AGroup {

    static final int YEAR = 2026;

    private static final List<UnitFamily> UNITS = LoadedTables.load(null, new Problems()).rules().lexicon().unitFamilies();

    private final OverlapClass kind;
    private final List<SubActivity> rows = new ArrayList<>();
    private final List<Alignment> alignments = new ArrayList<>();
    private final List<FieldEvidence> evidence = new ArrayList<>();
    private AReference reference = AReference.ofTheKabupaten();
    private SupportShares shares = SupportShares.NONE;
    private String paidRole;
    private String concept;
    private String place = "";

    private AGroup(OverlapClass kind, List<ARow> rows) {
        this.kind = kind;
        for (ARow row : rows) {
            this.rows.add(row.at(12 + this.rows.size()));
        }
    }

    static AGroup duplicating(ARow... rows) {
        return new AGroup(OverlapClass.DUPLICATION, List.of(rows));
    }

    static AGroup overlapping(ARow... rows) {
        return new AGroup(OverlapClass.OVERLAP, List.of(rows));
    }

    static AGroup serving(String concept, ARow... rows) {
        AGroup group = new AGroup(OverlapClass.FRAGMENTATION, List.of(rows));
        group.concept = concept;
        return group;
    }

    AGroup paying(String role) {
        paidRole = role;
        return this;
    }

    AGroup sharing(String commonPlace) {
        place = commonPlace;
        return this;
    }

    AGroup measured(OverlapField field, int points, int possible) {
        evidence.add(new FieldEvidence(field, points, possible, List.of(), List.of(), List.of(), List.of()));
        return this;
    }

    AGroup under(AReference other) {
        reference = other;
        return this;
    }

    AGroup withShares(SupportShares known) {
        shares = known;
        return this;
    }

    /** The row at an index serves a target. */
    AGroup serves(int row, Alignment.Kind what, String target, Strength strength, Evidence evidenceKind) {
        alignments.add(new Alignment(rows.get(row).id(), target, what, strength, evidenceKind, "tema-kode.xlsx/Tabel!A14"));
        return this;
    }

    AGroup allServe(Alignment.Kind what, String target, Strength strength) {
        for (int row = 0; row < rows.size(); row++) {
            serves(row, what, target, strength, Evidence.CODE);
        }
        return this;
    }

    List<SubActivity> rows() {
        return rows;
    }

    List<Overlap> overlaps() {
        if (kind == OverlapClass.FRAGMENTATION) {
            return List.of(overlap(OverlapChannel.OUTCOME, rows));
        }
        List<Overlap> pairs = new ArrayList<>();
        for (SubActivity one : rows) {
            for (SubActivity other : rows) {
                if (one.row() < other.row() && !one.agency().equals(other.agency())) {
                    pairs.add(overlap(OverlapChannel.WORDS, List.of(one, other)));
                }
            }
        }
        return pairs;
    }

    private Overlap overlap(OverlapChannel channel, List<SubActivity> together) {
        return new Overlap("", kind, paidRole, channel, 80, together, evidence, place, concept, Text.of("", ""),
                new TableRowRef("kelas.xlsx", new CellRef("Tabel", 1, 2), "KLS-01"), together.get(0).id() + together.get(1).id(), null);
    }

    List<SubActivityResult> results() {
        return rows.stream().map(row -> new SubActivityResult(row, "NONE", List.of(), List.of(), Strength.NONE, Verdict.NONE, 0,
                new TableRowRef("putusan.xlsx", new CellRef("Tabel", 1, 2), "PUT-01"),
                alignments.stream().filter(alignment -> alignment.subActivity().equals(row.id())).toList())).toList();
    }

    Proposing proposing() {
        ReferenceLookup lookup = new ReferenceLookup(reference.reference(), YEAR, PlanStage.RENJA);
        return new Proposing(lookup, new Places(reference.reference()), new Units(UNITS, lookup.units()), results(), shares);
    }

    MergeProposal proposal() {
        return proposing().propose(rows, overlaps());
    }
}
