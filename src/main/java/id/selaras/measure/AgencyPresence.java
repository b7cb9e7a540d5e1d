package id.selaras.measure;

import id.selaras.language.Folding;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Plan;
import id.selaras.plan.SubActivity;
import id.selaras.reference.AgencyEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which agencies sent a plan, which of the government's active ones did not, and whom the reference means by a name. */
public final class AgencyPresence {

    private final ReferenceLookup lookup;
    private final Map<String, Agency> present = new LinkedHashMap<>();
    private final List<AgencyEntry> absent;

    public AgencyPresence(Plan plan, ReferenceLookup lookup) {
        this.lookup = lookup;
        for (AgencyPlan agency : plan.agencies()) {
            present.putIfAbsent(identity(agency.agency()), agency.agency());
        }
        absent = lookup.reference().agencies().stream()
                .filter(entry -> entry.active() && !present.containsKey(entry.agency().key())).toList();
    }

    /**
     * Whom a name of the reference means.
     *
     * @param written as in the reference
     * @param present identities of those that sent a plan
     * @param absent  names of those that did not; the words themselves where no agency is known by them
     */
    public record Meant(String written, List<String> present, List<String> absent) {
    }

    /** The same for an agency however a document names it: the key of its entry in the reference, else its own. */
    public String identity(Agency agency) {
        return lookup.agency(agency).map(entry -> entry.agency().key()).orElse(agency.key());
    }

    /** The name of an agency that sent a plan, as the reference has it. */
    public String name(String identity) {
        Agency agency = present.get(identity);
        return lookup.agency(agency).map(AgencyEntry::name).orElse(agency.name());
    }

    /** Active agencies of the reference without one of these rows, by name. */
    List<String> absentFrom(Collection<SubActivity> rows) {
        Set<String> senders = rows.stream().map(SubActivity::agency).distinct().map(this::identity).collect(Collectors.toSet());
        return names(lookup.reference().agencies().stream()
                .filter(entry -> entry.active() && !senders.contains(entry.agency().key())).toList());
    }

    /** Active agencies of the reference without a plan, by name. */
    public List<String> absentNames() {
        return names(absent);
    }

    /** An agency by code or name, or a group by its kind: {@code Kecamatan} and {@code semua kecamatan} mean each of them. */
    public Meant meant(String written) {
        String folded = Folding.fold(written);
        Optional<AgencyEntry> known = lookup.reference().agencies().stream()
                .filter(entry -> entry.agency().key().equals(written.strip()) || Folding.fold(entry.name()).equals(folded)).findFirst();
        if (known.isPresent()) {
            return meant(written, List.of(known.get()));
        }
        for (Map.Entry<String, Agency> sender : present.entrySet()) {
            if (Folding.fold(sender.getValue().name()).equals(folded) || sender.getKey().equals(written.strip())) {
                return new Meant(written, List.of(sender.getKey()), List.of());
            }
        }
        String kind = folded.replaceFirst("^(semua|seluruh|para) ", "").replaceFirst(" (se|sekabupaten|sekota)\\b.*$", "");
        List<AgencyEntry> group = lookup.reference().agencies().stream().filter(entry -> entry.active() && entry.kind().equals(kind)).toList();
        return group.isEmpty() ? new Meant(written, List.of(), List.of(written)) : meant(written, group);
    }

    /**
     * Who of those named works on something.
     *
     * @param without names of agencies that sent a plan and have no row for it
     * @param awaited names of agencies without a plan
     */
    public record Standing(List<String> without, List<String> awaited) {
    }

    /**
     * Of a group one member that works on it is enough.
     *
     * @param named   as in the reference
     * @param serving identities of agencies with a row for it
     */
    public Standing standing(Collection<String> named, Set<String> serving) {
        TreeSet<String> without = new TreeSet<>();
        TreeSet<String> awaited = new TreeSet<>();
        for (String name : named) {
            Meant meant = meant(name);
            if (meant.present().stream().noneMatch(serving::contains)) {
                if (meant.absent().isEmpty()) {
                    without.add(meant.present().size() == 1 ? name(meant.present().get(0)) : meant.written());
                }
                awaited.addAll(meant.absent());
            }
        }
        return new Standing(List.copyOf(without), List.copyOf(awaited));
    }

    private Meant meant(String written, List<AgencyEntry> entries) {
        List<String> here = new ArrayList<>();
        List<AgencyEntry> elsewhere = new ArrayList<>();
        for (AgencyEntry entry : entries) {
            if (present.containsKey(entry.agency().key())) {
                here.add(entry.agency().key());
            } else {
                elsewhere.add(entry);
            }
        }
        return new Meant(written, here, names(elsewhere));
    }

    /** True when an active agency of the reference has the mandate for a field. */
    boolean isHeld(NomenclatureCode field) {
        return lookup.reference().agencies().stream().anyMatch(entry -> entry.active()
                && lookup.agencies().fields(entry.agency()).contains(field));
    }

    /** Names of absent agencies that hold the field of one of the codes; codes of the support programme say nothing. */
    List<String> absentHolders(Collection<NomenclatureCode> codes) {
        return names(absent.stream().filter(entry -> lookup.agencies().fields(entry.agency()).stream()
                .anyMatch(field -> codes.stream().anyMatch(code -> field.covers(code) || code.covers(field)))).toList());
    }

    private static List<String> names(List<AgencyEntry> entries) {
        return List.copyOf(new TreeSet<>(entries.stream().map(AgencyEntry::name).toList()));
    }
}
