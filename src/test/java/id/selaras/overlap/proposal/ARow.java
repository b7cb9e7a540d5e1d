package id.selaras.overlap.proposal;

import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A planned sub-activity as a tired planner would type it. */
final class ARow {

    private final Agency agency;
    private final String code;
    private final Map<PlanColumn, String> texts = new EnumMap<>(PlanColumn.class);
    private String name = "";
    private String indicator = "";
    private String unit = "";
    private long target;
    private Long rupiah = 100_000_000L;

    private ARow(Agency agency, String code) {
        this.agency = agency;
        this.code = code;
    }

    static ARow of(Agency agency, String code) {
        return new ARow(agency, code);
    }

    static ARow of(String agencyName, String agencyCode, String code) {
        return of(new Agency(agencyCode.isEmpty() ? null : new AgencyCode(agencyCode), agencyName), code);
    }

    ARow named(String text) {
        name = text;
        return this;
    }

    ARow doing(String text) {
        return with(PlanColumn.ACTIVITY_TEXT, text);
    }

    ARow in(String location) {
        return with(PlanColumn.LOCATION, location);
    }

    ARow forWhom(String beneficiaries) {
        return with(PlanColumn.BENEFICIARIES, beneficiaries);
    }

    ARow from(String fundSource) {
        return with(PlanColumn.FUND_SOURCE, fundSource);
    }

    ARow delivering(String what, long number, String ofUnit) {
        indicator = what;
        target = number;
        unit = ofUnit;
        return this;
    }

    ARow costing(long amount) {
        rupiah = amount;
        return this;
    }

    ARow withUnreadableAllocation() {
        rupiah = null;
        return this;
    }

    private ARow with(PlanColumn column, String text) {
        if (!text.isEmpty()) {
            texts.put(column, text);
        }
        return this;
    }

    SubActivity at(int row) {
        CellRef at = new CellRef("Renja", 2, row);
        Map<PlanColumn, Field<String>> fields = new EnumMap<>(PlanColumn.class);
        texts.forEach((column, text) -> fields.put(column, Field.filled(text, text, at)));
        Output output = indicator.isEmpty()
                ? new Output(Field.empty(at), Field.empty(at), Field.empty(at), Field.absent(), Field.absent())
                : new Output(text(indicator, at), Field.filled(BigDecimal.valueOf(target), Long.toString(target), at), text(unit, at),
                Field.absent(), Field.absent());
        return new SubActivity("F1#" + row, "F1", at, false, agency, text(code, at), text(name, at), null, null, List.of(output),
                rupiah == null ? Field.unreadable("lima juta", at) : Field.filled(Rupiah.of(rupiah), rupiah.toString(), at),
                Field.absent(), fields);
    }

    private static Field<String> text(String text, CellRef at) {
        return text.isEmpty() ? Field.empty(at) : Field.filled(text, text, at);
    }
}
