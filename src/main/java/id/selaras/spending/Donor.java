package id.selaras.spending;

import id.selaras.finding.Finding;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import java.util.Set;

/**
 * Rupiah that could serve something else.
 *
 * @param row    the sub-activity that holds them
 * @param kind   why they could
 * @param fund   the fund source as written
 * @param ties   purposes the source is tied to; empty: free
 * @param field  the field of government of the row
 * @param agency identity of the agency
 * @param amount the most that could move
 * @param finding the finding behind an excess; null for a misaligned row
 */
record Donor(SubActivity row, Kind kind, String fund, Set<String> ties, NomenclatureCode field, String agency, Rupiah amount, Finding finding) {

    /** Why rupiah could serve something else. */
    enum Kind {
        /** The row serves nothing by evidence. */
        MISALIGNED,
        /** A part of the row is questioned by a finding. */
        EXCESS
    }
}
