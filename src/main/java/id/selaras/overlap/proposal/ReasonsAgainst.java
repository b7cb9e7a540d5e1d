package id.selaras.overlap.proposal;

import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What speaks against merging. Told even where merging is proposed: the meeting decides. */
final class ReasonsAgainst {

    private ReasonsAgainst() {
    }

    static List<Text> of(Situation situation) {
        List<Text> reasons = new ArrayList<>();
        restrictedMoney(situation, reasons);
        mandates(situation, reasons);
        assignments(situation, reasons);
        basicServices(situation, reasons);
        beneficiaries(situation, reasons);
        timing(situation, reasons);
        units(situation, reasons);
        return reasons;
    }

    private static void restrictedMoney(Situation situation, List<Text> reasons) {
        for (Member member : situation.members().all()) {
            List<FundRestriction> tied = member.restrictions();
            if (!tied.isEmpty()) {
                reasons.add(Listing.filled("%s memakai %s, dana terikat yang tidak dapat dipindahkan ke bidang atau perangkat daerah lain "
                        + "di luar petunjuk teknisnya (B, pasal dan petunjuk teknis tahun berjalan perlu dikonfirmasi).", "%s uses %s, tied "
                        + "money that cannot be moved to another field or agency beyond its rules of use (B, article and this year's "
                        + "rules to be confirmed).", Listing.same(member.name()),
                        Listing.names(tied.stream().map(FundRestriction::shown).toList())));
            }
        }
    }

    private static void mandates(Situation situation, List<Text> reasons) {
        List<Member> known = situation.members().all().stream().filter(member -> member.standing().allowed()).toList();
        Set<String> fields = new TreeSet<>();
        known.forEach(member -> fields.add(LeadStep.fields(member)));
        if (known.size() > 1 && fields.size() > 1) {
            reasons.add(Listing.filled("Bidang urusannya berbeda dan masing-masing tetap bertanggung jawab atas kinerjanya: %s.",
                    "Their fields differ and each stays responsible for its own performance: %s.", Listing.each(known, member ->
                            Listing.same(member.name() + " (" + LeadStep.fields(member) + ")"))));
        }
        List<Member> unknown = situation.members().all().stream().filter(member -> member.standing() == Standing.UNKNOWN).toList();
        if (!unknown.isEmpty()) {
            reasons.add(Listing.filled("Kewenangan %s belum dapat dinilai: bidang urusannya tidak ada pada acuan atau kode sub kegiatannya "
                    + "tidak sah.", "The mandate of %s could not be assessed: its fields are not in the reference or the code of its "
                    + "sub-activity is malformed.", Listing.agencies(unknown)));
        }
    }

    private static void assignments(Situation situation, List<Text> reasons) {
        for (Member member : situation.members().all()) {
            situation.assignment(member).ifPresent(assignment -> reasons.add(Text.format("%s bekerja atas penugasan tertulis untuk %s: %s.",
                    "%s works by written assignment for %s: %s.", member.name(), assignment.code(),
                    assignment.basis() == null || assignment.basis().isBlank() ? "-" : assignment.basis())));
        }
    }

    private static void basicServices(Situation situation, List<Text> reasons) {
        for (Member member : situation.members().all()) {
            List<String> codes = member.rows().stream().filter(BasicServices::includes).map(SubActivity::nomenclature)
                    .map(NomenclatureCode::text).distinct().toList();
            if (!codes.isEmpty() && member.standing().allowed()) {
                reasons.add(Listing.filled("Sub kegiatan %s (%s) dapat terkait standar pelayanan minimal (SPM), yang wajib tetap dipenuhi oleh "
                        + "bidangnya (PP 2/2018, B; pemetaan kode perlu dikonfirmasi).", "The sub-activity of %s (%s) may belong to the "
                        + "minimum service standards (SPM), which its field has to meet (PP 2/2018, B; mapping of codes to be confirmed).",
                        Listing.same(member.name()), Listing.names(codes)));
            }
        }
    }

    private static void beneficiaries(Situation situation, List<Text> reasons) {
        if (situation.comparison().beneficiariesDiffer()) {
            reasons.add(Listing.filled("Kelompok sasaran yang tertulis berbeda: %s.", "The beneficiaries stated differ: %s.",
                    Listing.each(situation.members().all(), member -> {
                        String who = Situation.beneficiaries(member.cards());
                        return who.isEmpty() ? Text.of(member.name() + " (tidak tertulis)", member.name() + " (not stated)")
                                : Listing.same(member.name() + " (" + who + ")");
                    })));
        }
    }

    private static void timing(Situation situation, List<Text> reasons) {
        List<Member> members = situation.members().all();
        boolean differ = members.stream().anyMatch(one -> members.stream().anyMatch(other -> one.months().differsFrom(other.months())));
        if (differ) {
            reasons.add(Listing.filled("Waktunya berbeda menurut uraian: %s.", "Their texts name different times: %s.",
                    Listing.each(timed(members), member -> Listing.same(member.name() + " (" + member.months().shown() + ")"))));
        }
    }

    private static void units(Situation situation, List<Text> reasons) {
        List<SubActivity> rows = situation.rows();
        boolean differ = rows.stream().anyMatch(one -> rows.stream().anyMatch(other -> situation.units().differ(one, other)));
        if (differ && !situation.comparison().isFragmentation()) {
            reasons.add(Listing.filled("Satuan keluarannya berbeda, sehingga target tidak dapat langsung dijumlahkan: %s.",
                    "Their output units differ, so the targets cannot simply be added up: %s.", Listing.each(rows, row ->
                            Listing.same(row.agency().name() + " (" + (OutputUnits.unit(row).isEmpty() ? "-" : OutputUnits.unit(row)) + ")"))));
        }
    }

    /** Those whose texts name a time. */
    static List<Member> timed(List<Member> members) {
        return members.stream().filter(member -> member.months().isKnown()).toList();
    }
}
