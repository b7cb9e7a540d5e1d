package id.selaras.measure;

import id.selaras.decision.Value.Missing;
import id.selaras.plan.NomenclatureCode;
import id.selaras.reference.Driver;
import id.selaras.reference.Indicator;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whose plans must still come before one may say that nobody serves a target: of the agencies named for it and those with the mandate for its
 * codes, the ones without a plan; of a target that names neither, every agency without a plan. Who is not among them may still serve the
 * target by its words; that is not waited for, or nothing could be said before the last agency has sent.
 */
public final class Awaited {

    private static final int NAMED = 5;

    private final Reference reference;
    private final AgencyPresence agencies;

    public Awaited(Reference reference, AgencyPresence agencies) {
        this.reference = reference;
        this.agencies = agencies;
    }

    /** Names of the agencies; empty: it can be judged. */
    public List<String> by(PriorityProgram program) {
        return by(named(program), program.codes());
    }

    /** Names of the agencies; empty: it can be judged. */
    public List<String> by(Indicator indicator) {
        List<NomenclatureCode> codes = reference.drivers().stream().filter(driver -> driver.indicator().equals(indicator.code()))
                .map(Driver::codes).flatMap(List::stream).toList();
        return by(indicator.agencies(), codes);
    }

    /** Names of the agencies that hold a field and sent nothing; where the reference knows no holder, of all that sent nothing. */
    public List<String> by(NomenclatureCode field) {
        return agencies.isHeld(field) ? agencies.absentHolders(List.of(field)) : agencies.absentNames();
    }

    /** Names of the agencies among those named, or of all without a plan where none is named. */
    public List<String> by(Collection<String> named) {
        return by(named, List.of());
    }

    /** Names of the agencies among those named and of the holders of the codes; of all without a plan where neither is told. */
    List<String> by(Collection<String> named, Collection<NomenclatureCode> codes) {
        if (named.isEmpty() && codes.isEmpty()) {
            return agencies.absentNames();
        }
        TreeSet<String> awaited = new TreeSet<>(agencies.absentHolders(codes));
        named.forEach(name -> awaited.addAll(agencies.meant(name).absent()));
        return List.copyOf(awaited);
    }

    /** The lead and the contributing agencies as the reference names them. */
    public static List<String> named(PriorityProgram program) {
        return Stream.concat(Stream.ofNullable(program.lead()), program.contributors().stream()).distinct().toList();
    }

    /** Why it cannot be said yet. */
    static Missing reason(List<String> awaited) {
        String names = shortened(awaited);
        return MissingInputs.because("belum dapat disimpulkan sebelum ada rencana dari: " + names,
                "cannot be concluded before there is a plan from: " + names);
    }

    static String shortened(List<String> names) {
        List<String> first = new ArrayList<>(names.subList(0, Math.min(NAMED, names.size())));
        if (names.size() > NAMED) {
            first.add("+" + (names.size() - NAMED));
        }
        return String.join(", ", first);
    }
}
