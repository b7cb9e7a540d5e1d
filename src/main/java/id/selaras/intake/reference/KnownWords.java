package id.selaras.intake.reference;

import id.selaras.plan.PlanStage;
import id.selaras.reference.Direction;
import id.selaras.reference.Indicator;
import id.selaras.reference.PriorityLabel;
import id.selaras.reference.Proposal;
import id.selaras.reference.StandardPrice;
import id.selaras.reference.TreeNode;
import java.util.List;

/** The closed word lists of the reference workbook, Indonesian words first, English accepted. */
final class KnownWords {

    /** Theme codes of the shipped tables. */
    static final WordKind<String> THEME = WordKind.of(Fault.UNKNOWN_THEME,
            List.of("PERTUMBUHAN", "KEMISKINAN", "TPT", "IPM", "IKLH", "IRB"));

    static final WordKind<Boolean> YES_NO = new WordKind<Boolean>(Fault.UNKNOWN_WORD)
            .word("ya", true, "yes", "y", "true", "1", "aktif")
            .word("tidak", false, "no", "t", "false", "0", "tidak aktif");

    static final WordKind<TreeNode.Level> LEVEL = new WordKind<TreeNode.Level>(Fault.UNKNOWN_WORD)
            .word("Visi", TreeNode.Level.VISI, "vision").word("Misi", TreeNode.Level.MISI, "mission")
            .word("Tujuan", TreeNode.Level.TUJUAN, "goal").word("Sasaran", TreeNode.Level.SASARAN, "objective")
            .word("Program", TreeNode.Level.PROGRAM, "programme");

    static final WordKind<Indicator.Kind> INDICATOR_KIND = new WordKind<Indicator.Kind>(Fault.UNKNOWN_WORD)
            .word("IKU", Indicator.Kind.IKU).word("IKD", Indicator.Kind.IKD)
            .word("MAKRO", Indicator.Kind.MAKRO, "macro", "indikator makro");

    static final WordKind<Direction> DIRECTION = new WordKind<Direction>(Fault.UNKNOWN_WORD)
            .word("naik", Direction.NAIK, "up", "naik (baik)", "meningkat")
            .word("turun", Direction.TURUN, "down", "turun (baik)", "menurun");

    static final WordKind<PriorityLabel.Scope> SCOPE = new WordKind<PriorityLabel.Scope>(Fault.UNKNOWN_WORD)
            .word("Nasional", PriorityLabel.Scope.NASIONAL, "national")
            .word("Daerah", PriorityLabel.Scope.DAERAH, "regional");

    static final WordKind<PlanStage> STAGE = new WordKind<PlanStage>(Fault.UNKNOWN_WORD)
            .word("RENSTRA", PlanStage.RENSTRA).word("RENJA", PlanStage.RENJA).word("RKPD", PlanStage.RKPD)
            .word("KUA", PlanStage.KUA, "KUA-PPAS", "PPAS").word("RKA", PlanStage.RKA).word("DPA", PlanStage.DPA)
            .word("REAL", PlanStage.REAL, "realisasi");

    static final WordKind<String> AGENCY_KIND = WordKind.of(Fault.UNKNOWN_WORD, List.of("dinas", "badan"))
            .word("setda", "setda", "sekretariat daerah").word("setwan", "setwan", "sekretariat dprd")
            .word("inspektorat", "inspektorat").word("kecamatan", "kecamatan").word("rsud", "rsud", "rumah sakit");

    static final WordKind<String> ZONE = WordKind.of(Fault.UNKNOWN_WORD, List.of("WIB", "WITA", "WIT"));

    static final WordKind<StandardPrice.Kind> PRICE_KIND = new WordKind<StandardPrice.Kind>(Fault.UNKNOWN_WORD)
            .word("SSH", StandardPrice.Kind.SSH).word("SBU", StandardPrice.Kind.SBU).word("HSPK", StandardPrice.Kind.HSPK)
            .word("ASB", StandardPrice.Kind.ASB);

    /** What sheet APBD may state a total of. */
    static final WordKind<String> BUDGET_TOTAL = WordKind.of(Fault.UNKNOWN_WORD, List.of("PENDAPATAN", "BELANJA", "PEMBIAYAAN NETO",
            "PENERIMAAN PEMBIAYAAN", "PENGELUARAN PEMBIAYAAN", "SILPA", "DANA PERIMBANGAN", "DAK", "PAJAK DAERAH", "RETRIBUSI DAERAH",
            "TRANSFER KE DESA", "BATAS DEFISIT"));

    static final WordKind<String> RECIPIENT_KIND = WordKind.of(Fault.UNKNOWN_WORD, List.of("HIBAH", "BANSOS"));

    static final WordKind<Proposal.Kind> PROPOSAL_KIND = new WordKind<Proposal.Kind>(Fault.UNKNOWN_WORD)
            .word("Musrenbang", Proposal.Kind.MUSRENBANG).word("Pokir", Proposal.Kind.POKIR, "pokok-pokok pikiran")
            .word("Nasional", Proposal.Kind.NASIONAL, "national");

    private KnownWords() {
    }
}
