package id.selaras.report;

import id.selaras.assessment.Cascade;
import id.selaras.assessment.Coverage;
import id.selaras.assessment.Scope;
import id.selaras.assessment.VersionChanges;
import id.selaras.finding.Alignment;
import id.selaras.finding.Certainty;
import id.selaras.finding.Evidence;
import id.selaras.finding.MergeProposal.MergeOption;
import id.selaras.finding.OverlapChannel;
import id.selaras.finding.OverlapClass;
import id.selaras.finding.RuleStatus;
import id.selaras.finding.Strength;
import id.selaras.finding.SubjectLevel;
import id.selaras.finding.Verdict;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The words users see for the closed lists of an answer; each pair also stands in {@code docs/glossary.md}. */
public final class Labels {

    private Labels() {
    }

    public static Text of(Severity severity) {
        return severity.label();
    }

    public static Text of(Certainty certainty) {
        return certainty.label();
    }

    public static Text of(Strength strength) {
        return switch (strength) {
            case DIRECT -> Text.of("Selaras langsung", "Directly aligned");
            case INDIRECT -> Text.of("Selaras tidak langsung", "Indirectly aligned");
            case SUPPORT -> Text.of("Penunjang", "Support");
            case NONE -> Text.of("Tidak selaras", "Not aligned");
        };
    }

    public static Text of(Verdict verdict) {
        return switch (verdict) {
            case DIRECT -> of(Strength.DIRECT);
            case INDIRECT -> of(Strength.INDIRECT);
            case SUPPORT -> of(Strength.SUPPORT);
            case NONE -> of(Strength.NONE);
            case REVIEW -> Text.of("Perlu ditelaah", "To be reviewed by a person");
        };
    }

    public static Text of(Evidence evidence) {
        return switch (evidence) {
            case DECLARED -> Text.of("Penandaan perangkat daerah", "Declared by the agency");
            case CODE -> Text.of("Menurut kode", "By code");
            case TEXT -> Text.of("Menurut teks", "By text");
        };
    }

    public static Text of(RuleStatus.State state) {
        return switch (state) {
            case ASSESSED -> Text.of("Dinilai", "Assessed");
            case NOT_APPLICABLE -> Text.of("Tidak berlaku", "Not applicable");
            case NOT_ASSESSABLE -> Text.of("Tidak dapat dinilai", "Not assessable");
        };
    }

    public static Text of(Alignment.Kind kind) {
        return switch (kind) {
            case THEME -> Text.of("Tema", "Theme");
            case INDICATOR -> Text.of("Indikator", "Indicator");
            case PRIORITY -> Text.of("Program prioritas", "Priority programme");
            case TAG -> Text.of("Tanda", "Tag");
        };
    }

    public static Text of(SubjectLevel level) {
        return switch (level) {
            case OUTPUT -> Text.of("Indikator keluaran", "Output indicator");
            case SUB -> Text.of("Sub kegiatan", "Sub-activity");
            case PAIR -> Text.of("Sub kegiatan berpasangan", "Pair of sub-activities");
            case KEGIATAN -> Text.of("Kegiatan", "Activity");
            case PROGRAM -> Text.of("Program", "Programme");
            case AGENCY -> Text.of("Perangkat daerah", "Agency");
            case GOVERNMENT -> Text.of("Pemerintah daerah", "Government");
            case ACTIVITY_OUTPUT -> Text.of("Indikator kegiatan", "Activity indicator");
            case PROGRAM_OUTPUT -> Text.of("Indikator program", "Programme indicator");
            case GOAL_OUTPUT -> Text.of("Indikator tujuan dan sasaran", "Goal or objective indicator");
            case GOAL -> Text.of("Tujuan dan sasaran perangkat daerah", "Goal or objective of an agency");
            case RENSTRA_ROW -> Text.of("Baris Renstra", "Renstra row");
            case PRIORITY_PROGRAM -> Text.of("Program prioritas", "Priority programme");
            case INDICATOR -> Text.of("Indikator pemerintah daerah", "Government indicator");
            case OBJECTIVE -> Text.of("Sasaran RPJMD", "RPJMD objective");
            case MANDATORY_FIELD -> Text.of("Urusan wajib pelayanan dasar", "Mandatory basic service");
            case BUDGET_LINE -> Text.of("Rincian belanja", "Budget line");
            case FUND_PART -> Text.of("Bagian sumber dana", "Part of a fund source");
            case SPENDING_GROUP -> Text.of("Golongan belanja", "Spending group");
            case BASIC_SERVICE -> Text.of("Layanan SPM", "Basic service");
            case DISTRICT -> Text.of("Kecamatan", "District");
            case PROPOSAL -> Text.of("Usulan dan mandat", "Proposal or mandate");
            case TAG_THEME -> Text.of("Tema penandaan", "Tag theme");
        };
    }

    public static Text of(VersionChanges.Kind kind) {
        return switch (kind) {
            case ADDED -> Text.of("Bertambah", "Added");
            case DROPPED -> Text.of("Hilang", "Dropped");
            case CHANGED -> Text.of("Berubah", "Changed");
        };
    }

