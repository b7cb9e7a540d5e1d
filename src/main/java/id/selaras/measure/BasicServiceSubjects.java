package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.*;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Codes;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.Field;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Output;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.reference.BasicService;
import id.selaras.reference.ReferenceSheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The services every resident has a right to, each with the rows of its codes. */
final class BasicServiceSubjects {

    private final WholeWorld world;
    private final ReferenceLookup lookup;
    private final Plan plan;

    BasicServiceSubjects(WholeWorld world, WholeInput input) {
        this.world = world;
        this.lookup = input.lookup();
        this.plan = input.plan();
    }

    List<MeasuredSubject> all() {
        List<MeasuredSubject> subjects = world.reference().spending().services().stream().map(this::subject).toList();
        return !subjects.isEmpty() ? subjects : List.of(world.unknown(SubjectLevel.BASIC_SERVICE, ReferenceSheet.SPM,
                MissingInputs.because("lembar SPM tidak memuat jenis layanan", "the sheet SPM has no service")));
    }

    private MeasuredSubject subject(BasicService service) {
        Map<DictionaryEntry, Value> values = world.shared();
        List<SubActivity> rows = plan.subActivities().filter(sub -> delivers(service, sub)).toList();
        values.put(TARGET_NAME, Prose.of(service.code() + " " + service.name()));
        values.put(CODE, service.codes().isEmpty() ? Blank.BLANK : new Codes(service.codes()));
        values.put(RESPONSIBLE_NAMES, service.agencies().isEmpty() ? Blank.BLANK : Prose.of(String.join("; ", service.agencies())));
        List<String> awaited = world.awaited().by(service.agencies(), service.codes());
        Support.measure(rows, world.rows(), awaited, values);
        values.put(SERVICE_TARGET, rows.isEmpty() && !awaited.isEmpty() ? Awaited.reason(awaited) : target(rows));
        if (service.codes().isEmpty()) {
            Missing missing = MissingInputs.because("lembar SPM tidak memuat Kode Nomenklatur layanan " + service.code(),
                    "the sheet SPM has no nomenclature code of service " + service.code());
            List.of(SUPPORTING_ROWS, SUPPORTING_PROGRAMS, ALLOCATION, SERVICE_TARGET).forEach(entry -> values.put(entry, missing));
        }
        return world.subject(SubjectLevel.BASIC_SERVICE, service.code(),
                world.reference().cells().of(ReferenceSheet.SPM, service.code()), ServingRows.sum(rows), values);
    }

    private boolean delivers(BasicService service, SubActivity sub) {
        NomenclatureCode code = lookup.agencies().resolved(sub.agency(), sub.nomenclature());
        return service.codes().stream().anyMatch(above -> above.covers(code));
    }

    /** The lowest of the targets in percent of rows with money. */
    private Value target(List<SubActivity> rows) {
        BigDecimal lowest = null;
        for (SubActivity sub : ServingRows.funded(rows)) {
            for (Output output : sub.outputs()) {
                if (output.unit().isFilled() && lookup.units().isPercent(output.unit().value())) {
                    Field<BigDecimal> target = output.target();
                    if (target.state() == Field.State.UNREADABLE) {
                        return MissingInputs.cell(PlanColumn.TARGET);
                    }
                    lowest = !target.isFilled() || lowest != null && lowest.compareTo(target.value()) <= 0 ? lowest : target.value();
                }
            }
        }
        return lowest == null ? Blank.BLANK : new Amount(lowest);
    }
}
