package id.selaras.report;

import id.selaras.finding.MergeProposal.MergeOption;
import id.selaras.finding.OverlapChannel;
import id.selaras.finding.OverlapClass;
import id.selaras.problem.Text;

/** One sentence for each class, channel and option of an overlap. */
public final class OverlapMeanings {

    /** Instead of an empty place: both rows say nothing narrower. */
    public static final Text WHOLE_REGION = Text.of("seluruh wilayah", "the whole region");

    /** A field role both agencies pay. */
    public static final Text PAID_ROLE = Text.of("peran dibayar ganda", "role paid twice");

    /** Above lists of overlaps. */
    public static final Text INDICATION = Text.of(
            "Indikasi yang perlu klarifikasi, bukan kesimpulan: teks rencana dibandingkan, pekerjaan di lapangan tidak.",
            "Indications to be clarified, not conclusions: the texts of plans were compared, not the work itself.");

    /** Silence is no proof. */
    public static final Text NOTHING_FOUND = Text.of(
            "Tidak ada tumpang tindih yang ditemukan. Ini bukan pernyataan bahwa tidak ada: hanya yang tertulis di rencana yang dibandingkan.",
            "No overlap was found. This does not say that there is none: only what the plans say was compared.");

    private OverlapMeanings() {
    }

    public static Text of(OverlapClass kind) {
        return switch (kind) {
            case DUPLICATION -> Text.of("kegiatan, kelompok sasaran, dan tempat yang sama pada dua perangkat daerah, atau peran lapangan yang "
                    + "dibayar keduanya", "the same activity, beneficiaries and place at two agencies, or a field role both pay");
            case OVERLAP -> Text.of("kegiatan serupa atau kelompok sasaran yang sama, di tempat yang dikerjakan keduanya",
                    "similar activities or the same beneficiaries, in a place both work in");
            case FRAGMENTATION -> Text.of("beberapa perangkat daerah mengejar hasil yang sama di tempat yang sama, tanpa koordinator yang tercatat",
                    "several agencies pursue the same outcome in the same places, and no coordinator is on record");
        };
    }

    public static Text of(OverlapChannel channel) {
        return switch (channel) {
            case WORDS -> Text.of("kata-katanya mirip", "their words are alike");
            case FACTS -> Text.of("tempat, sasaran, dan keluarannya cocok, apa pun kata-katanya",
                    "place, beneficiaries and output fit, whatever the words");
            case OUTCOME -> Text.of("melayani hasil yang sama; satu kelompok, bukan semua pasangannya",
                    "they serve the same outcome; one group, not all its pairs");
        };
    }

    public static Text of(MergeOption option) {
        return switch (option) {
            case MERGE -> Text.of("satu kegiatan pada satu perangkat daerah", "one activity of one agency");
            case HAND_OVER -> Text.of("satu perangkat daerah menyerahkan bagiannya kepada yang lain", "one agency hands its part to the other");
            case COORDINATE -> Text.of("masing-masing tetap berjalan di bawah satu koordinator", "each goes on under one coordinator");
            case SPLIT_BY_PLACE -> Text.of("tiap tempat dilayani satu perangkat daerah", "each place is served by one agency");
        };
    }
}
