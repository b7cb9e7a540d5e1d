package id.selaras.measure;

import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Missing;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Field;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An agency's rows in a document of another stage. */
final class DocumentRows implements Counterpart {

    static final Missing SPLIT = MissingInputs.because("kodenya dipecah atau digabung di antara kedua dokumen, pagunya tidak dapat dibagi",
            "its code was split or joined between the two documents, its money cannot be shared out");

    private final Agency agency;
    private final Plan document;
    private final String word;
    private final EarlierLookup.AgencyRows rows;
    private final Missing missing;
    private final boolean comparable;

    DocumentRows(PlanStage stage, AgencyPlan plan, EarlierLookup earlier) {
        agency = plan.agency();
        document = earlier.stage(stage);
        word = word(stage);
        rows = earlier.stage(stage, agency);
        missing = document == null
                ? MissingInputs.because(word + " tahun yang sama tidak disertakan", "no " + word + " of the same year was given")
                : rows == null ? MissingInputs.because(word + " yang disertakan tidak memuat perangkat daerah ini",
                        "the " + word + " given does not hold this agency") : null;
        comparable = rows == null || MoneyScales.between(plan, rows) == MoneyScales.Scale.RUPIAH;
    }

    /** A document as users call it, the same in both languages. */
    static String word(PlanStage stage) {
        return switch (stage) {
            case RENSTRA -> "Renstra";
            case RENJA -> "Renja";
            case KUA -> "KUA-PPAS";
            case RKPD, RKA, DPA -> stage.name();
            case REAL -> "LRA";
        };
    }

    @Override
    public Missing missing() {
        return missing;
    }

    @Override
    public Missing missing(NomenclatureCode code) {
        return missing != null ? missing : code.text().isEmpty() ? MissingInputs.CODE_UNREADABLE
                : rows.same(agency, code).isEmpty() && !rows.doubtful(agency, code).isEmpty() ? SPLIT : null;
    }

    @Override
    public Held of(NomenclatureCode code) {
        List<SubActivity> same = rows.same(agency, code);
        if (same.isEmpty()) {
            return Held.NOTHING;
        }
        Field<Rupiah> sum = EarlierMeasures.sum(same, SubActivity::allocation);
        Value money = !comparable ? MissingInputs.because("uang pada rencana ini atau pada " + word + " tampaknya bukan rupiah penuh",
                "the money of this plan or of the " + word + " seems not to be in full rupiah") : switch (sum.state()) {
            case FILLED, EMPTY -> new Amount(sum.or(Rupiah.ZERO).amount());
            case ABSENT, UNREADABLE -> MissingInputs.because("pagu pada " + word + " tidak ada atau tidak terbaca",
                    "the money in the " + word + " is absent or could not be read");
        };
        return new Held(true, same.stream().map(this::place).collect(Collectors.joining(", ")), money, same);
    }

    @Override
    public List<SubActivity> without(List<NomenclatureCode> codes) {
        Set<SubActivity> known = Collections.newSetFromMap(new IdentityHashMap<>());
        for (NomenclatureCode code : codes) {
            known.addAll(rows.same(agency, code));
            known.addAll(rows.doubtful(agency, code));
        }
        return rows.all().stream().filter(row -> !known.contains(row)).toList();
    }

    @Override
    public String place(SubActivity row) {
        return word + ": " + (row.allocation().at() == null ? row.at() : row.allocation().at()) + file(row);
    }

    /** The names of files are no facts, so one of several is told by its number. */
    private String file(SubActivity row) {
        return document.files().size() < 2 ? "" : " (" + row.file() + ")";
    }
}
