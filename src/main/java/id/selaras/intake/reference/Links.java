package id.selaras.intake.reference;

import id.selaras.language.Folding;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.reference.ReferenceCells;
import id.selaras.reference.ReferenceSheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which keys the sheets define and which they point to; says which pointers lead nowhere once all sheets are read. */
final class Links {

    /** A pointer: it may lead to a key of any of the domains. */
    private record Use(List<Domain> domains, String key, CellRef at) {
    }

    private final Map<Domain, Map<String, CellRef>> keys = new EnumMap<>(Domain.class);
    /** Names by their folded form, as first written. */
    private final Map<Domain, Map<String, String>> names = new EnumMap<>(Domain.class);
    private final List<Use> uses = new ArrayList<>();

    /** Defines a key; the answer is the cell that defined it before, or null. */
    CellRef define(Domain domain, String key, CellRef at) {
        return keys.computeIfAbsent(domain, any -> new LinkedHashMap<>()).putIfAbsent(key, at);
    }

    /** A name that may be written instead of the key; case and punctuation do not matter. */
    void name(Domain domain, String name) {
        names.computeIfAbsent(domain, any -> new LinkedHashMap<>()).putIfAbsent(Folding.fold(name), name);
    }

    void use(List<Domain> domains, String key, CellRef at) {
        uses.add(new Use(domains, key, at));
    }

    /** Where the rows stand that findings may be about. */
    ReferenceCells cells() {
        Map<ReferenceSheet, Map<String, CellRef>> rows = new EnumMap<>(ReferenceSheet.class);
        keys.forEach((domain, cells) -> {
            if (domain.isTold()) {
                Map<String, CellRef> told = rows.computeIfAbsent(domain.home(), sheet -> new HashMap<>());
                cells.forEach((key, at) -> told.put(domain.told(key), at));
            }
        });
        return new ReferenceCells(rows);
    }

    /** Says which pointers lead nowhere; those into a sheet that is not present cannot be judged. */
    void check(Set<ReferenceSheet> present, Remarks remarks) {
        Map<String, Text> proposals = new HashMap<>();
        for (Use use : uses) {
            ReferenceSheet home = use.domains().get(0).home();
            if (!present.contains(home) || use.domains().stream().anyMatch(domain -> knows(domain, use.key()))) {
                continue;
            }
            Text proposal = proposals.computeIfAbsent(use.domains() + use.key(), any -> propose(use));
            remarks.say(Fault.NOWHERE, use.at(), use.key(), expected(use), home.title(), proposal);
        }
    }

    private Text expected(Use use) {
        String home = use.domains().get(0).home().title();
        return use.domains().stream().anyMatch(names::containsKey)
                ? Text.format("kode atau nama di lembar %s", "a code or name of the sheet %s", home)
                : Text.format("kode di lembar %s", "a code of the sheet %s", home);
    }

    private boolean knows(Domain domain, String key) {
        return keys.getOrDefault(domain, Map.of()).containsKey(key)
                || names.containsKey(domain) && names.get(domain).containsKey(Folding.fold(key));
    }

    private Text propose(Use use) {
        List<String> known = new ArrayList<>();
        for (Domain domain : use.domains()) {
            known.addAll(keys.getOrDefault(domain, Map.of()).keySet());
            known.addAll(names.getOrDefault(domain, Map.of()).values());
        }
        return Nearest.proposal(use.key(), known);
    }
}
