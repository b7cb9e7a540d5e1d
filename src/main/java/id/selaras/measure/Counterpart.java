package id.selaras.measure;

import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Missing;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.PlanStage;
import id.selaras.plan.SubActivity;
import java.util.List;

/** What an agency's rows of one stage are held against: the rows of the document they are made from, or ceilings of the reference. */
interface Counterpart {

    /**
     * What stands there for a code.
     *
     * @param source     document and cells, for a message; empty where nothing stands there
     * @param allocation an amount; blank where nothing stands there; missing where it could not be read or compared
     * @param rows       empty where it is no document
     */
    record Held(boolean stands, String source, Value allocation, List<SubActivity> rows) {

        static final Held NOTHING = new Held(false, "", Blank.BLANK, List.of());

        static Held ceiling(String source, Amount amount) {
            return new Held(true, source, amount, List.of());
        }
    }

    /** The stage a document is made from; null for one that is compared otherwise or not at all. */
    static PlanStage stageBefore(PlanStage stage) {
        return switch (stage) {
            case RKPD -> PlanStage.RENJA;
            case KUA -> PlanStage.RKPD;
            case RKA -> PlanStage.KUA;
            case DPA -> PlanStage.RKA;
            case RENSTRA, RENJA, REAL -> null;
        };
    }

    /** Null for a stage that is made from no other. */
    static Counterpart of(PlanStage stage, AgencyPlan agency, EarlierLookup earlier, ReferenceLookup lookup) {
        PlanStage before = stageBefore(stage);
        if (before == null) {
            return null;
        }
        return stage == PlanStage.RKA && earlier.stage(before) == null ? new SheetCeilings(agency.agency(), lookup)
                : new DocumentRows(before, agency, earlier);
    }

    /** Why a code cannot be compared; null when it can. */
    Missing missing(NomenclatureCode code);

    /** Only for a code that can be compared. */
    Held of(NomenclatureCode code);

    /** Why it cannot be told what stands only there; null when it can. */
    Missing missing();

    /** Rows that are none of these codes, not even perhaps. */
    List<SubActivity> without(List<NomenclatureCode> codes);

    /** Document and cell of a row, for a message. */
    String place(SubActivity row);
}