    public static Text of(Cascade.Level level) {
        return switch (level) {
            case VISI -> Text.of("Visi", "Vision");
            case MISI -> Text.of("Misi", "Mission");
            case TUJUAN -> Text.of("Tujuan", "Goal");
            case SASARAN -> Text.of("Sasaran", "Objective");
            case INDIKATOR -> Text.of("Indikator", "Indicator");
            case PROGRAM -> Text.of("Program", "Programme");
            case PRIORITAS -> Text.of("Program prioritas", "Priority programme");
        };
    }

    public static Text of(Cascade.GapKind kind) {
        return switch (kind) {
            case OBJECTIVE_WITHOUT_INDICATOR -> Text.of("Sasaran tanpa indikator", "Objective without an indicator");
            case INDICATOR_WITHOUT_MONEY -> Text.of("Indikator tanpa sub kegiatan berpagu", "Indicator without a funded sub-activity");
            case PRIORITY_WITHOUT_MONEY -> Text.of("Program prioritas tanpa sub kegiatan berpagu",
                    "Priority programme without a funded sub-activity");
            case CONTRIBUTOR_WITHOUT_ROW -> Text.of("Pendukung program prioritas tanpa sub kegiatan",
                    "Contributor of a priority programme without a sub-activity");
            case ISSUE_UNANSWERED -> Text.of("Permasalahan tanpa jawaban", "Problem without an answer");
        };
    }

    public static Text of(Cascade.AnsweredBy by) {
        return switch (by) {
            case ROWS -> Text.of("Dijawab baris", "Answered by rows");
            case OBJECTIVE -> Text.of("Hanya lewat sasaran", "Only through its objective");
            case NONE -> Text.of("Tidak dijawab", "Not answered");
        };
    }

    public static Text of(Scope.Level level) {
        return switch (level) {
            case AGENCY -> Text.of("Sebagian perangkat daerah", "Some agencies");
            case GOVERNMENT -> Text.of("Seluruh pemerintah daerah", "Whole government");
        };
    }

    public static Text of(Coverage.Counting counting) {
        return switch (counting) {
            case GROSS -> Text.of("Penuh per sasaran", "In full per target");
            case SHARED -> Text.of("Dibagi antar sasaran", "Shared between targets");
        };
    }

    public static Text of(OverlapClass kind) {
        return switch (kind) {
            case DUPLICATION -> Text.of("Duplikasi", "Duplication");
            case OVERLAP -> Text.of("Tumpang tindih sebagian", "Partial overlap");
            case FRAGMENTATION -> Text.of("Terpecah-pecah", "Fragmentation");
        };
    }

    public static Text of(OverlapChannel channel) {
        return switch (channel) {
            case WORDS -> Text.of("Menurut kata", "By words");
            case FACTS -> Text.of("Menurut fakta", "By facts");
            case OUTCOME -> Text.of("Menurut hasil bersama", "By shared outcome");
        };
    }

    public static Text of(MergeOption option) {
        return switch (option) {
            case MERGE -> Text.of("Digabung", "Merge");
            case HAND_OVER -> Text.of("Dialihkan", "Hand over");
            case COORDINATE -> Text.of("Dikoordinasikan", "Coordinate");
            case SPLIT_BY_PLACE -> Text.of("Dibagi menurut tempat", "Split by place");
        };
    }

    /** Names of documents are kept as the field uses them, in both languages. */
    public static Text of(PlanStage stage) {
        return switch (stage) {
            case RENSTRA -> Text.of("Renstra", "Five-year agency plan (Renstra)");
            case RENJA -> Text.of("Renja", "Yearly agency plan (Renja)");
            case RKPD -> Text.of("RKPD", "Yearly government plan (RKPD)");
            case KUA -> Text.of("KUA-PPAS", "Budget policy and ceilings (KUA-PPAS)");
            case RKA -> Text.of("RKA", "Budget work plan (RKA)");
            case DPA -> Text.of("DPA", "Budget execution document (DPA)");
            case REAL -> Text.of("Realisasi", "Realisation");
        };
    }

    public static Text of(PlanPhase phase) {
        return switch (phase) {
            case RANWAL -> Text.of("Rancangan awal", "First draft");
            case RANCANGAN -> Text.of("Rancangan", "Draft");
            case AKHIR -> Text.of("Akhir", "Final");
            case PERUBAHAN -> Text.of("Perubahan", "Change during the year");
        };
    }

    /** Every pair above. */
    public static List<Text> all() {
        List<Text> all = new ArrayList<>();
        add(all, Severity.values(), Labels::of);
        add(all, Certainty.values(), Labels::of);
        add(all, Strength.values(), Labels::of);
        add(all, Verdict.values(), Labels::of);
        add(all, Evidence.values(), Labels::of);
        add(all, RuleStatus.State.values(), Labels::of);
        add(all, Alignment.Kind.values(), Labels::of);
        add(all, SubjectLevel.values(), Labels::of);
        add(all, VersionChanges.Kind.values(), Labels::of);
        add(all, Scope.Level.values(), Labels::of);
        add(all, Coverage.Counting.values(), Labels::of);
        add(all, OverlapClass.values(), Labels::of);
        add(all, OverlapChannel.values(), Labels::of);
        add(all, MergeOption.values(), Labels::of);
        add(all, PlanStage.values(), Labels::of);
        add(all, PlanPhase.values(), Labels::of);
        return all.stream().distinct().toList();
    }

    private static <E> void add(List<Text> all, E[] values, Function<E, Text> label) {
        for (E value : values) {
            all.add(label.apply(value));
        }
    }
}
