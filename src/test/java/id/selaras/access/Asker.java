package id.selaras.access;

import id.selaras.service.ServiceClient;

/**
 * The columns of the authorisation table. What is asked for belongs to one agency of the government <em>here</em>; OPD holds that
 * agency, or another one here; who is <em>elsewhere</em> holds the same role in another government alone.
 */
enum Asker {
    NOBODY(null, Place.ELSEWHERE),
    OPD(Role.OPD, Place.OWN), OPD_OTHER(Role.OPD, Place.HERE), OPD_ELSEWHERE(Role.OPD, Place.ELSEWHERE),
    VERIFIER(Role.VERIFIER, Place.HERE), VERIFIER_ELSEWHERE(Role.VERIFIER, Place.ELSEWHERE),
    TAPD(Role.TAPD, Place.HERE), TAPD_ELSEWHERE(Role.TAPD, Place.ELSEWHERE),
    AUDITOR(Role.AUDITOR, Place.HERE), AUDITOR_ELSEWHERE(Role.AUDITOR, Place.ELSEWHERE),
    STEWARD(Role.STEWARD, Place.HERE), STEWARD_ELSEWHERE(Role.STEWARD, Place.ELSEWHERE),
    ADMIN(Role.ADMIN, Place.HERE);

    private enum Place {
        OWN, HERE, ELSEWHERE
    }

    private final Role role;
    private final Place place;

    Asker(Role role, Place place) {
        this.role = role;
        this.place = place;
    }

    boolean elsewhere() {
        return place == Place.ELSEWHERE;
    }

    /** A new account that is what this column says. */
    ServiceClient logIn(ServiceClient service, String here, String elsewhere, String agency, String otherAgency) {
        if (role == null) {
            return service;
        }
        String government = role == Role.ADMIN ? null : place == Place.ELSEWHERE ? elsewhere : here;
        return service.as(role, government, role != Role.OPD ? null : place == Place.HERE ? otherAgency : agency);
    }
}
