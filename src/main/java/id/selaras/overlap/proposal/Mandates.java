package id.selaras.overlap.proposal;

import id.selaras.language.Folding;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.CodeForm;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.SubActivity;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.Assignment;
import id.selaras.reference.Reference;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each agency may work on in the plan's year. */
final class Mandates {

    private final Map<String, AgencyEntry> byCode = new HashMap<>();
    private final Map<String, AgencyEntry> byName = new HashMap<>();
    private final List<Assignment> assignments;
    private final int year;

    Mandates(Reference reference, int year) {
        this.year = year;
        assignments = reference.assignments();
        for (AgencyEntry entry : reference.agencies()) {
            byName.putIfAbsent(Folding.fold(entry.name()), entry);
            if (entry.code() != null) {
                byCode.putIfAbsent(entry.code().text(), entry);
            }
        }
    }

    Optional<AgencyEntry> find(Agency agency) {
        AgencyEntry entry = agency.code() == null ? null : byCode.get(agency.code().text());
        return Optional.ofNullable(entry != null ? entry : byName.get(Folding.fold(agency.name())));
    }

    /** One key however a document names the agency. */
    String key(Agency agency) {
        AgencyCode code = code(agency);
        return code != null ? code.text() : Folding.fold(agency.name());
    }

    /** Fields its code embeds and those the reference lists; empty when nothing is known. */
    List<NomenclatureCode> fields(Agency agency) {
        Set<NomenclatureCode> fields = new LinkedHashSet<>();
        AgencyCode code = code(agency);
        if (code != null) {
            fields.addAll(code.fields());
        }
        find(agency).ifPresent(entry -> fields.addAll(entry.fields()));
        return List.copyOf(fields);
    }

    Standing standing(SubActivity row) {
        List<NomenclatureCode> fields = fields(row.agency());
        NomenclatureCode code = row.nomenclature();
        if (assignment(row).isPresent() && fields.stream().noneMatch(field -> field.covers(code))) {
            return Standing.ASSIGNED;
        }
        if (fields.isEmpty() || code.form() == CodeForm.TIDAK_SAH || code.form() == CodeForm.BELUM_DIISI) {
            return Standing.UNKNOWN;
        }
        return fields.stream().anyMatch(field -> field.covers(code)) ? Standing.OWN_FIELD : Standing.OUTSIDE;
    }

    /** The written assignment that covers the row during the plan's year. */
    Optional<Assignment> assignment(SubActivity row) {
        AgencyCode own = code(row.agency());
        return assignments.stream()
                .filter(assignment -> own != null && own.equals(assignment.agency()) && assignment.code().covers(row.nomenclature()))
                .filter(assignment -> assignment.validOn(LocalDate.of(year, 1, 1)) || assignment.validOn(LocalDate.of(year, 12, 31)))
                .findFirst();
    }

    static NomenclatureCode field(SubActivity row) {
        return row.nomenclature().upTo(CodeLevel.FIELD);
    }

    private AgencyCode code(Agency agency) {
        return agency.code() != null ? agency.code() : find(agency).map(AgencyEntry::code).orElse(null);
    }
}
