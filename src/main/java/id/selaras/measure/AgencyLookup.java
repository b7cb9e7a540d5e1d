package id.selaras.measure;

import id.selaras.language.Folding;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.CodeForm;
import id.selaras.plan.NomenclatureCode;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.Assignment;
import id.selaras.reference.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/** The government's agencies by code or name, with what each may work on. Safe for several threads. */
public final class AgencyLookup {

    private static final Pattern SEGMENT_02 = Pattern.compile("^([^.]+\\.[^.]+\\.[^.]+)\\.02\\.");

    private final Map<String, AgencyEntry> byCode = new HashMap<>();
    private final Map<String, AgencyEntry> byName = new HashMap<>();
    private final List<Agency> all = new ArrayList<>();
    private final ConcurrentMap<Agency, List<NomenclatureCode>> fields = new ConcurrentHashMap<>();
    private final List<Assignment> assignments;
    private final LocalDate yearStart;
    private final LocalDate yearEnd;

    /** @param year the plan's year: written assignments count when they are valid in it */
    public AgencyLookup(Reference reference, int year) {
        for (AgencyEntry entry : reference.agencies()) {
            all.add(entry.agency());
            byName.putIfAbsent(Folding.fold(entry.name()), entry);
            if (entry.code() != null) {
                byCode.putIfAbsent(entry.code().text(), entry);
            }
        }
        assignments = new ArrayList<>(reference.assignments());
        yearStart = LocalDate.of(year, 1, 1);
        yearEnd = LocalDate.of(year, 12, 31);
    }

    public Optional<AgencyEntry> find(Agency agency) {
        AgencyEntry entry = agency.code() == null ? null : byCode.get(agency.code().text());
        return Optional.ofNullable(entry != null ? entry : byName.get(Folding.fold(agency.name())));
    }

    /** The code by which reference sheets name this agency; null when it has none. */
    public AgencyCode code(Agency agency) {
        return agency.code() != null ? agency.code() : find(agency).map(AgencyEntry::code).orElse(null);
    }

    /** The same for an agency whether a document names it by its code, its name, or both. */
    public String key(Agency agency) {
        AgencyCode code = code(agency);
        return code != null ? code.text() : Folding.fold(find(agency).map(AgencyEntry::name).orElse(agency.name()));
    }

    /** Fields the agency has a mandate for: those its code embeds and those the reference lists; empty when nothing is known. */
    public List<NomenclatureCode> fields(Agency agency) {
        return fields.computeIfAbsent(agency, this::readFields);
    }

    private List<NomenclatureCode> readFields(Agency agency) {
        Set<NomenclatureCode> found = new LinkedHashSet<>();
        AgencyCode code = code(agency);
        if (code != null) {
            found.addAll(code.fields());
        }
        find(agency).ifPresent(entry -> found.addAll(entry.fields()));
        return List.copyOf(found);
    }

    /** How many agencies of the reference have a mandate for a code. */
    long holders(NomenclatureCode code) {
        return all.stream().filter(agency -> fields(agency).stream().anyMatch(field -> field.covers(code))).count();
    }

    /**
     * The code as the Renstra would write it: an unresolved {@code X.XX} replaced by the agency's own main field where that is
     * known, and segment {@code 02} by {@code 2}. Other rules speak about these slips; they do not make a row a stranger.
     */
    public NomenclatureCode resolved(Agency agency, NomenclatureCode written) {
        NomenclatureCode code = written.form() != CodeForm.SEGMEN_02 ? written
                : new NomenclatureCode(SEGMENT_02.matcher(written.text()).replaceFirst("$1.2."));
        if (!code.text().startsWith("X.XX.") && !code.text().startsWith("x.xx.")) {
            return code;
        }
        List<NomenclatureCode> fields = fields(agency);
        return fields.isEmpty() ? code : new NomenclatureCode(fields.get(0).text() + code.text().substring("X.XX".length()));
    }

    /** The written assignment that covers a code during the plan's year. */
    public Optional<Assignment> assignment(Agency agency, NomenclatureCode code) {
        AgencyCode own = code(agency);
        return assignments.stream()
                .filter(assignment -> own != null && own.equals(assignment.agency()))
                .filter(assignment -> assignment.code().covers(code))
                .filter(assignment -> assignment.validOn(yearStart) || assignment.validOn(yearEnd))
                .findFirst();
    }
}
