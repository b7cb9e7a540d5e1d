package id.selaras.reference;

import id.selaras.plan.AgencyCode;
import id.selaras.plan.NomenclatureCode;
import java.time.LocalDate;

/** A written assignment that lets an agency work outside its own fields. Dates may be null: open. */
public record Assignment(AgencyCode agency, NomenclatureCode code, String basis, LocalDate from, LocalDate until) {

    public boolean validOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
