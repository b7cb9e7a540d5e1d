package id.selaras.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who asks, and what this person may do; a parameter of every handler. */
public record Caller(String name, List<Grant> grants) {

    public Caller {
        grants = List.copyOf(grants);
    }

    /** Whether a government is there for this caller: somebody who holds nothing in it is not told that it exists. */
    public boolean holdsSomethingIn(String government) {
        return grants.stream().anyMatch(grant -> grant.in(government));
    }

    /** In any government at all. */
    public boolean may(Permission permission) {
        return grants.stream().anyMatch(grant -> grant.role().may(permission));
    }

    /** In a government, for at least one of its agencies. */
    public boolean may(Permission permission, String government) {
        return grants.stream().anyMatch(grant -> grant.in(government) && grant.role().may(permission));
    }

    /** For something that belongs to these agencies of a government, all of them; nobody's things need a wider role than OPD. */
    public boolean may(Permission permission, String government, Collection<String> agencies) {
        Set<String> own = ownAgencies(permission, government);
        return mayForAll(permission, government) || !agencies.isEmpty() && own.containsAll(agencies);
    }

    /** For all agencies of a government. */
    public boolean mayForAll(Permission permission, String government) {
        return grants.stream().anyMatch(grant -> grant.in(government) && grant.agency() == null && grant.role().may(permission));
    }

    /** The agencies an OPD role is bound to; lists are filtered by these when {@link #mayForAll} says no. */
    public Set<String> ownAgencies(Permission permission, String government) {
        return grants.stream().filter(grant -> grant.in(government) && grant.agency() != null && grant.role().may(permission))
                .map(Grant::agency).collect(Collectors.toUnmodifiableSet());
    }
}
